import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App, importHome } from '#app/app.tsx';
import { homeTexts } from '#app/home/home-texts.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';

/** The start page in French as a string, and the lines that say that another page is on its way. */
export async function draw(): Promise<{ body: string; loading: string }> {
  const [french, english] = await Promise.all([homeTexts('fr'), homeTexts('en'), importHome()]);
  const body = renderToString(
    <StrictMode>
      <StaticRouter location="/">
        <App register="fr" catalogs={french} />
      </StaticRouter>
    </StrictMode>,
  );
  const loading = renderToStaticMarkup(
    <div className="app-loading" role="status">
      <TextProvider register="fr" catalogs={french}>
        <Loading />
      </TextProvider>
      <TextProvider register="en" catalogs={english}>
        <Loading />
      </TextProvider>
    </div>,
  );
  return { body, loading };
}

function Loading() {
  const t = useText('app');
  return <p lang={useRegister()}>{t('loading')}</p>;
}
