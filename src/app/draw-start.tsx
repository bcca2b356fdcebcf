import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App, importHome } from '#app/app.tsx';
import { homeTexts } from '#app/home/home-texts.ts';
import { openWords } from '#ui/text/words.ts';

/** The start page in French as a string, and the lines that say that another page is on its way. */
export async function draw(): Promise<{ body: string; loading: string }> {
  const [catalogs] = await Promise.all([homeTexts('fr'), importHome()]);
  const body = renderToString(
    <StrictMode>
      <StaticRouter location="/">
        <App register="fr" catalogs={catalogs} />
      </StaticRouter>
    </StrictMode>,
  );
  const lines = await Promise.all(
    (['fr', 'en'] as const).map(async (register) => {
      const words = openWords(register, await homeTexts(register));
      return `<p lang="${register}">${words.say('app', 'loading')}</p>`;
    }),
  );
  return { body, loading: `<div class="app-loading" role="status">${lines.join('')}</div>` };
}
