import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { WordLensProvider } from '#ui/text/word-lens-provider.tsx';
import type { Catalog } from '#ui/text/words.ts';

/** As Lingui compiles the entries. */
const entries: Catalog = {
  'identifiant.word': ['identifiant'],
  'identifiant.plain': ['C’est le nom ou le numéro qui dit au site qui vous êtes.'],
  'identifiant.example': ['Votre numéro d’allocataire peut être votre identifiant.'],
  'identifiant.official': ['Sur les sites, on lit « Identifiant » ou « Nom d’utilisateur ».'],
};
const arrives = async () => entries;
const neverArrives = () => Promise.reject(new Error('offline'));

const sentence = 'Écrivez votre [[identifiant]], puis vos autres [[mots secrets|mot-de-passe]].';

function Page({ load = arrives }: { load?: () => Promise<Catalog> }) {
  return (
    <WordLensProvider load={load}>
      <div style={{ display: 'grid', gap: '1rem', padding: '1rem', maxInlineSize: '38rem' }}>
        <p>
          <Marked text={sentence} />
        </p>
        <FieldFrame id="field" label="Votre [[identifiant]]" hint="L’[[identifiant]] est sur vos lettres.">
          {(describedBy) => (
            <TextInput id="field" kind="text" value="" onChange={() => {}} {...(describedBy ? { describedBy } : {})} />
          )}
        </FieldFrame>
        <div>
          <Button>
            <Marked text="J’ai perdu mon [[identifiant]]" />
          </Button>
        </div>
        <PortalLink to="/help">
          <Marked text="Retrouver un [[identifiant]]" />
        </PortalLink>
      </div>
    </WordLensProvider>
  );
}

const meta = { title: 'UI/Text/Word', component: Page } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

const firstWord = (canvas: HTMLElement) =>
  within(canvas).getAllByRole('button', { name: 'identifiant, mot expliqué' })[0] as HTMLElement;

const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await userEvent.click(firstWord(canvasElement));
  await expect(await screen.findByText(/dit au site qui vous êtes/)).toBeVisible();
  await expect(screen.getByRole('dialog', { name: 'identifiant' })).toBeVisible();
};

export const InASentence: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('p')?.textContent).toBe(
      'Écrivez votre identifiant, puis vos autres mots secrets.',
    );
    await expect(firstWord(canvasElement)).toHaveAttribute('aria-haspopup', 'dialog');
    const { height } = firstWord(canvasElement).getBoundingClientRect();
    await expect(height).toBeGreaterThanOrEqual(24);
  },
};

export const Opened: Story = { play: open };

export const ClosedByEscape: Story = {
  play: async (context) => {
    await open(context);
    // The browser closes its own dialog on Escape and on the phone's back gesture; only a real key would make it.
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(firstWord(context.canvasElement)).toHaveFocus();
  },
};

export const ClosedBesideIt: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.click(screen.getByRole('dialog'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(firstWord(context.canvasElement)).toHaveFocus();
  },
};

export const ClosedByItsButton: Story = {
  play: async (context) => {
    await open(context);
    await userEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(firstWord(context.canvasElement)).toHaveFocus();
  },
};

export const PlainInsideButtonsLinksAndLabels: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('button', { name: 'J’ai perdu mon identifiant' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Retrouver un identifiant' })).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Votre identifiant' })).toBeVisible();
    await expect(canvasElement.querySelector('button button, a button, label button')).toBeNull();
  },
};

export const ExplanationNotThere: Story = {
  args: { load: neverArrives },
  play: async ({ canvasElement }) => {
    await userEvent.click(firstWord(canvasElement));
    await expect(await screen.findByText(/n’a pas pu venir/)).toBeVisible();
  },
};

export const Narrow: Story = { play: open, globals: { viewport: { value: 'narrow' } } };
export const InEnglish: Story = { globals: { register: 'en' } };
