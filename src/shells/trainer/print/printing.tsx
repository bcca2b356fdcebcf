import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Setting } from '#engine/session/setting.ts';
import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { type PrintedScenario, type PrintPart, usePrintedScenarios } from '#shells/trainer/print/parts.ts';
import { PersonaSheet } from '#shells/trainer/print/persona-sheet.tsx';
import { type PrintChoice, PrintChoices } from '#shells/trainer/print/print-choices.tsx';
import { PrintedPart } from '#shells/trainer/print/printed-part.tsx';
import { SeatPart, type WaysIn } from '#shells/trainer/print/seat-part.tsx';
import { SessionSheet } from '#shells/trainer/print/session-sheet.tsx';
import { useBooks } from '#shells/trainer/room-books.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import './print.css';

/** Two in the afternoon, twelve people: what stands there until somebody says otherwise. */
const USUAL = { papers: false, seats: 12, begins: 14 * 60 };

interface PrintingProps {
  plan: Plan;
  /** What is ticked at first. */
  parts: PrintPart[];
  prepareHref: string;
  ways: WaysIn;
  /** How things of other parts of the house are drawn on a sheet. */
  draw: {
    /** Puts what learners read into their language. */
    forLearners: (sheets: ReactNode) => ReactNode;
    brief: (setting: Setting) => ReactNode;
    takeHome: (scenario: string) => ReactNode;
    /** The papers of a persona, each on a sheet of its own, and how many sheets that is. */
    papers: (setting: Setting) => ReactNode;
    paperSheets: (setting: Setting) => number;
  };
}

/** Everything a workshop needs on paper, as it will come out of the printer. */
export function Printing({ plan, parts, prepareHref, ways, draw }: PrintingProps) {
  const t = useText('print');
  const { settingOf } = useBooks();
  const [choice, setChoice] = useState<PrintChoice>({ ...USUAL, parts });
  const [printed, print] = usePrint();
  const scenarios = usePrintedScenarios(plan, choice.seats);
  const settings = scenarios.flatMap(({ id }) => settingOf(id) ?? []);
  if (plan.steps.length === 0) {
    return (
      <div className="print-page">
        <p>{t('empty')}</p>
        <p>
          <Link className="ui-way" to={prepareHref}>
            {t('toPrepare')}
          </Link>
        </p>
      </div>
    );
  }
  const part = (name: PrintPart, sheets: ReactNode, about?: ReactNode) =>
    choice.parts.includes(name) && (
      <PrintedPart
        part={name}
        leftOut={printed !== undefined && printed !== 'all' && printed !== name}
        onPrint={() => print(name)}
        about={about}
      >
        {sheets}
      </PrintedPart>
    );
  const copies = <Copies scenarios={scenarios} seats={choice.seats} />;
  return (
    <div className="print-page">
      <PrintChoices
        choice={choice}
        paperSheets={settings.reduce((sum, setting) => sum + draw.paperSheets(setting), 0)}
        onChoice={(changed) => setChoice({ ...choice, ...changed })}
        onPrint={() => print('all')}
      />
      {part(
        'session',
        <SessionSheet plan={plan} seats={choice.seats} begins={choice.begins} printed={scenarios} />,
        <p>{t('choice.copies', { n: 1 })}</p>,
      )}
      {part(
        'personas',
        draw.forLearners(
          scenarios.map((scenario) => (
            <PersonaSheets key={scenario.id} scenario={scenario} draw={draw} papers={choice.papers} />
          )),
        ),
        copies,
      )}
      {part(
        'take-home',
        draw.forLearners(
          scenarios.map(({ id }) => (
            <div key={id} className="print-sheet print-take-home">
              {draw.takeHome(id)}
            </div>
          )),
        ),
        copies,
      )}
      {choice.parts.includes('seats') && (
        <SeatPart ways={ways} title={plan.title} seats={choice.seats} frame={part} forLearners={draw.forLearners} />
      )}
    </div>
  );
}

interface PersonaSheetsProps {
  scenario: PrintedScenario;
  draw: PrintingProps['draw'];
  papers: boolean;
}

function PersonaSheets({ scenario: { id, step }, draw, papers }: PersonaSheetsProps) {
  const setting = useBooks().settingOf(id);
  const title = useTitle()(id);
  if (!setting) return null;
  return (
    <>
      <PersonaSheet setting={setting} brief={draw.brief(setting)} step={step} title={title} />
      {papers && draw.papers(setting)}
    </>
  );
}

/** How many of each sheet somebody asks the printer for. */
function Copies({ scenarios, seats }: { scenarios: readonly PrintedScenario[]; seats: number }) {
  const t = useText('print');
  const titleOf = useTitle();
  const numbers = new Set(scenarios.map(({ copies }) => copies));
  const [same] = numbers;
  if (numbers.size === 1 && same) return <p>{t('choice.copies', { n: same })}</p>;
  return (
    <div>
      <p>{t('choice.copiesOf', { seats })}</p>
      <ul>
        {scenarios.map(({ id, copies }) => (
          <li key={id}>
            {titleOf(id)}
            {' : '}
            <strong>{copies}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is printed, and how one prints a part alone: first the others are left out, then the browser is asked. */
function usePrint(): [PrintPart | 'all' | undefined, (what: PrintPart | 'all') => void] {
  const [printed, setPrinted] = useState<PrintPart | 'all'>();
  useEffect(() => {
    if (printed === undefined) return;
    // A phone answers at once and prints later: everything is there again when the next print is asked for.
    const over = () => setPrinted(undefined);
    window.addEventListener('afterprint', over, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [printed]);
  return [printed, setPrinted];
}
