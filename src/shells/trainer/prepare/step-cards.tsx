import { useId } from 'react';
import { usePlayName } from '#shells/trainer/board/use-play-name.ts';
import { type OfferedCard, offeredCards } from '#shells/trainer/prepare/allowed-cards.ts';
import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { isSame } from '#shells/trainer/prepare/edit-plan.ts';
import { useBooks } from '#shells/trainer/room-books.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { PlanStep, Play } from '#workshop/plan.ts';

interface StepCardsProps {
  step: PlanStep;
  at: number;
  onCard: (card: Play) => void;
}

const KINDS = ['incidents', 'messages', 'events'] as const;

/** The obstacles that are held ready for a step: what its scenarios allow, chosen by ticking. */
export function StepCards({ step, at, onCard }: StepCardsProps) {
  const t = useText('prepare');
  const { settingOf } = useBooks();
  const settings = step.scenarios.flatMap((scenario) => settingOf(scenario) ?? []);
  const offered = offeredCards(settings);
  return (
    <details className="shell-more">
      <summary>{t('order.cards', { n: step.cards.length })}</summary>
      <p className="trainer-note">{t('order.cardsHint')}</p>
      {settings.length < step.scenarios.length && <p>{t('order.cardsLoading')}</p>}
      {KINDS.map(
        (kind) =>
          offered[kind].length > 0 && (
            <fieldset key={kind} className="trainer-offered">
              <legend>{t(`order.${kind}`)}</legend>
              {offered[kind].map((card) => (
                <Offered
                  key={`${at}-${JSON.stringify(card.play)}`}
                  card={card}
                  several={step.scenarios.length > 1}
                  ticked={step.cards.some((one) => isSame(one, card.play))}
                  onToggle={() => onCard(card.play)}
                />
              ))}
            </fieldset>
          ),
      )}
    </details>
  );
}

interface OfferedProps {
  card: OfferedCard;
  /** Whether the step has several scenarios: what belongs to one says so. */
  several: boolean;
  ticked: boolean;
  onToggle: () => void;
}

function Offered({ card: { play, scenario }, several, ticked, onToggle }: OfferedProps) {
  const t = useText('prepare');
  const incidents = useText('incidents');
  const title = useTitle()(scenario);
  const id = useId();
  const what = usePlayName(scenario)(play);
  const isIncident = play.kind === 'incident';
  return (
    <label className="ui-radios__option">
      <input
        type="checkbox"
        className="ui-radios__input"
        checked={ticked}
        aria-describedby={isIncident ? id : undefined}
        onChange={onToggle}
      />
      <span>
        <span className="trainer-offered__name">
          {several && !isIncident ? t('order.cardOf', { what, title }) : what}
        </span>
        {isIncident && (
          <span id={id} className="trainer-offered__what">
            {incidents(`list.${play.incident}.what`)}
            <span className="trainer-offered__teaches"> {incidents(`list.${play.incident}.teaches`)}</span>
          </span>
        )}
      </span>
    </label>
  );
}
