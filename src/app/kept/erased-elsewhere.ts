import { type Kind, keptTexts, storageOf } from '#app/kept/kept-texts.ts';
import { metWords } from '#app/words/met-words.ts';
import { browserChannel, type Channel } from '#backend/channel.ts';
import { pageAddress } from '#ui/navigation/app-root.ts';

/** What a window that shows them would write back. */
const WRITTEN_BACK: readonly Kind[] = ['sessions', 'workshop', 'screens'];

// One for both ends: a window hears what is said on another channel of its own.
let opened: Channel | undefined;
const channel = (): Channel => {
  opened ??= browserChannel('demarches-a-blanc/efface');
  return opened;
};

/** Tells the other windows of this browser what is being erased. */
export const tellErased = (kinds: readonly Kind[]): void => channel().appended(kinds.join(' '));

/** A window whose things are erased in another one leaves them, and what it writes last is erased, too. */
export function leaveWhenErased(): void {
  channel().onAppended((said) => {
    const kinds = said.split(' ') as Kind[];
    if (kinds.includes('words')) metWords.forgetAll();
    if (!kinds.some((kind) => WRITTEN_BACK.includes(kind))) return;
    addEventListener('pagehide', () => eraseTexts(kinds));
    history.replaceState(null, '', pageAddress('/'));
    location.reload();
  });
}

/** Erases the texts of these kinds, of the device and of this window. */
export function eraseTexts(kinds: readonly Kind[]): void {
  for (const { place, name, kind } of keptTexts()) {
    if (kind !== 'foreign' && kinds.includes(kind)) storageOf(place === 'local' ? 'local' : 'window')?.removeItem(name);
  }
}
