import { useMemo, useState } from 'react';
import type { Amounts } from '#api/amounts.ts';
import type { AmountLine, AmountWords } from '#portal-kit/amounts/amount-words.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { Marked } from '#ui/text/marked.tsx';
import './amount-tree.css';

interface AmountTreeProps {
  calculation: Amounts['calculation'];
  /** What the case gives, where something else is tried: what differs from it is said beside it. */
  known: Amounts['calculation'];
  words: AmountWords;
}

type Lines = Map<string, AmountLine>;

interface LineProps extends Omit<AmountTreeProps, 'calculation' | 'known'> {
  line: AmountLine;
  lines: Lines;
  before: Lines;
  year: number;
}

const byId = ({ lines }: Amounts['calculation']): Lines => new Map(lines.map((line) => [line.id, line]));

/** From the result to what it starts from: each number, and below it the numbers it is worked out from. */
export function AmountTree({ calculation, known, words }: AmountTreeProps) {
  const lines = useMemo(() => byId(calculation), [calculation]);
  const before = useMemo(() => byId(known), [known]);
  const result = lines.get(calculation.result);
  if (!result) return null;
  return (
    <div className="portal-amount">
      <p className="portal-amount__row portal-amount__row--result">
        <Named line={result} before={before} words={words} />
      </p>
      <p>
        <Marked text={words.sentence(result.id)} />
      </p>
      <Uses line={result} lines={lines} before={before} words={words} year={calculation.validFor} />
    </div>
  );
}

function Uses({ line, ...rest }: LineProps) {
  const used = line.uses.flatMap((id) => rest.lines.get(id) ?? []);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="portal-amount__uses">
      {used.map((one) => (
        <li key={one.id}>{one.given ? <Given {...rest} line={one} /> : <WorkedOut {...rest} line={one} />}</li>
      ))}
    </ul>
  );
}

/** What is below is drawn once it is opened: numbers lead to the same ones by many ways, and all of them together are thousands. */
function WorkedOut(props: LineProps) {
  const { line, before, words } = props;
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="portal-amount__more" onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary className="portal-amount__row">
        <Named line={line} before={before} words={words} />
      </summary>
      {wasOpened && (
        <div className="portal-amount__below">
          <p>
            <Marked text={words.sentence(line.id)} />
          </p>
          <Uses {...props} />
        </div>
      )}
    </details>
  );
}

/** What is given: by the situation, or by the year. */
function Given({ line, before, words, year }: LineProps) {
  const t = usePortalText();
  const kind = line.given ?? 'figure';
  return (
    <div className="portal-amount__given">
      <p className="portal-amount__row">
        <Named line={line} before={before} words={words} />
      </p>
      <p className={`portal-amount__origin portal-amount__origin--${kind}`}>
        <Icon name={kind === 'input' ? 'person' : 'calendar'} />
        {t(`amounts.given.${kind}`, { year: String(year) })}
      </p>
      <p className="portal-amount__note">
        <Marked text={words.sentence(line.id)} />
      </p>
    </div>
  );
}

function Named({ line, before, words }: Pick<LineProps, 'line' | 'before' | 'words'>) {
  const t = usePortalText();
  const known = before.get(line.id);
  const differs = known !== undefined && known.value !== line.value;
  return (
    <>
      <span className="portal-amount__label">{words.label(line.id)}</span>{' '}
      <span className="portal-amount__value">
        {words.shown(line)}
        {differs && (
          <span className="portal-amount__before"> {t('amounts.before', { before: words.shown(known) })}</span>
        )}
      </span>
    </>
  );
}
