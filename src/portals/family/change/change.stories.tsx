import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Déclarer un changement' };
export default meta;

const CHANGE = 'family/change-of-situation';
const DEBT = 'family/overpayment';
const SIGN_IN = 'family/sign-in';
const signedIn = ({ cases }: World) => cases[SIGN_IN]?.history.at(-1)?.states.includes('signedIn') === true;

const told = (event: CaseEvent): Entry => ({ kind: 'inject', procedure: CHANGE, event });
const declare = (pay: number, since = instant('2031-03-03')): Entry => {
  const answers = { what: 'work', work: 'started', since: '03/03/2031', employer: 'Atelier du Pont', pay: '900,00' };
  return {
    kind: 'move',
    procedure: CHANGE,
    move: 'declareChange',
    event: { type: 'declareChange', pay, since },
    answers,
    uploads: {},
  };
};
/** Days go by; then somebody signs in again to look at the page. */
const later = (day: string): Entry[] => [
  { kind: 'wait', to: instant(day) },
  { kind: 'inject', procedure: SIGN_IN, event: { type: 'admit' } },
];

const story = (page: string, add: Entry[] = []) =>
  sessionStory({
    scenario: 'family/code-in-spam',
    vary: (exercise) => ({
      ...exercise,
      alongside: [...exercise.alongside, CHANGE, DEBT],
      situation: { ...exercise.situation, change: { kind: 'started-work', on: '2031-03-03', pay: 90_000 } },
    }),
    until: signedIn,
    add: [...add, { kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => <FamilyPortal page={shown} subscribe={store.subscribe} />,
  });

const exchange = told({ type: 'employmentStatus', worked: true, gross: 115_000, month: instant('2031-02-01') });
const narrow = { globals: { viewport: { value: 'narrow' } } };
const declared = declare(90_000);

export const Account = story('/account');
export const AccountNarrow = { ...Account, ...narrow };
export const Introduction = story('/change');
export const IntroductionNarrow = { ...Introduction, ...narrow };
export const IntroductionEnglish = { ...Introduction, globals: { register: 'en' } };
export const FirstQuestion = story('/change/what');
export const Receipt = story('/change/receipt', [declared]);
export const ReceiptNarrow = { ...Receipt, ...narrow };
export const NoReceipt = story('/change/receipt');
export const Declared = story('/change', [declared]);
export const Checking = story('/change', [declared, ...later('2031-03-11T09:00')]);
export const SentBack = story('/change', [
  declared,
  ...later('2031-03-11T09:00'),
  told({ type: 'sendBack', reason: 'date' }),
]);
export const Updated = story('/account', [declared, ...later('2031-03-18')]);
export const UpdatedPayments = story('/payments', [declared, ...later('2031-05-07')]);
export const Mismatch = story('/account', [exchange]);
export const MismatchNarrow = { ...Mismatch, ...narrow };
export const MismatchToConfirm = story('/change', [exchange]);
export const DeclaredLate = story('/account', [exchange, declare(90_000, instant('2031-01-06'))]);
export const TakenFromTheOtherAgency = story('/account', [exchange, ...later('2031-04-02')]);

export const Declaring = {
  ...story('/account'),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const next = async () => userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    const pick = async (option: RegExp) => userEvent.click(await canvas.findByRole('radio', { name: option }));
    const menu = within(await canvas.findByRole('navigation', { name: 'Menu de l’agence' }));
    await userEvent.click(menu.getByRole('link', { name: 'Déclarer un changement' }));
    const main = within(canvas.getByRole('main'));
    await userEvent.click(await main.findByRole('link', { name: 'Déclarer un changement' }));
    await pick(/travail/i);
    await next();
    await pick(/arrêt|termin|ne travaille/i);
    await next();
    await userEvent.type(await canvas.findByRole('textbox'), '03/03/2031');
    await next();
    await userEvent.click(await canvas.findByRole('button', { name: /^Envoyer/ }));
    await expect(await canvas.findByRole('heading', { name: 'Changement de situation enregistré' })).toBeVisible();
  },
};
