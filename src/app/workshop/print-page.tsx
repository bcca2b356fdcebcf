import { catalogue } from 'virtual:catalogue';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { Brief } from '#app/session/brief.tsx';
import { TakeHomeCard } from '#app/take-home/take-home-card.tsx';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import { PrintedPapers, paperSheetsOf } from '#app/workshop/printed-papers.tsx';
import { TRAINER } from '#app/workshop/trainer-hrefs.ts';
import { knownScenarios, useBooksOfPlan } from '#app/workshop/use-books.ts';
import { useHere } from '#app/workshop/use-here.ts';
import { markCode } from '#desk/documents/making/mark-code.ts';
import type { Register } from '#domain/text.ts';
import { CatalogueProvider } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { partsAskedFor } from '#shells/trainer/print/parts.ts';
import { Printing } from '#shells/trainer/print/printing.tsx';
import type { WaysIn } from '#shells/trainer/print/seat-part.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { addressesFor, whereServed } from '#shells/trainer/start/reach.ts';
import { TrainerFrame } from '#shells/trainer/trainer-frame.tsx';
import { localeOf } from '#ui/text/format.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import { planInFragment, planOfSeat } from '#workshop/plan-file.ts';
import type { Created } from '#workshop/protocol.ts';
import '#app/take-home/take-home.css';
import { appAddress } from '#ui/navigation/app-root.ts';

interface PrintPageProps {
  register: Register;
  onRegister: (register: Register) => void;
  plan: Plan;
  /** The workshop that is open, if there is one. */
  kept: Created | undefined;
}

const WORDS = ['prepare', 'print'];
const ON_HANDOUTS = ['ui', 'app', 'shell-kit', 'print', 'papers'];
/** A longer address makes dots that a telephone cannot tell apart on a printed card. */
const LONGEST_IN_SQUARE = 1_100;

/** What a workshop needs on paper. The trainer's sheets are in the trainer's language, the others in the learners'. */
export function PrintPage({ register, plan, ...props }: PrintPageProps) {
  const loaded = useBooksOfPlan(register, plan, WORDS);
  const handouts = useHandoutTexts(plan);
  if (!loaded || !handouts) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <BooksProvider books={loaded.books}>
        <CatalogueProvider catalogue={catalogue}>
          <Page plan={plan} handouts={handouts} {...props} />
        </CatalogueProvider>
      </BooksProvider>
    </TextProvider>
  );
}

function Page({ plan, kept, handouts, onRegister }: Omit<PrintPageProps, 'register'> & { handouts: Handouts }) {
  const t = useText('print');
  const room = useText('room');
  const { search } = useLocation();
  const ways = useWaysIn(plan, kept);
  useEffect(() => {
    document.title = [t('title'), plan.title].filter(Boolean).join(' – ');
  }, [t, plan.title]);
  const forLearners = (sheets: ReactNode) => (
    <TextProvider register={handouts.register} catalogs={handouts.catalogs}>
      <div lang={localeOf(handouts.register)} className="print-handouts">
        {sheets}
      </div>
    </TextProvider>
  );
  return (
    <TrainerFrame
      title={t('title')}
      links={[{ to: TRAINER.prepare, name: room('frame.prepare'), back: true }]}
      onRegister={onRegister}
    >
      {ways && (
        <Printing
          plan={plan}
          parts={partsAskedFor(search)}
          prepareHref={TRAINER.prepare}
          ways={ways}
          draw={{
            forLearners,
            brief: ({ exercise }) => <Brief exercise={exercise} />,
            takeHome: (scenario) => <TakeHomeCard scenario={scenario} among />,
            papers: ({ exercise }) => <PrintedPapers exercise={exercise} />,
            paperSheets: ({ exercise }) => paperSheetsOf(exercise),
          }}
        />
      )}
    </TrainerFrame>
  );
}

/** How participants come in; undefined until this computer has said how others find it. */
function useWaysIn(plan: Plan, kept: Created | undefined): WaysIn | undefined {
  const here = useHere(kept?.trainerToken, 0);
  return useMemo(() => {
    if (here === undefined) return undefined;
    const known = typeof here === 'object' ? here : undefined;
    const [base = appAddress] = addressesFor(location.hostname, appAddress, known);
    const squares = new Map<number, string | undefined>();
    const squareOf = (seat: number) => {
      const address = `${base}/place#${planInFragment(planOfSeat(plan), seat)}`;
      if (!squares.has(seat)) squares.set(seat, address.length > LONGEST_IN_SQUARE ? undefined : markCode(address));
      return squares.get(seat);
    };
    const address = `${base}/rejoindre`;
    // In a room the address may be another one on the day: it is not printed before the room is open.
    const isFixed = kept !== undefined || whereServed(location.hostname) === 'site';
    return {
      usual: here === 'none' ? 'link' : 'code',
      room: {
        ...(isFixed ? { address: address.replace(/^https?:\/\//, '') } : {}),
        ...(kept ? { code: kept.code, square: markCode(`${address}#${kept.code}`) } : {}),
      },
      squareOf,
      onlyHere: whereServed(new URL(base).hostname) === 'own',
    };
  }, [here, plan, kept]);
}

interface Handouts {
  register: Register;
  catalogs: Catalogs;
}

/** The words of what learners are given, in the language of the plan. */
function useHandoutTexts(plan: Plan): Handouts | undefined {
  const { register } = plan;
  const named = knownScenarios(plan).join(' ');
  const [loaded, setLoaded] = useState<Handouts>();
  useEffect(() => {
    let left = false;
    const scenarios = catalogue.filter(({ id }) => named.split(' ').includes(id));
    void loadTexts(register, [
      ...ON_HANDOUTS,
      ...scenarios.map(({ id }) => `scenarios/${id}`),
      ...new Set(scenarios.map(({ persona }) => `personas/${persona.id}`)),
      ...new Set(catalogue.map(({ agency }) => `agencies/${agency}`)),
    ]).then((catalogs) => {
      if (!left) setLoaded({ register, catalogs });
    });
    return () => {
      left = true;
    };
  }, [register, named]);
  return loaded;
}
