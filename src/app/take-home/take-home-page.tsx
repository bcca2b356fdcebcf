import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { PageHeader } from '#app/home/page-header.tsx';
import { TakeHomeCard } from '#app/take-home/take-home-card.tsx';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';
import { Button } from '#ui/forms/button.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useText } from '#ui/text/use-text.ts';
import './take-home.css';

interface TakeHomePageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** The card of one exercise, to print and take along. */
export function TakeHomePage({ register, onRegister }: TakeHomePageProps) {
  const { agency = '', slug = '' } = useParams();
  const scenario = `${agency}/${slug}`;
  const [loaded, setLoaded] = useState<{ scenario: string; register: Register; catalogs: Catalogs }>();

  useEffect(() => {
    let left = false;
    void loadTexts(register, ['ui', 'app', `scenarios/${scenario}`]).then((catalogs) => {
      if (!left) setLoaded({ scenario, register, catalogs });
    });
    return () => {
      left = true;
    };
  }, [scenario, register]);

  if (loaded?.scenario !== scenario) return null;
  if (Object.keys(loaded.catalogs[`scenarios/${scenario}`] ?? {}).length === 0) return <NotFound />;
  return (
    <TextProvider register={loaded.register} catalogs={loaded.catalogs}>
      <Page scenario={scenario} onRegister={onRegister} />
    </TextProvider>
  );
}

function Page({ scenario, onRegister }: { scenario: string } & Pick<TakeHomePageProps, 'onRegister'>) {
  const t = useText('app');
  const title = useText(`scenarios/${scenario}`)('title');
  useEffect(() => {
    document.title = `${t('takeHome.title')} – ${title}`;
  }, [t, title]);
  return (
    <>
      <PageHeader to={`/s/${scenario}`} label={t('takeHome.back')} onRegister={onRegister} />
      <main className="take-home">
        <TakeHomeCard scenario={scenario} />
        <div className="screen-only take-home__print">
          <Button onPress={() => window.print()}>{t('takeHome.print')}</Button>
          <Link className="ui-way" to="/">
            {t('takeHome.all')}
          </Link>
        </div>
      </main>
    </>
  );
}
