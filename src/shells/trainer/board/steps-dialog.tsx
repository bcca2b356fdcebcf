import { useId, useState } from 'react';
import { PlainList } from '#explain/plain-list.tsx';
import type { LeadRoom, Whom } from '#shells/trainer/board/lead-room.ts';
import { useBooks, useTitles } from '#shells/trainer/room-books.tsx';
import { Button } from '#ui/forms/button.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';
import { scenarioOf } from '#workshop/plan.ts';
import type { Control } from '#workshop/protocol.ts';

interface StepsDialogProps {
  open: boolean;
  whom: Whom;
  /** The step at which they are now. */
  at: number;
  control: Control;
  lead: LeadRoom;
  onClose: () => void;
  onSaid: (said: string) => void;
}

/** Sends everybody, or one seat, to a step of the plan, or to a scenario that was not planned. */
export function StepsDialog({ open, whom, at, control, lead, onClose, onSaid }: StepsDialogProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const { plan } = control;
  const seat = whom === 'all' ? 1 : whom;
  const titleAt = (step: number) => titleOf(scenarioOf(plan, step, seat));
  const tell = (title: string) => {
    onSaid(whom === 'all' ? t('said.step', { title }) : t('said.sent', { seat, title }));
    onClose();
  };
  const push = (scenario: string, minutes: number) => {
    if (lead.push(scenario, minutes, whom)) tell(titleOf(scenario));
    else onSaid(t('said.full'));
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={whom === 'all' ? t('steps.titleAll') : t('steps.titleOne', { seat: whom })}
    >
      <p>{t('steps.again')}</p>
      <h3>{t('steps.plan')}</h3>
      <PlainList ordered className="trainer-cards">
        {plan.steps.map(({ minutes }, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the plan
          <li key={step} className="trainer-card">
            <div>
              <p className="trainer-card__name">
                {step + 1}. {titleAt(step)}
              </p>
              <p>
                {t('steps.minutes', { n: minutes })}
                {step === at && (
                  <>
                    {' '}
                    <StatusTag tone="progress">{t('steps.now')}</StatusTag>
                  </>
                )}
              </p>
            </div>
            <Button
              look="secondary"
              icon="forward"
              label={t(whom === 'all' ? 'steps.goNamed' : 'steps.goNamedOne', { title: titleAt(step) })}
              onPress={() => {
                lead.goTo(step, whom);
                tell(titleAt(step));
              }}
            >
              {t('steps.go')}
            </Button>
          </li>
        ))}
      </PlainList>
      <OtherScenario onPush={push} />
    </Dialog>
  );
}

function OtherScenario({ onPush }: { onPush: (scenario: string, minutes: number) => void }) {
  const t = useText('room');
  const { scenarios } = useBooks();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const agencies = [...new Set(scenarios.map(({ agency }) => agency))];
  const scenario = scenarios.find((one) => one.id === chosen);
  return (
    <>
      <h3>{t('steps.other')}</h3>
      <p>{t('steps.otherWhy')}</p>
      <p className="trainer-field">
        <label htmlFor={id}>{t('steps.which')}</label>
        <select id={id} className="trainer-select" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('steps.choose')}</option>
          {agencies.map((agency) => (
            <optgroup key={agency} label={agency}>
              {scenarios
                .filter((one) => one.agency === agency)
                .map(({ id: value, title }) => (
                  <option key={value} value={value}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      {scenario && (
        <div>
          <Button icon="forward" onPress={() => onPush(scenario.id, scenario.minutes)}>
            {t('steps.push')}
          </Button>
        </div>
      )}
    </>
  );
}
