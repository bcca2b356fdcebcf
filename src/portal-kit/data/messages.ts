import { client } from '#api/client.ts';
import type { Message } from '#api/contract.ts';
import { textsOf, useAgency } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { useTextRef } from '#ui/text/use-text.ts';

/** The messages of the space, latest first. */
export function useMessages() {
  const { agency } = useAgency();
  return useAgencyData(async () => (await client.messages(agency)).messages, [agency]);
}

/** The latest message of one of these kinds. */
export const latestOf = (messages: Message[], ...letters: string[]): Message | undefined =>
  messages.find(({ letter }) => letters.includes(letter));

/** A message in words: the letter's own, filled with what the agency put into it; words of its body are marked. */
export function useMessageWords(): (message: Message) => { subject: string; paragraphs: string[] } {
  const say = useTextRef();
  return ({ procedure, letter, values }) => {
    const part = (name: string) => ({ key: `${textsOf(procedure)}:letters.${letter}.${name}`, values });
    return { subject: say(part('subject')), paragraphs: say.marked(part('body')).split(/\n\s*\n/) };
  };
}

export const messagePage = ({ id }: Message): string => `/messages/${id}`;
