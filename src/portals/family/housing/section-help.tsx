/** Beside a question: the trap of its part of the request, and how to keep out of it. */
export function SectionHelp(_props: { section: string | undefined }) {
  return null;
}
