import { useMemo } from 'react';
import { type Contact, useDesk } from '#desk/desk-context.ts';
import type { Letter } from '#domain/letter.ts';
import { type SayRef, useTextRef } from '#ui/text/use-text.ts';

export interface Sender {
  /** The name that is shown: anybody can write any name here. */
  name: string;
  /** E-mail address or phone number; empty where none is shown. */
  address: string;
}

/** Who letters say they come from: their own sender where they name one, otherwise the agency. */
export function useSenderReader(): (letter: Letter) => Sender {
  const say = useTextRef();
  const { contacts } = useDesk();
  return useMemo(() => (letter) => senderOf(say, contacts, letter), [say, contacts]);
}

export function useSender(letter: Letter): Sender {
  return useSenderReader()(letter);
}

function senderOf(say: SayRef, contacts: Contact[], { words, values, sender, agency, channel }: Letter): Sender {
  const own = `${words}.sender`;
  const known = contacts.find((contact) => contact.agency === agency);
  const usual = { portal: '', email: known?.email, sms: '', post: '', visit: '', call: known?.phone }[channel] ?? '';
  const address = sender?.address ?? usual;
  if (say.has(own)) return { name: say({ key: own, values }), address };
  return { name: agency ? say({ key: `agencies/${agency}:name` }) : address, address };
}
