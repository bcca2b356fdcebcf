import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Mon espace sans actualisation' };
export default meta;

const COMPUTER = 'employment/public-computer';
const inside = ({ cases }: World) => cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;

const story = (scenario: string, page: string, until: (world: World) => boolean, add: Entry[] = []) =>
  sessionStory({
    scenario,
    until,
    add: [...add, { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const signOn = (move: string, event: CaseEvent): Entry => {
  return { kind: 'move', procedure: 'identity/single-sign-on', move, event, answers: {}, uploads: {} };
};
const atBruyere = [
  signOn('knock-tax', { type: 'knock', service: 'tax' }),
  signOn('choose-employment', { type: 'chooseAccount', key: 'employment' }),
];
const always = () => true;
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const Certificate = story(COMPUTER, '/account', inside);
export const CertificateNarrow = { ...Certificate, ...narrow };
export const CertificateEnglish = { ...Certificate, globals: { register: 'en' } };
export const Downloading = {
  ...Certificate,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Télécharger l’attestation' }));
    await expect(await canvas.findByText('L’attestation est téléchargée')).toBeVisible();
  },
};
export const NoUpdateHere = story(COMPUTER, '/update', inside);
export const KeyAtTheDoor = story('identity/one-key-three-doors', '/sign-in', always);
export const KeyAtTheDoorNarrow = { ...KeyAtTheDoor, ...narrow };
export const KeyPage = story('identity/one-key-three-doors', '/single-sign-on', always, atBruyere);
export const KeyPageNarrow = { ...KeyPage, ...narrow };
export const KeyNotAsked = story('identity/one-key-three-doors', '/single-sign-on', always);
