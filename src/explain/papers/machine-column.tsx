import type { PaperQuality, Upload } from '#domain/paper.ts';
import { UPLOAD_MAX_BYTES } from '#domain/paper.ts';
import { SummaryList, type SummaryRow } from '#ui/journey/summary-list.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

const TYPES: Record<string, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

/** What a picture is measured for, and the look that each tells. A machine does not tell a screenshot from a scan. */
const MEASURES = [
  ['sharpness', 'blurred'],
  ['light', 'dark'],
  ['framing', 'cropped'],
] as const satisfies [string, PaperQuality][];

/** What can be known of a file without reading it. */
export function MachineColumn({ upload }: { upload: Upload }) {
  const say = useText('explain');
  const format = useFormat();
  const { paper, seen, type, size, pages } = upload;
  const isPicture = type.startsWith('image/');
  const look = paper?.quality ?? seen ?? 'sharp';
  const code = paper?.facts.checkCode;
  const row = (id: string, value: SummaryRow['value']): SummaryRow => {
    return { id, label: say(`sentPapers.machine.${id}`), value };
  };
  const weight = { size: format.size(size), limit: format.size(UPLOAD_MAX_BYTES) };
  const picture = isPicture
    ? MEASURES.map(([measure, bad]) =>
        row(measure, say(`sentPapers.machine.${look === bad ? 'low' : 'fine'}.${measure}`)),
      )
    : [row('picture', say('sentPapers.machine.unmeasured'))];
  const rows = [
    row('type', TYPES[type] ?? type),
    row('weight', say.rich('sentPapers.machine.weightOf', weight)),
    ...(pages === undefined ? [] : [row('pages', format.number(pages))]),
    row('lock', say.rich('sentPapers.machine.lockNone')),
    row('virus', say.rich('sentPapers.machine.virusNone')),
    ...picture,
    row('mark', say.rich(`sentPapers.machine.${paper ? 'markKnown' : 'markNone'}`)),
    ...(code ? [row('code', say.rich('sentPapers.machine.codeOf', { code }))] : []),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p className="explain-paper__cannot">{say.rich('sentPapers.machine.cannot')}</p>
    </>
  );
}
