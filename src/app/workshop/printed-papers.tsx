import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { markCode } from '#desk/documents/making/mark-code.ts';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { namingOf } from '#desk/documents/paper-name.ts';
import type { Exercise } from '#domain/exercise.ts';
import { type Paper, pagesOf } from '#domain/paper.ts';
import { specimenMark } from '#domain/specimen.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What a persona may have in hand on paper: not what comes with a message. */
const onPaper = ({ drawer }: Exercise): Paper[] => drawer.filter(({ attached }) => !attached);

const isWide = ({ kind }: Paper): boolean => sheetSizeOf(kind).width > sheetSizeOf(kind).height;

/** The pages that stand on each sheet: both sides of a card on one, the pages of a letter on one each. */
function sheetsOf(paper: Paper): number[][] {
  const pages = Array.from({ length: pagesOf(paper) }, (_, index) => index + 1);
  return isWide(paper) ? [pages] : pages.map((page) => [page]);
}

/** How many sheets the papers of an exercise take. */
export function paperSheetsOf(exercise: Exercise): number {
  return onPaper(exercise).reduce((sum, paper) => sum + sheetsOf(paper).length, 0);
}

/**
 * The papers of a persona, each with the square by which a photo of it is recognised: learners photograph them with a real
 * telephone and send them in the exercise.
 */
export function PrintedPapers({ exercise }: { exercise: Exercise }) {
  const t = useText('print');
  const say = useText('papers');
  const format = useFormat();
  const papers = onPaper(exercise);
  const nameOf = namingOf(say, format, papers);
  const name = exercise.persona.firstName;
  return papers.flatMap((paper) =>
    sheetsOf(paper).map((pages) => (
      <article key={`${paper.id}-${pages[0]}`} className="print-sheet print-paper">
        <h3 className="print-kind">{t('persona.papers', { name, what: nameOf(paper).whole })}</h3>
        {paper.availableFrom !== undefined && paper.availableFrom > exercise.opens && (
          <p>{t('persona.later', { day: format.day(paper.availableFrom) })}</p>
        )}
        {pages.map((page) => (
          <img
            key={page}
            className={`print-paper__drawing${isWide(paper) ? ' print-paper__drawing--card' : ''}`}
            src={paperAddress(paper, exercise.persona, page)}
            alt=""
            {...sheetSizeOf(paper.kind)}
          />
        ))}
        <p className="print-paper__foot">
          <img src={markCode(specimenMark(exercise.id, paper))} alt="" />
          {t('persona.photo')}
        </p>
      </article>
    )),
  );
}
