import { useMemo, useState } from 'react';
import { ConfidencePart } from '#shells/trainer/debrief/confidence-part.tsx';
import { ErasePart, type ErasePartProps } from '#shells/trainer/debrief/erase-part.tsx';
import { GatherPart, type GatherPartProps } from '#shells/trainer/debrief/gather-part.tsx';
import { isErased, type Proof } from '#shells/trainer/debrief/proof.ts';
import { ProofPart } from '#shells/trainer/debrief/proof-part.tsx';
import { QuestionsPart } from '#shells/trainer/debrief/questions-part.tsx';
import { SavePart } from '#shells/trainer/debrief/save-part.tsx';
import { ScenarioPart } from '#shells/trainer/debrief/scenario-part.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import { groupFacts } from '#workshop/debrief.ts';
import { questionsOf } from '#workshop/debrief-questions.ts';
import type { SeatReport } from '#workshop/report-file.ts';
import './debrief.css';

export interface DebriefProps
  extends Pick<GatherPartProps, 'toldByRelay' | 'onGathered' | 'readPhoto' | 'watchCamera'>,
    Omit<ErasePartProps, 'onErased'> {
  reports: readonly SeatReport[];
  /** The scenarios of the plan, in its order. */
  order: readonly string[];
  prepareHref: string;
  /** Says when a moment was. */
  momentOf: (at: number) => string;
}

/** The talk after a workshop: what the group has lived through, what to ask, what to keep; then everything goes. */
export function Debrief({ reports, order, prepareHref, momentOf, ...props }: DebriefProps) {
  const t = useText('debrief');
  const { toldByRelay, onGathered, readPhoto, watchCamera, hasRelay, connected, hasPlan, onErase } = props;
  const [erased, setErased] = useState<{ proof: Proof; wish: { plan: boolean } }>();
  const [busy, setBusy] = useState(false);
  const facts = useMemo(
    () =>
      groupFacts(
        reports.map(({ report }) => report),
        order,
      ),
    [reports, order],
  );
  const questions = useMemo(() => questionsOf(facts), [facts]);
  const again = async (wish: { plan: boolean }) => {
    setBusy(true);
    setErased({ proof: await onErase(wish), wish });
    setBusy(false);
  };
  if (erased) {
    const { proof, wish } = erased;
    return (
      <div className="trainer-debrief">
        <ProofPart
          key={String(isErased(proof))}
          proof={proof}
          moment={momentOf(proof.at)}
          prepareHref={prepareHref}
          busy={busy}
          onAgain={() => void again(wish)}
        />
      </div>
    );
  }
  const hasFacts = facts.scenarios.length > 0 || facts.confidence !== undefined;
  return (
    <div className="trainer-debrief">
      <p className="trainer-debrief__intro">
        {t('intro')} <strong>{t('places', { n: facts.seats })}</strong>
      </p>
      {facts.few && facts.seats > 0 && <Notice kind="info" title={t('few')} />}
      <GatherPart
        toldByRelay={toldByRelay}
        gathered={reports}
        onGathered={onGathered}
        readPhoto={readPhoto}
        watchCamera={watchCamera}
      />
      {!hasFacts && (
        <Notice kind="info" title={t('nothing.title')}>
          <p>{t('nothing.body')}</p>
        </Notice>
      )}
      {facts.scenarios.length > 0 && (
        <section aria-labelledby="debrief-facts">
          <h2 id="debrief-facts">{t('facts.title')}</h2>
          <div className="trainer-debrief__scenarios">
            {facts.scenarios.map((scenario, at) => (
              <ScenarioPart key={scenario.scenario} facts={scenario} n={at + 1} />
            ))}
          </div>
        </section>
      )}
      {facts.confidence && <ConfidencePart facts={facts.confidence} />}
      {hasFacts && <QuestionsPart questions={questions} />}
      {hasFacts && <SavePart facts={facts} />}
      <ErasePart
        hasRelay={hasRelay}
        connected={connected}
        hasPlan={hasPlan}
        onErase={onErase}
        onErased={(proof, wish) => setErased({ proof, wish })}
      />
    </div>
  );
}
