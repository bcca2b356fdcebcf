import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { coachIds } from '#domain/coach-ids.ts';
import { BrowserPages } from '#portals/browser/browser-pages.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { type Sites, SitesProvider } from '#ui/navigation/sites.tsx';

const SITES: Sites = {
  kept: [{ site: 'employment', host: 'www.bruyere.example', texts: 'agencies/employment' }],
  tabClosed: false,
};

const meta = {
  title: 'Portails/Navigateur/Ses pages',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A page of the browser in a session about something else. */
const at = (page: string, sites = SITES): Story =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    add: [{ kind: 'visit', site: 'browser', page }],
    render: (session) => (
      <SitesProvider sites={sites}>
        <BrowserPages page={session.page} subscribe={session.store.subscribeToAnswers} />
      </SitesProvider>
    ),
  });

const narrow = { viewport: { value: 'narrow' } };

export const NewTab: Story = {
  ...at('/'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const favourite = canvasElement.querySelector(`[data-coach-id="${coachIds.favourite('employment')}"]`);
    await expect(favourite).toHaveTextContent('www.bruyere.example');
    await userEvent.type(canvas.getByLabelText('Chercher un site par son nom'), 'BRUYERE');
    await expect(canvas.getByText('Un site trouvé.')).toBeVisible();
    await expect(favourite).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Chercher un site par son nom'), ' pas cher');
    await expect(canvas.getByText('Aucun site de ce nom.')).toBeVisible();
  },
};
export const NewTabNarrow: Story = { ...at('/'), globals: narrow };
export const TabClosedByMistake: Story = { ...at('/', { ...SITES, tabClosed: true }), globals: narrow };

export const NothingKept: Story = {
  ...at('/downloads'),
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Il n’y a rien ici.')).toBeVisible();
  },
};
