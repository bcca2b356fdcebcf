import { agencies } from 'virtual:first-choice';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ExerciseCards } from '#app/home/exercise-cards.tsx';
import { ON_A_PAGE, type Wanted } from '#app/home/exercise-list.ts';
import { useBegun } from '#app/home/use-begun.ts';
import { useFound } from '#app/home/use-found.ts';
import { LEVELS } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';
import { Button } from '#ui/forms/button.tsx';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './home.css';

/** Every exercise, to search or to browse. The address keeps what was looked for. */
export function ExercisesPage({ onRegister }: { onRegister: (register: Register) => void }) {
  const t = useText('app');
  const ref = useTextRef();
  const begun = useBegun();
  const { wanted, type, keep, addressOf } = useWanted();
  const found = useFound(wanted);
  const shown = found === 'failed' ? undefined : found;
  useEffect(() => {
    document.title = `${t('find.title')} – ${t('title')}`;
  }, [t]);

  return (
    <>
      <PracticeBand />
      <header className="home-header">
        <Link to="/" className="home-back">
          <Icon name="back" />
          {t('find.home')}
        </Link>
        <LanguageSwitch onSelect={onRegister} />
      </header>
      <main className="home">
        <PageHeading>{t('find.title')}</PageHeading>
        <search>
          <form
            className="home-find"
            onSubmit={(event) => {
              event.preventDefault();
              keep(wanted);
            }}
          >
            <SearchField text={wanted.text} onText={type} onLeave={() => keep(wanted)} />
            <Choice
              label={t('find.agency')}
              any={t('find.anyAgency')}
              value={wanted.agency}
              onChoose={(agency) => keep({ ...wanted, agency, page: 1 })}
            >
              {agencies.map((agency) => (
                <option key={agency} value={agency}>
                  {ref({ key: `agencies/${agency}:name` })}
                </option>
              ))}
            </Choice>
            <Choice
              label={t('find.level')}
              any={t('find.anyLevel')}
              value={wanted.level}
              onChoose={(level) => keep({ ...wanted, level, page: 1 })}
            >
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`levels.${level}`)}
                </option>
              ))}
            </Choice>
          </form>
        </search>
        <div className="home-found">
          <p role="status">
            {found === 'failed' ? t.rich('find.failed') : shown ? t('find.found', { n: shown.total }) : t('find.busy')}
          </p>
          {isNarrowed(wanted) && (
            <Button look="quiet" onPress={() => keep({ text: '', agency: '', level: '', page: 1 })}>
              {t('find.all')}
            </Button>
          )}
        </div>
        {shown && <ExerciseCards exercises={shown.exercises} begun={begun} headings="h2" />}
        {shown && <Pages page={wanted.page} total={shown.total} addressOf={(page) => addressOf({ ...wanted, page })} />}
      </main>
    </>
  );
}

const isNarrowed = ({ text, agency, level }: Wanted) => [text, agency, level].some((part) => part !== '');

/** What the address says, and what is being typed: it comes into the address when somebody leaves the field. */
function useWanted() {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [typed, setTyped] = useState({ text: inAddress, over: inAddress });
  // Back and Forward show what was looked for then.
  if (typed.over !== inAddress) setTyped({ text: inAddress, over: inAddress });
  const isTyping = typed.text !== inAddress;
  const wanted: Wanted = {
    text: typed.text,
    agency: params.get('agence') ?? '',
    level: params.get('niveau') ?? '',
    page: isTyping ? 1 : Math.max(1, Number(params.get('page')) || 1),
  };
  const keep = (next: Wanted) => {
    setTyped((before) => ({ ...before, text: next.text }));
    if (queryOf(next).toString() !== params.toString()) setParams(queryOf(next));
  };
  return {
    wanted,
    type: (text: string) => setTyped((before) => ({ ...before, text })),
    keep,
    addressOf: (next: Wanted) => `/exercices?${queryOf(next)}`,
  };
}

function queryOf({ text, agency, level, page }: Wanted): URLSearchParams {
  const parts = { q: text.trim(), agence: agency, niveau: level, page: page > 1 ? String(page) : '' };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''));
}

function SearchField({ text, onText, onLeave }: { text: string; onText: (text: string) => void; onLeave: () => void }) {
  const t = useText('app');
  const id = useId();
  const guarded = useGuardedText({ value: text, onChange: onText });
  return (
    <div className="home-find__text">
      <label htmlFor={id}>{t('find.search')}</label>
      <p id={`${id}-hint`}>{t('find.hint')}</p>
      <input
        id={id}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        className="ui-input__control"
        value={text}
        aria-describedby={`${id}-hint ${id}-guard`}
        onChange={(event) => guarded.onChange(event.target.value)}
        onBlur={() => {
          guarded.onBlur();
          onLeave();
        }}
      />
      <GuardMessage id={`${id}-guard`} verdict={guarded.verdict} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, any, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ui-input__control" value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}

function Pages({ page, total, addressOf }: { page: number; total: number; addressOf: (page: number) => string }) {
  const t = useText('app');
  const pages = Math.ceil(total / ON_A_PAGE);
  if (pages < 2) return null;
  return (
    <nav className="home-pages" aria-label={t('find.pages')}>
      {page > 1 && (
        <Link to={addressOf(page - 1)} onClick={toTop}>
          <Icon name="back" />
          {t('find.previous')}
        </Link>
      )}
      <span>{t('find.page', { page, pages })}</span>
      {page < pages && (
        <Link to={addressOf(page + 1)} onClick={toTop}>
          {t('find.next')}
          <Icon name="forward" />
        </Link>
      )}
    </nav>
  );
}

/** A page of the list is read from its top; the heading says again where one is. */
function toTop() {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
