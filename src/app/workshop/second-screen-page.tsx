import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { FarScreen } from '#app/presentation/far-screen.tsx';
import { SCREEN_KEY } from '#app/presentation/kept-presentation.ts';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import { useStaying } from '#app/workshop/use-staying.ts';
import type { Register } from '#domain/text.ts';
import { CodeForm } from '#shells/mediator/public/code-form.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { join } from '#workshop/client/requests.ts';
import { readCode } from '#workshop/protocol.ts';
import './watching.css';

interface SecondScreenPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** The public window of a presentation that is led on another device. */
export function SecondScreenPage({ register, onRegister }: SecondScreenPageProps) {
  const { hash } = useLocation();
  const brought = readCode(decodeURIComponent(hash.slice(1)));
  const [token, setToken] = useState(() => (brought ? undefined : (sessionStorage.getItem(SCREEN_KEY) ?? undefined)));
  const [isOver, setOver] = useState(false);
  const stays = useStaying(token !== undefined);
  const [words, setWords] = useState<{ register: Register; catalogs: Catalogs }>();
  useEffect(() => {
    let late = false;
    void loadTexts(register, ['ui', 'app', 'public-screen', 'workshop']).then((catalogs) => {
      if (!late) setWords({ register, catalogs });
    });
    return () => {
      late = true;
    };
  }, [register]);

  const enter = async (code: string) => {
    const joined = await join({ code });
    if (joined.role !== 'screen') throw new RelayRefusal('no-such-code');
    sessionStorage.setItem(SCREEN_KEY, joined.token);
    setOver(false);
    setToken(joined.token);
  };
  const leave = () => {
    sessionStorage.removeItem(SCREEN_KEY);
    setToken(undefined);
    setOver(true);
  };
  if (!words) return null;
  const start = (
    <>
      <PracticeBand />
      <header className="public-screen__join-head">
        <LanguageSwitch onSelect={onRegister} />
      </header>
      <main className="public-screen__join">
        {token ? <Waiting /> : <CodeForm first={isOver ? undefined : brought} isOver={isOver} onJoin={enter} />}
      </main>
    </>
  );
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      {token ? <FarScreen token={token} waiting={start} onOver={leave} /> : start}
      <Stays on={stays} />
    </TextProvider>
  );
}

/** The code was right; nothing was told yet. */
function Waiting() {
  const t = useText('public-screen');
  return (
    <>
      <PageHeading>{t('join.title')}</PageHeading>
      <p role="status">{t('join.waiting')}</p>
    </>
  );
}

/** Whoever pressed the browser's way back is told why they are still here. */
function Stays({ on }: { on: boolean }) {
  const t = useText('public-screen');
  return (
    <p role="status" className="second-screen-stays">
      {on && t('stays')}
    </p>
  );
}
