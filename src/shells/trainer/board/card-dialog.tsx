import { useState } from 'react';
import { PlainList } from '#explain/plain-list.tsx';
import { WideDialog } from '#shell-kit/wide-dialog.tsx';
import { AgentCards } from '#shells/trainer/board/agent-cards.tsx';
import type { LeadRoom, Whom } from '#shells/trainer/board/lead-room.ts';
import { lasts, playableIn } from '#shells/trainer/board/playable.ts';
import { usePlayName } from '#shells/trainer/board/use-play-name.ts';
import { useBooks } from '#shells/trainer/room-books.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import { cardOutcome } from '#workshop/attention.ts';
import type { Play } from '#workshop/plan.ts';
import type { Control, SeatState } from '#workshop/protocol.ts';

export type CardKind = 'planned' | 'incidents' | 'messages' | 'events' | 'agent';

interface CardDialogProps {
  open: boolean;
  whom: Whom;
  /** Which cards are seen first. */
  first?: CardKind;
  /** The scenario in which they are played; undefined in the waiting room. */
  scenario: string | undefined;
  /** Held ready by the plan. */
  planned: readonly Play[];
  /** Played already, for the same. */
  cards: Control['cards'];
  /** Whose answers count. */
  seats: readonly SeatState[];
  lead: LeadRoom;
  onClose: () => void;
  onSaid: (said: string) => void;
}

/** Everything that can be slipped into the sessions of the learners, with what came of it. */
export function CardDialog(props: CardDialogProps) {
  const { open, whom, scenario, onClose } = props;
  const t = useText('room');
  const title = whom === 'all' ? t('cards.titleAll') : t('cards.titleOne', { seat: whom });
  return (
    <WideDialog open={open} onClose={onClose} title={title}>
      {scenario ? <Cards {...props} scenario={scenario} /> : <p>{t('cards.noScenario')}</p>}
    </WideDialog>
  );
}

function Cards({ whom, first, scenario, planned, cards, seats, lead, onSaid }: CardDialogProps & { scenario: string }) {
  const t = useText('room');
  const incidents = useText('incidents');
  const nameOf = usePlayName(scenario);
  const setting = useBooks().settingOf(scenario);
  const [kind, setKind] = useState<string>(first ?? (planned.length > 0 ? 'planned' : 'incidents'));
  if (!setting) return null;
  const playable = playableIn(setting, planned);

  const play = (card: Play) => {
    lead.play(card, whom);
    onSaid(t('said.card', { what: nameOf(card) }));
  };
  const list = (plays: readonly Play[]) =>
    plays.length === 0 ? (
      <p>{t('cards.none')}</p>
    ) : (
      <PlainList className="trainer-cards">
        {plays.map((card) => (
          <li key={JSON.stringify(card)} className="trainer-card">
            <div>
              <p className="trainer-card__name">{nameOf(card)}</p>
              {card.kind === 'incident' && <p>{incidents(`list.${card.incident}.what`)}</p>}
            </div>
            <div className="trainer-card__acts">
              <Button
                look="secondary"
                icon="play"
                label={t('cards.playNamed', { what: nameOf(card) })}
                onPress={() => play(card)}
              >
                {t('cards.play')}
              </Button>
              {card.kind === 'incident' && lasts(card) && isOn(card.incident, cards) && (
                <Button
                  look="secondary"
                  icon="close"
                  label={t('cards.stopNamed', { what: nameOf(card) })}
                  onPress={() => play({ ...card, over: true })}
                >
                  {t('cards.stop')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </PlainList>
    );
  return (
    <>
      <p>{t('cards.intro')}</p>
      <Tabs
        label={t('cards.kinds')}
        selected={kind}
        onSelect={setKind}
        tabs={[
          ...(planned.length > 0
            ? [{ id: 'planned', label: t('cards.planned'), icon: 'papers' as const, panel: list(playable.planned) }]
            : []),
          { id: 'incidents', label: t('cards.incidents'), icon: 'warning', panel: list(playable.incidents) },
          { id: 'messages', label: t('cards.messages'), icon: 'mail', panel: list(playable.messages) },
          { id: 'events', label: t('cards.events'), icon: 'plus', panel: list(playable.events) },
          {
            id: 'agent',
            label: t('cards.agent'),
            icon: 'agency',
            panel: <AgentCards decisions={playable.agent} nameOf={nameOf} onPlay={play} />,
          },
        ]}
      />
      {cards.length > 0 && (
        <div role="status">
          <h3>{t('cards.played')}</h3>
          <ul>
            {cards.toReversed().map(({ id, play: card }) => (
              <li key={id}>{t('cards.outcome', { what: nameOf(card), ...cardOutcome(id, seats) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Whether an incident was played last, and not stopped. */
function isOn(incident: string, cards: Control['cards']): boolean {
  const last = cards.findLast(({ play }) => play.kind === 'incident' && play.incident === incident)?.play;
  return last?.kind === 'incident' && !last.over;
}
