import type { Meta } from '@storybook/react-vite';
import type { Entry } from '#domain/log.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Connexion' };
export default meta;

const door = (scenario: string, add: Entry[] = []) =>
  sessionStory({
    scenario,
    add: [...add, { kind: 'visit', site: 'family', page: '/sign-in' }],
    render: ({ store, page }) => <FamilyPortal page={page} subscribe={store.subscribe} />,
  });

const knocked: Entry = {
  kind: 'move',
  procedure: 'identity/single-sign-on',
  move: 'knock-family',
  event: { type: 'knock', service: 'family' },
  answers: {},
  uploads: {},
};
const withKey = 'identity/one-key-three-doors';

export const OwnDoor = door('family/code-in-spam');
export const WithKey = door(withKey);
export const KeyAskedFor = door(withKey, [knocked]);
export const WithKeyNarrow = { ...door(withKey), globals: { viewport: { value: 'narrow' } } };
