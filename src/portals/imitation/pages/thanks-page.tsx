import { textsOf } from '#portal-kit/data/agency.ts';
import { IMITATION_TEXTS, type Played } from '#portals/imitation/data/fraud.ts';
import { ImitatedSite } from '#portals/imitation/look/imitated-site.tsx';
import { LeaveLink } from '#portals/imitation/look/leave-link.tsx';
import { PracticeStrip } from '#portals/imitation/look/practice-strip.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useText } from '#ui/text/use-text.ts';

/** The stranger says thank you; the practice site says what really happened and what mends it. */
export function ThanksPage({ imitation: { id }, fraud }: Played) {
  const t = useText(IMITATION_TEXTS);
  usePageTitle(t(`${id}.thanks`));
  return (
    <>
      <PracticeStrip>
        <p>{t.rich('given.nothingReal')}</p>
        <p>{t.rich(`${id}.has`)}</p>
        <p>{t.rich('given.calm')}</p>
        <Mend id={id} fraud={fraud} />
        <LeaveLink />
      </PracticeStrip>
      <ImitatedSite id={id}>
        <PageHeading>{t(`${id}.thanks`)}</PageHeading>
        <p>{t(`${id}.wait`)}</p>
      </ImitatedSite>
    </>
  );
}

/** What is still to be done, by the names that the buttons under the first message bear. */
function Mend({ id, fraud }: { id: Played['imitation']['id']; fraud: Played['fraud'] }) {
  const t = useText(IMITATION_TEXTS);
  const official = useText(textsOf(fraud.procedure));
  const open = ['callBack', 'forward'].filter((move) => fraud.moves.includes(move));
  if (open.length === 0) return <p>{t.rich('given.mended')}</p>;
  return (
    <>
      <h2 className="imitation-practice__heading">{t('given.now')}</h2>
      <ol className="portal-list">
        <li>{t.rich(`${id}.open`)}</li>
        {open.map((move) => (
          <li key={move}>{t.rich(`given.${move}`, { button: official(`moves.${move}.label`) })}</li>
        ))}
      </ol>
    </>
  );
}
