import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PrivateWindow } from '#shells/mediator/private/private-window.tsx';
import { type Presented, presentationStory } from '#testing/presentation-story.tsx';

const meta = {
  title: 'Écran/Fenêtre privée',
  component: PrivateWindow,
} satisfies Meta<typeof PrivateWindow>;
export default meta;

// The whole window is handed to each story ready made.
type Story = Omit<StoryObj<typeof meta>, 'args'>;

const windows = (loaded: Record<string, unknown>) => loaded as unknown as Presented;
const notSigned = { scenario: 'tax/not-signed', side: 'private' } as const;

export const Leads: Story = {
  ...presentationStory(notSigned),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { other } = windows(loaded);
    await userEvent.click(await canvas.findByRole('button', { name: 'Figer' }));
    await expect(other.stage.frozen).not.toBeNull();
    await expect(canvas.getByText('Écran figé à l’instant.')).toBeVisible();
    await userEvent.keyboard('f');
    await expect(other.stage.frozen).toBeNull();
    await userEvent.keyboard('e');
    await expect(other.stage.blank).toBe(true);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Langue du second écran' }), 'en');
    await expect(other.stage.register).toBe('en');
    await userEvent.keyboard('{Alt>}{Shift>}l{/Shift}{/Alt}');
    await expect(other.stage.size).toBe('largest');
  },
};

export const ShowsAndHides: Story = {
  ...presentationStory(notSigned),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { other } = windows(loaded);
    await userEvent.click(await canvas.findByRole('tab', { name: 'Montrer' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Le parcours' }));
    await expect(other.stage.shown).toEqual({ what: 'view', view: 'journey' });
    await expect(canvas.getByText('Montré à tous : « Le parcours »')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'espace personnel' }));
    await expect(other.stage.shown).toEqual({ what: 'word', slug: 'espace-personnel' });
    await userEvent.keyboard('{Escape}');
    await expect(other.stage.shown).toBeNull();
  },
};

export const KeepsNotes: Story = {
  ...presentationStory(notSigned),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { other } = windows(loaded);
    await userEvent.click(await canvas.findByRole('tab', { name: 'Notes' }));
    const box = canvas.getByRole('textbox', { name: 'Vos notes' });
    await userEvent.type(box, 'Feuilleter');
    await expect(other.entrusted).toMatchObject({ notes: 'Feuilleter' });
    await expect(other.stage.frozen).toBeNull();
    await userEvent.clear(box);
    await userEvent.paste('Appeler le 0612345678');
    await expect(canvas.getByText(/vrai numéro de téléphone/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Lancer le minuteur' }));
    await waitFor(() => expect(canvas.getByRole('timer')).toHaveTextContent('0:01'), { timeout: 3000 });
  },
};

export const TellsItsKeys: Story = {
  ...presentationStory(notSigned),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('heading', { level: 1, name: /^Fenêtre privée/ });
    await userEvent.keyboard('?');
    await expect(await canvas.findByRole('dialog', { name: 'Les touches' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Une lettre seule suffit' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Fermer' }));
    await userEvent.keyboard('2');
    await expect(canvas.getByRole('tab', { name: 'Script' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Alt>}{Shift>}[Digit2]{/Shift}{/Alt}');
    await expect(canvas.getByRole('tab', { name: 'Montrer' })).toHaveAttribute('aria-selected', 'true');
  },
};

export const Narrow: Story = {
  ...presentationStory({ ...notSigned, stage: { hand: 'public' } }),
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('tab', { name: 'Calendrier' }));
    await expect(canvas.getByText(/La personne a la main/, { selector: '.mediator-state__details' })).toBeVisible();
  },
};
