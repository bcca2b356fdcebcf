import type { Channel, Letter } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';

/** One letter, however many channels it took. */
export interface Sent {
  letter: Letter;
  at: Instant;
  channels: Channel[];
  /** The same letter on each channel, the first one included. */
  copies: Letter[];
}

/** Puts the copies of one letter together: the e-mail and the message in the space say the same thing. */
export function groupLetters(letters: readonly Letter[]): Sent[] {
  const groups: Sent[] = [];
  for (const letter of letters) {
    const same = groups.find(
      (sent) =>
        sent.at === letter.at && sent.letter.letter === letter.letter && sent.letter.procedure === letter.procedure,
    );
    if (same) {
      same.channels.push(letter.channel);
      same.copies.push(letter);
    } else groups.push({ letter, at: letter.at, channels: [letter.channel], copies: [letter] });
  }
  return groups;
}

/** How it came, in one word: the usual pair is a message in the space and an e-mail that only tells of it. */
export function channelOf(channels: readonly Channel[]): Channel | 'alerted' | 'several' {
  const [only] = channels;
  if (only && channels.length === 1) return only;
  return channels.length === 2 && channels.includes('portal') && channels.includes('email') ? 'alerted' : 'several';
}
