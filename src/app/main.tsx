import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/app.tsx';
import { homeTexts } from '#app/home/home-texts.ts';
import { rememberedRegister, rememberRegister } from '#app/register.ts';
import '#ui/theme/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');

const register = rememberedRegister();
rememberRegister(register);
const catalogs = await homeTexts(register);
createRoot(root).render(
  <StrictMode>
    {/* A page is drawn when it is asked for, not when there is time: nothing here waits for code in between. */}
    <BrowserRouter useTransitions={false}>
      <App register={register} catalogs={catalogs} />
    </BrowserRouter>
  </StrictMode>,
);
