/** An e-mail address; where it is too long for its line, it goes on after the @ and not in the middle of a word. */
export function MailAddress({ children }: { children: string }) {
  const [who, where] = children.split('@');
  return (
    <span className="desk-address" dir="ltr">
      {who}@<wbr />
      {where}
    </span>
  );
}
