import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DocumentDrawer } from '#desk/documents/document-drawer.tsx';
import { exampleComing, exampleDrawer, examplePersona } from '#desk/documents/example-papers.ts';

const meta = {
  title: 'Bureau/Tiroir',
  component: DocumentDrawer,
  args: { papers: exampleDrawer, coming: exampleComing, persona: examplePersona },
} satisfies Meta<typeof DocumentDrawer>;
export default meta;

type Story = StoryObj<typeof meta>;

const opening =
  (name: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name }));
    await expect(canvas.getByRole('heading', { level: 3, name })).toHaveFocus();
  };

export const Drawer: Story = {};
export const Empty: Story = { args: { papers: [], coming: [] } };
export const OnlyOnTheWay: Story = { args: { papers: [] } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const English: Story = { globals: { register: 'en', viewport: { value: 'phone' } } };

/** The two pictures of one payslip bear the same name: only looking tells which one can be sent. */
export const BlurredPaper: Story = { play: opening(/Bulletin de paie.+image 1/) };
export const SharpPaper: Story = { play: opening(/Bulletin de paie.+image 2/) };
export const Card: Story = { play: opening(/Carte d’identité/) };
export const NarrowPaper: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: opening(/Facture d’électricité/),
};

export const Enlarged: Story = {
  play: async (context) => {
    await opening(/image 2/)(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Agrandir' }));
    const frame = canvas.getByRole('group', { name: 'Papier agrandi, à faire défiler' });
    await expect(frame.scrollHeight).toBeGreaterThan(frame.clientHeight);
    await expect(canvas.getByRole('img', { name: /Salaire brut\s:\s88,2/ })).toBeVisible();
  },
};

export const BackToTheDrawer: Story = {
  play: async (context) => {
    await opening(/Quittance de loyer/)(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Tous les papiers' }));
    await expect(canvas.getByRole('button', { name: /Quittance de loyer/ })).toHaveFocus();
  },
};

export const Printed: Story = {
  play: async (context) => {
    await opening(/Carte d’identité/)(context);
    const printed = new Promise<Window>((resolve) => {
      const inserted = document.body.append.bind(document.body);
      // The frame is caught as it is put on the page, before it loads: no print dialog opens in a test.
      document.body.append = (...nodes) => {
        document.body.append = inserted;
        for (const node of nodes) if (node instanceof HTMLIFrameElement) catchPrint(node, resolve);
        inserted(...nodes);
      };
    });
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: 'Imprimer' }));
    const page = await printed;
    const picture = page.document.querySelector('img');
    await expect(picture?.naturalWidth).toBe(1000);
    await expect(picture?.alt).toBe('Carte d’identité');
  },
};

/** Hears of the page before the one who is about to print it. */
function catchPrint(frame: HTMLIFrameElement, resolve: (page: Window) => void) {
  frame.addEventListener(
    'load',
    () => {
      const page = frame.contentWindow;
      if (!page) return;
      page.print = () => resolve(page);
    },
    { capture: true },
  );
}
