import type { LetterAct } from '#desk/letter-act.ts';
import { Button } from '#ui/forms/button.tsx';
import './letter-acts.css';

/** What can be done about a letter, at its foot. */
export function LetterActs({ acts }: { acts: LetterAct[] }) {
  if (acts.length === 0) return null;
  return (
    <div className="desk-acts">
      {acts.map((act) => (
        <Button key={act.id} look={act.look ?? 'secondary'} coachId={act.coachId} onPress={act.onPress}>
          {act.label}
        </Button>
      ))}
    </div>
  );
}
