import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { ExamplePapers } from '#ui/example/example-papers.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Premier compte' };
export default meta;

const CREATION = 'family/account-creation';

const stands = (state: string) => (world: World) => {
  const value = world.cases[CREATION]?.value;
  return (typeof value === 'object' ? Object.keys(value)[0] : value) === state;
};

const did = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: CREATION, move: event.type, event, answers: {}, uploads: {} };
};

const creation = (state: string, add: (world: World) => Entry[] = () => [], page = '/create-account') =>
  sessionStory({
    scenario: 'family/first-account',
    until: stands(state),
    add: (world) => [...add(world), { kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => (
      <ExamplePapers>
        <FamilyPortal page={shown} subscribe={store.subscribe} />
      </ExamplePapers>
    ),
  });

const narrow = { globals: { viewport: { value: 'narrow' } } };
const wrongCode = () => did({ type: 'enterCode', match: false });

export const NoRequestYet = creation('noRequest');
export const FirstRequest = creation('noRequest', undefined, '/request');
export const RequestChanged = creation('identityAsked', undefined, '/request');
export const RequestFurther = creation('channelAsked', undefined, '/request');
export const Identity = creation('identityAsked');
export const IdentityNarrow = { ...Identity, ...narrow };
export const Names = creation('identityAsked', undefined, '/create-account/names');
export const NoSuchQuestion = creation('identityAsked', undefined, '/create-account/nowhere');
export const IdentityUnknown = creation('identityAsked', () => [did({ type: 'giveIdentity', match: false })]);
export const RefusedAnswersStay = {
  ...creation(
    'identityAsked',
    () => [
      {
        kind: 'draft',
        form: `${CREATION}/identity`,
        answers: {
          'has-number': 'yes',
          number: '2091300000013',
          'last-name': 'Fontaine',
          'first-name': 'Lucie',
          'birth-date': '17/05/2009',
          'birth-place': 'Bellerive',
        },
      },
    ],
    '/create-account/check',
  ),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Envoyer ces réponses' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Nous ne vous retrouvons pas');
    await expect(await canvas.findByDisplayValue('2091300000013')).toBeVisible();
  },
};
export const Document = creation('documentAsked');
export const DocumentNarrow = { ...Document, ...narrow };
export const DocumentUnreadable = creation('documentAsked', () => [
  did({ type: 'sendDocument', document: 'unreadable' }),
]);
export const DocumentWrong = creation('documentAsked', () => [did({ type: 'sendDocument', document: 'wrong' })]);
export const StepIsPast = creation('documentAsked', undefined, '/create-account/check');
export const Channel = creation('channelAsked');
export const Code = creation('codeSent');
export const CodeNarrow = { ...Code, ...narrow };
export const CodeEnglish = { ...Code, globals: { register: 'en' } };
export const CodeRefused = creation('codeSent', () => [wrongCode()]);
export const CodeExpired = creation('codeSent', ({ now }) => [{ kind: 'wait', to: now + 20 * MINUTE }]);
export const TooManyCodes = creation('codeSent', () => [wrongCode(), wrongCode(), wrongCode()]);
export const NewCode = {
  ...Code,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Recevoir un nouveau code' }));
    await expect(await canvas.findByText('Un nouveau code est parti')).toBeVisible();
  },
};
export const AnotherAddress = {
  ...Code,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Changer d’adresse ou de numéro' }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Par SMS' }));
    await userEvent.type(await canvas.findByLabelText('Numéro de téléphone portable'), '06 39 98 23 45');
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer le code' }));
    await expect(await canvas.findByText(/Ouvrez les messages de votre téléphone/)).toBeVisible();
  },
};
export const Password = creation('passwordAsked');
export const Contact = creation('contactAsked');
export const Created = creation('accountCreated');
export const RequestCreated = creation('accountCreated', undefined, '/request');
export const AccountBegins = creation('accountCreated', undefined, '/account');
export const AccountNarrow = { ...AccountBegins, ...narrow };
