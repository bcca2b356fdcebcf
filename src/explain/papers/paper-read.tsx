import type { PaperQuality, Upload } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import { SummaryList, type SummaryRow } from '#ui/journey/summary-list.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Nobody can read what is written on these. */
const UNREADABLE: ReadonlySet<PaperQuality> = new Set(['blurred', 'dark']);

/** What stands on a paper and how it looks, for whoever plays the agent: they have to judge it, and cannot see it here. */
export function PaperRead({ upload }: { upload: Upload }) {
  const say = useText('explain');
  const papers = useText('papers');
  const format = useFormat();
  const { paper } = upload;
  if (!paper) return <p className="explain-paper__cannot">{say('sentPapers.read.unknown')}</p>;
  const { kind, holder, issuedOn, quality, extent, facts } = paper;
  const written = (words: string) => (UNREADABLE.has(quality) ? say('sentPapers.read.unreadable') : words);
  const row = (id: string, value: string | undefined): SummaryRow[] =>
    value === undefined ? [] : [{ id, label: say(`sentPapers.read.${id}`), value }];
  const rows = [
    ...row('kind', papers(`kinds.${kind}`)),
    ...row('holder', written(holder)),
    ...row('date', written(format.day(instant(issuedOn)))),
    ...row('month', facts.month && written(format.month(instant(`${facts.month}-01`)))),
    ...row('employer', facts.employer && written(facts.employer)),
    ...row('gross', facts.gross === undefined ? undefined : written(format.money(facts.gross))),
    ...row('look', say(`sentPapers.read.looks.${quality}`)),
    ...row('extent', say(`sentPapers.read.extents.${extent}`)),
  ];
  return (
    <div className="explain-paper__read">
      <p className="explain-paper__title">{say('sentPapers.read.title')}</p>
      <SummaryList rows={rows} />
    </div>
  );
}
