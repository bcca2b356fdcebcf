import { coachIds } from '#domain/coach-ids.ts';
import { useKept, useTakingAway } from '#portals/browser/kept/use-kept.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** At a computer for everybody: getting up, and sitting down again when something was left behind. */
export function Seat({ subscribe }: { subscribe: (listener: () => void) => () => void }) {
  const t = useText('portals/browser');
  const kept = useKept(subscribe).data?.kept;
  const { takeAway: act, busy } = useTakingAway();
  if (!kept) return null;
  const move = ['leave', 'comeBack'].find((one) => kept.moves.includes(one));
  const left = kept.states.includes('leftClean');
  return (
    <section className="browser-kept" aria-labelledby="browser-seat">
      <h2 id="browser-seat">{t('seat.title')}</h2>
      <p>{t(left ? 'seat.clean' : move === 'comeBack' ? 'seat.left' : 'seat.what')}</p>
      {move && (
        <Button coachId={coachIds.move(move)} busy={busy} onPress={() => void act(move)}>
          {t(move === 'leave' ? 'seat.leave' : 'seat.comeBack')}
        </Button>
      )}
    </section>
  );
}
