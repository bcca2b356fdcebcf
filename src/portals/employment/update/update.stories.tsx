import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { ExamplePapers } from '#ui/example/example-papers.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Actualisation' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const stands = (state: string) => (world: World) =>
  world.cases[UPDATE]?.history.at(-1)?.states.includes(state) ?? false;
/** Days go by between two visits: the space has closed, and is open again for the page to look at. */
const openAgain = (world: World): Entry[] =>
  signedIn(world) ? [] : [{ kind: 'inject', procedure: 'employment/sign-in', event: { type: 'admit' } }];
const isAt = (page: string) => (world: World) => world.place.page === page;

interface Scene {
  scenario?: string;
  until?: (world: World) => boolean;
  add?: Entry[];
}

const update = (page: string, { scenario = 'on-time-without-work', until = signedIn, add = [] }: Scene = {}) =>
  sessionStory({
    scenario: `employment/${scenario}`,
    until,
    add: (world) => [...openAgain(world), ...add, { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => (
      <ExamplePapers>
        <EmploymentPortal page={shown} subscribe={store.subscribe} />
      </ExamplePapers>
    ),
  });

const worked = 'two-employers-payslip-later';
const typed = (answers: Record<string, string>): Entry[] => [{ kind: 'draft', form: `${UPDATE}/update`, answers }];

export const Introduction = update('/update');
export const FirstQuestion = update('/update/worked');
export const Employer = update('/update/employer-1', { scenario: worked, until: isAt('/update/employer-1') });
export const Payslip = update('/update/payslip-1', {
  scenario: worked,
  until: isAt('/update/payslip-1'),
  add: typed({ 'payslip-1-when': 'now' }),
});
export const SickLeave = update('/update/sick-leave', { add: typed({ 'sick-leave': 'yes' }) });
export const StillLooking = update('/update/still-looking');
export const StillLookingSaysNo = update('/update/still-looking', { add: typed({ 'still-looking': 'no' }) });
export const NotForThisPerson = update('/update/employer-3');
export const Check = update('/update/check', { until: isAt('/update/check') });
export const CheckTooEarly = {
  ...update('/update/check', { add: typed({ worked: 'no' }) }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Envoyer mon actualisation' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('6 questions attendent encore une réponse');
  },
};
export const Receipt = update('/update/receipt', { until: stands('recorded.received') });
export const ReceiptPayslipsToCome = update('/update/receipt', {
  scenario: worked,
  until: stands('recorded.received'),
});
export const LeavingReceipt = update('/update/receipt', { scenario: 'i-clicked-no' });
export const NoReceipt = update('/update/receipt');
export const Leaving = update('/update', { scenario: 'i-clicked-no' });
export const AlreadySent = update('/update', { until: stands('recorded.received') });
const admitted: Entry = { kind: 'inject', procedure: 'employment/sign-in', event: { type: 'admit' } };
const closed: Scene = {
  until: stands('recorded.paid'),
  add: [{ kind: 'wait', to: instant('2031-04-17') }, admitted],
};
export const SentAndClosed = update('/update', closed);
export const Mistake = update('/update/mistake', closed);
export const MistakeTooEarly = update('/update/mistake', { until: stands('recorded.received') });
export const MistakeReported = {
  ...update('/update', closed),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const next = async () => userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    await userEvent.click(await canvas.findByRole('link', { name: 'Signaler une erreur' }));
    await userEvent.click((await canvas.findAllByRole('radio'))[0] as HTMLElement);
    await next();
    await userEvent.type(await canvas.findByRole('textbox'), '250,00');
    await next();
    await userEvent.click((await canvas.findAllByRole('radio'))[0] as HTMLElement);
    await next();
    await userEvent.click(await canvas.findByRole('button', { name: /^Envoyer/ }));
    await expect(await canvas.findByText('Votre erreur est signalée')).toBeVisible();
  },
};
export const RegistrationEnded = update('/update', { scenario: 'update-forgotten' });
export const English = { ...update('/update'), globals: { register: 'en' } };
export const Narrow = { ...update('/update/still-looking'), globals: { viewport: { value: 'narrow' } } };

export const NothingTypedIsLost = {
  ...update('/update/worked'),
  play: async ({ canvasElement, loaded }: { canvasElement: HTMLElement; loaded: Record<string, unknown> }) => {
    const canvas = within(canvasElement);
    const drafts = () => (loaded.store as { world: World }).world.drafts[`${UPDATE}/update`];
    await userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Dites si vous avez travaillé');
    await userEvent.click(canvas.getByRole('radio', { name: 'Oui' }));
    await waitFor(() => expect(drafts()).toMatchObject({ worked: 'yes' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continuer' }));
    await userEvent.click(await canvas.findByRole('radio', { name: /^1\semployeur$/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continuer' }));
    await userEvent.type(await canvas.findByLabelText(/Nom de l’employeur/), 'Boulangerie du Pont');
    await waitFor(() => expect(drafts()).toMatchObject({ 'employer-1-name': 'Boulangerie du Pont' }));
    await userEvent.click(canvas.getByRole('link', { name: 'Retour' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    await expect(await canvas.findByLabelText(/Nom de l’employeur/)).toHaveValue('Boulangerie du Pont');
  },
};

export const NothingRealIsKept = {
  ...update('/update/employer-1', { scenario: worked, until: isAt('/update/employer-1') }),
  play: async ({ canvasElement, loaded }: { canvasElement: HTMLElement; loaded: Record<string, unknown> }) => {
    const canvas = within(canvasElement);
    const store = loaded.store as { world: World; entries: unknown[] };
    const name = () => store.world.drafts[`${UPDATE}/update`]?.['employer-1-name'];
    const box = await canvas.findByLabelText(/Nom de l’employeur/);
    await userEvent.clear(box);
    await userEvent.type(box, 'Tél. 06 12 34 5');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect(name() ?? '').not.toContain('06 12 34 5');
    await userEvent.type(box, '6 78');
    await expect(await canvas.findByText(/ressemble à un vrai numéro de téléphone/)).toBeVisible();
    await expect(box).toHaveValue('');
    await waitFor(() => expect(name()).toBe(''));
    await expect(JSON.stringify(store.entries)).not.toMatch(/06 ?12 ?34 ?5/);
    // A number that is only long is kept once the field is left.
    await userEvent.type(box, 'Atelier 2031417');
    await userEvent.tab();
    await waitFor(() => expect(name()).toBe('Atelier 2031417'));
  },
};
