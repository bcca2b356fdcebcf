import { useCallback, useEffect, useRef, useState } from 'react';
import { PageHeader } from '#app/home/page-header.tsx';
import { erase as eraseHere } from '#app/kept/erase.ts';
import { EraseQuestion } from '#app/kept/erase-question.tsx';
import { KINDS, type Kind } from '#app/kept/kept-texts.ts';
import { KindKept } from '#app/kept/kind-kept.tsx';
import { type Found, whatIsKept } from '#app/kept/what-is-kept.ts';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './kept.css';

interface KeptPageProps {
  onRegister: (register: Register) => void;
  /** The browser's own storage, unless a story brings another. */
  read?: () => Promise<Found>;
  erase?: (kinds: readonly Kind[]) => Promise<void>;
}

/** What this site keeps on this device, read from the browser itself, and how to erase it. */
export function KeptPage({ register, ...page }: KeptPageProps & { register: Register }) {
  const [loaded, setLoaded] = useState<{ register: Register; catalogs: Catalogs }>();
  useEffect(() => {
    let left = false;
    void loadTexts(register, ['ui', 'app', 'kept']).then((catalogs) => {
      if (!left) setLoaded({ register, catalogs });
    });
    return () => {
      left = true;
    };
  }, [register]);
  if (!loaded) return null;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <Page {...page} />
    </TextProvider>
  );
}

function Page({ onRegister, read = whatIsKept, erase = eraseHere }: KeptPageProps) {
  const t = useText('kept');
  const app = useText('app');
  useEffect(() => {
    document.title = `${t('title')} – ${app('title')}`;
  }, [t, app]);
  return (
    <>
      <PageHeader to="/" label={t('home')} onRegister={onRegister} />
      <main className="kept">
        <PageHeading>{t('title')}</PageHeading>
        <p className="kept__lead">{t('lead')}</p>
        <Kept read={read} erase={erase} />
        <section className="kept__never" aria-labelledby="never-kept">
          <h2 id="never-kept">{t('never.title')}</h2>
          <ul>
            <li>{t('never.real')}</li>
            <li>{t('never.sent')}</li>
            <li>{t('never.group')}</li>
          </ul>
        </section>
      </main>
    </>
  );
}

function Kept({ read, erase }: Required<Pick<KeptPageProps, 'read' | 'erase'>>) {
  const t = useText('kept');
  const format = useFormat();
  const [found, setFound] = useState<Found>();
  const [asked, setAsked] = useState<Kind | 'all'>();
  const [isErasing, setErasing] = useState(false);
  const [erased, setErased] = useState<Kind | 'all'>();
  const start = useRef<HTMLDivElement>(null);
  const readAgain = useCallback(() => read().then(setFound), [read]);
  useEffect(() => void readAgain(), [readAgain]);

  const eraseAsked = async (what: Kind | 'all') => {
    setAsked(undefined);
    setErasing(true);
    await erase(what === 'all' ? KINDS : [what]);
    await readAgain();
    setErasing(false);
    setErased(what);
    // The button that was pressed may be gone.
    start.current?.focus();
  };

  if (!found) return <p role="status">{t('reading')}</p>;
  const things = (kind: Kind | 'foreign') => found.things.filter((thing) => thing.kind === kind && thing.size !== 0);
  const kinds = KINDS.filter((kind) => things(kind).length > 0);
  const foreign = things('foreign');
  const isLeft = erased === 'all' ? kinds.length > 0 : erased !== undefined && kinds.includes(erased);
  return (
    <div ref={start} tabIndex={-1} className="kept__list">
      {found.refuses && <Notice kind="info">{t('refuses')}</Notice>}
      <div role="status">
        {isErasing && <p>{t('erasing')}</p>}
        {erased && !isErasing && (
          <Notice kind={isLeft ? 'warning' : 'success'}>
            {t(isLeft ? 'left' : erased === 'all' ? 'empty' : 'done')}
          </Notice>
        )}
      </div>
      {kinds.length === 0 && erased !== 'all' && !found.refuses && <p>{t('nothing')}</p>}
      {kinds.map((kind) => (
        <KindKept
          key={kind}
          kind={kind}
          things={things(kind)}
          exercises={found.exercises}
          busy={isErasing}
          onErase={() => setAsked(kind)}
        />
      ))}
      {kinds.length > 0 && (
        <div className="kept__all">
          {found.total !== undefined && found.total > 0 && <p>{t('total', { size: format.size(found.total) })}</p>}
          <Button busy={isErasing} onPress={() => setAsked('all')}>
            {t('all.erase')}
          </Button>
        </div>
      )}
      {foreign.length > 0 && (
        <section className="kept__foreign" aria-labelledby="kept-foreign">
          <h2 id="kept-foreign">{t('foreign.title')}</h2>
          <p>{t('foreign.what')}</p>
          <ul>
            {foreign.map(({ place, name }) => (
              <li key={`${place} ${name}`}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EraseQuestion asked={asked} onErase={eraseAsked} onClose={() => setAsked(undefined)} />
    </div>
  );
}
