import type { Folder, Letter, OwnMessage } from '#domain/letter.ts';

/** A message of the mailbox: one that came, or one that the persona wrote. */
export type Mail = { folder: Folder; id: string } & ({ letter: Letter } | { own: OwnMessage });

/** The messages of every folder, latest first. */
export function allMails(letters: Letter[], written: OwnMessage[]): Mail[] {
  const came = letters.map((letter): Mail => ({ id: letter.id, folder: letter.folder ?? 'inbox', letter }));
  const own = written.toReversed().map((message): Mail => ({ id: message.id, folder: 'sent', own: message }));
  return [...came, ...own];
}

export function inFolder(letters: Letter[], written: OwnMessage[], folder: Folder): Mail[] {
  return allMails(letters, written).filter((mail) => mail.folder === folder);
}

/** Nobody reads what is sent to such an address. */
export const isReadByNobody = (address: string): boolean => /^(?:ne-pas-repondre|no-?reply)@/.test(address);
