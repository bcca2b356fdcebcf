import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter, HashRouter } from 'react-router';
import { App, importHome } from '#app/app.tsx';
import { homeTexts } from '#app/home/home-texts.ts';
import { rememberedRegister, rememberRegister } from '#app/register.ts';
import { appRoot, isSingleFile } from '#ui/navigation/app-root.ts';
import { relayLiesAt } from '#workshop/client/relay-place.ts';
import '#ui/theme/theme.css';
import './loading.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');
if (location.pathname === `${appRoot}index.html`) history.replaceState(null, '', appRoot);

relayLiesAt(isSingleFile ? undefined : appRoot.slice(0, -1));
const register = rememberedRegister();
rememberRegister(register);
// The start page comes drawn, see draw-start.tsx; whatever else was asked for takes its place.
const isDrawn = root.hasChildNodes() && document.documentElement.dataset.loading === undefined;
const [catalogs] = await Promise.all([homeTexts(register), isDrawn && importHome()]);
const page = (
  <StrictMode>
    <Addresses>
      <App register={register} catalogs={catalogs} />
    </Addresses>
  </StrictMode>
);
if (isDrawn) hydrateRoot(root, page);
else {
  root.replaceChildren();
  delete document.documentElement.dataset.loading;
  createRoot(root).render(page);
}

whenIdle(() => void import('#app/kept/erased-elsewhere.ts').then(({ leaveWhenErased }) => leaveWhenErased()));
if (import.meta.env.PROD)
  whenIdle(() => void import('#app/offline/offline-copy.ts').then((copy) => copy.startOfflineCopy()));

/** The first use comes before everything else. */
function whenIdle(work: () => void) {
  const begin = () => setTimeout(work, 3000);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

/** A page is drawn when it is asked for, not when there is time: nothing here waits for code in between. */
function Addresses({ children }: { children: ReactNode }) {
  if (isSingleFile) return <HashRouter useTransitions={false}>{children}</HashRouter>;
  return (
    <BrowserRouter basename={appRoot} useTransitions={false}>
      {children}
    </BrowserRouter>
  );
}
