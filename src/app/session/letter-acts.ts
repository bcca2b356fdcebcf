import { useCallback } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { isAnswering, isOfCall, type LetterAct } from '#desk/letter-act.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import type { Move } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { latestLetter } from '#engine/coach/letters.ts';
import { send } from '#engine/session/learner-acts.ts';
import { perform } from '#engine/session/perform.ts';
import { proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import type { Calling } from '#shell-kit/desk/call-banner.tsx';
import { useTextRef } from '#ui/text/use-text.ts';

interface MoveUnder {
  procedure: ProcedureId;
  move: Move;
}

/** The moves that can be made under a letter now: of the procedure that sent it, and only under its latest copy. */
export function movesUnder(setting: Setting, world: World, letter: Letter): MoveUnder[] {
  const { procedure } = letter;
  if (!procedure || !proceduresInPlay(setting).includes(procedure)) return [];
  if (latestLetter(world, procedure, letter.letter)?.id !== letter.id) return [];
  return rulesOf(setting, procedure)
    .moves.filter((move) => move.letter === letter.letter)
    .filter((move) => 'entry' in perform(setting, world, { procedure, move: move.id, answers: {} }))
    .map((move) => ({ procedure, move }));
}

/** The call that rings or goes on: the latest one that can be taken or ended. */
export function currentCall(setting: Setting, world: World): Calling | undefined {
  const calls = world.letters.filter(({ channel, at }) => channel === 'call' && at <= world.now);
  for (const { id: letter, ...call } of calls.toReversed()) {
    const moves = movesUnder(setting, world, { id: letter, ...call }).map(({ move }) => move);
    if (moves.some(isOfCall)) return { letter, ringing: moves.some(isAnswering) };
  }
  return undefined;
}

/** The buttons under letters. Under a fraud and under a genuine letter they look alike: choosing is the lesson. */
export function useLetterActs(store: SessionStore, world: World): (letter: Letter) => LetterAct[] {
  const say = useTextRef();
  return useCallback(
    (letter) =>
      movesUnder(store.setting, world, letter).map(({ procedure, move }) => ({
        id: move.id,
        label: say({ key: `procedures/${procedure}:moves.${move.id}.label` }),
        coachId: coachIds.move(move.id),
        onPress: () => {
          const sent = send(store.setting, store.world, procedure, move, {});
          if ('entries' in sent) store.append(...sent.entries);
        },
      })),
    [store, world, say],
  );
}
