import { useState } from 'react';
import type { WantedView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { ChoosePaper, type PaperAct } from '#portal-kit/documents/choose-paper.tsx';
import { usePaperWords } from '#portal-kit/documents/paper-words.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { useFormat } from '#ui/text/use-text.ts';

const TONES: Record<WantedView['state'], StatusTone> = {
  wanted: 'action',
  refused: 'action',
  later: 'neutral',
  received: 'progress',
  accepted: 'success',
};

/** The id of a paper's card, for links that lead to it. */
export const cardOf = ({ procedure, slot }: WantedView): string => `paper-${procedure.replace('/', '-')}-${slot}`;

/** One paper that is asked for: what it must be, how it stands, what was sent, what can be done. */
export function WantedPaper({ paper }: { paper: WantedView }) {
  const t = usePortalText();
  const { title, asked } = usePaperWords()(paper);
  const [done, setDone] = useState<{ act: PaperAct; times: number }>();
  const { state, attach, detach } = paper;
  const onDone = (act: PaperAct) => setDone((before) => ({ act, times: (before?.times ?? 0) + 1 }));
  const isOpen = state === 'wanted' || state === 'refused' || state === 'later';
  const card = cardOf(paper);
  return (
    <section className={`portal-paper portal-paper--${state}`} aria-labelledby={card}>
      <div className="portal-paper__head">
        <h3 id={card} tabIndex={-1}>
          {title}
        </h3>
        <StatusTag tone={TONES[state]}>{t(`documents.state.${state}`)}</StatusTag>
      </div>
      {done && stillHolds(done.act, state) && (
        <FocusedNotice kind="success" title={t(`documents.done.${done.act}.title`)} occurrence={done.times}>
          <p>{t.rich(`documents.done.${done.act}.body`)}</p>
        </FocusedNotice>
      )}
      {state === 'refused' && <Reason reason={paper.reason} />}
      {isOpen && (
        <ul className="portal-list">
          {asked.map((line) => (
            <li key={line}>
              <Marked text={line} />
            </li>
          ))}
        </ul>
      )}
      {state === 'later' && !done && <p>{t.rich('documents.meanwhile.later')}</p>}
      {!isOpen && <SentFiles paper={paper} />}
      {state === 'received' && !done && <p>{t.rich('documents.meanwhile.received')}</p>}
      {isOpen && attach && <ChoosePaper paper={paper} title={title} onDone={onDone} />}
      {isOpen && !attach && <p>{t.rich('documents.notNow')}</p>}
      {detach && <TakeBack paper={paper} move={detach} title={title} onDone={onDone} />}
    </section>
  );
}

/** Whether what was done is still so: it may have been undone meanwhile. */
function stillHolds(act: PaperAct, state: WantedView['state']): boolean {
  if (act === 'postponed') return state === 'later';
  const isThere = state === 'received' || state === 'accepted';
  return act === 'sent' ? isThere : !isThere;
}

/** Why a person asks for it again, and what to do. */
function Reason({ reason = '' }: Pick<WantedView, 'reason'>) {
  const t = usePortalText();
  const why = t.has(`documents.reason.${reason}.what`) ? reason : 'asked';
  return (
    <div className="portal-paper__reason">
      <p className="portal-paper__why">
        <Icon name="info" size="large" />
        {t(`documents.reason.${why}.what`)}
      </p>
      <p>{t.rich(`documents.reason.${why}.cure`)}</p>
      <p>{t.rich('documents.reason.calm')}</p>
    </div>
  );
}

function SentFiles({ paper: { files } }: { paper: WantedView }) {
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="portal-paper__files">
      {files.map(({ id, fileName, size }) => (
        <li key={id}>
          <Icon name="file" />
          <span>
            <span className="portal-paper__name">{fileName}</span> {format.size(size)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface TakeBackProps {
  paper: WantedView;
  move: string;
  title: string;
  onDone: (act: PaperAct) => void;
}

/** As long as nobody has read it, a paper can be taken back and another sent. */
function TakeBack({ paper: { procedure, slot }, move, title, onDone }: TakeBackProps) {
  const t = usePortalText();
  const { send, busy, trouble } = useMove(procedure as ProcedureId);
  return (
    <div className="portal-move">
      <p className="portal-aside">{t.rich('documents.takeBackHint')}</p>
      <Button
        look="secondary"
        busy={busy}
        label={t('documents.takeBackNamed', { title })}
        coachId={coachIds.pick(move, slot)}
        onPress={async () => {
          if (await send(move, { slot })) onDone('taken');
        }}
      >
        {t('documents.takeBack')}
      </Button>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
