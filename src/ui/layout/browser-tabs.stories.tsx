import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import type { SiteId } from '#domain/site.ts';
import { Button } from '#ui/forms/button.tsx';
import { BrowserNote } from '#ui/layout/browser-note.tsx';
import type { BrowserTab } from '#ui/layout/browser-tabs.tsx';
import { BrowserWindow } from '#ui/layout/browser-window.tsx';
import { CookieBanner } from '#ui/layout/cookie-banner.tsx';
import { MaintenancePage } from '#ui/layout/maintenance-page.tsx';
import './browser-window.stories.css';

const THREE: BrowserTab[] = [
  { site: 'employment', title: 'Bruyère' },
  { site: 'tax', title: 'Capucine' },
  { site: 'identity', title: 'Fougère Identité' },
];

const HOSTS: Partial<Record<SiteId, string>> = {
  employment: 'https://www.bruyere.example/espace',
  tax: 'https://www.capucine.example',
  identity: 'https://connexion.fougere.example',
};

type WindowProps = Partial<ComponentProps<typeof BrowserWindow>> & { opened: BrowserTab[]; narrow?: boolean };

/** A browser that keeps its tabs by itself. */
function Browser({ opened, narrow, ...props }: WindowProps) {
  const [tabs, setTabs] = useState(opened);
  const [current, setCurrent] = useState(opened[0]?.site ?? 'browser');
  const [open, setOpen] = useState(false);
  return (
    <div style={{ blockSize: '36rem', display: 'grid' }}>
      <BrowserWindow
        address={HOSTS[current] ?? ''}
        folded={narrow ? { open, onOpen: setOpen } : undefined}
        tabs={{
          tabs,
          current,
          onSelect: setCurrent,
          onClose: (site) => {
            const left = tabs.filter((tab) => tab.site !== site);
            setTabs(left);
            setCurrent(left.at(-1)?.site ?? 'browser');
          },
          onNew: () => {
            setTabs([...tabs, { site: 'browser', title: 'Nouvel onglet' }]);
            setCurrent('browser');
          },
        }}
        {...props}
      >
        {props.children ?? (
          <main className="story-portal__main">
            <h1>Une page du site</h1>
            <p>Du texte, et le bouton que l’on cherche.</p>
            <div style={{ blockSize: '18rem' }} />
            <Button>Continuer</Button>
          </main>
        )}
      </BrowserWindow>
    </div>
  );
}

const meta = {
  title: 'UI/Layout/Browser tabs',
  component: Browser,
  args: { opened: THREE },
} satisfies Meta<typeof Browser>;
export default meta;

type Story = StoryObj<typeof meta>;

const narrow = { viewport: { value: 'narrow' } };
const phone = { viewport: { value: 'phone' } };

export const OneTab: Story = { args: { opened: THREE.slice(0, 1) } };

export const ThreeTabs: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Capucine' }));
    await expect(canvas.getByRole('button', { name: 'Capucine' })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(canvas.getByRole('button', { name: /Fermer l’onglet.*Capucine/ }));
    await expect(canvas.queryByRole('button', { name: 'Capucine' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Fougère Identité' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Nouvel onglet' }));
    await expect(canvas.getByRole('button', { name: 'Nouvel onglet', current: true })).toBeVisible();
  },
};

export const ThreeTabsNarrow: Story = {
  args: { narrow: true },
  globals: narrow,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '3 onglets ouverts' }));
    await expect(canvas.getByRole('button', { name: 'Bruyère' })).toBeVisible();
  },
};

export const OneTabNarrow: Story = { args: { opened: THREE.slice(0, 1), narrow: true }, globals: phone };

export const AddressRead: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Lire cette adresse' }));
    await expect(within(canvasElement).getByRole('dialog')).toBeVisible();
  },
};

export const CookieBannerOver: Story = {
  args: { over: <CookieBanner onAccept={() => {}} onRefuse={() => {}} /> },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [accept, refuse] = ['Tout accepter', 'Tout refuser'].map((name) => canvas.getByRole('button', { name }));
    await expect(accept?.getBoundingClientRect().width).toBe(refuse?.getBoundingClientRect().width);
    await userEvent.click(canvas.getByText(/qu’est-ce que c’est/));
    await expect(canvas.getByText(/une petite note/)).toBeVisible();
  },
};
export const CookieBannerNarrow: Story = {
  ...CookieBannerOver,
  args: { ...CookieBannerOver.args, narrow: true },
  globals: narrow,
};

export const WindowBlocked: Story = {
  args: {
    notes: (
      <BrowserNote icon="screen" actions={<Button look="secondary">Autoriser</Button>}>
        Une fenêtre a été bloquée.
      </BrowserNote>
    ),
  },
};

export const Maintenance: Story = {
  args: { children: <MaintenancePage name="Bruyère" until={Date.UTC(2031, 2, 29, 11)} /> },
};
export const MaintenanceNarrow: Story = {
  ...Maintenance,
  args: { ...Maintenance.args, narrow: true },
  globals: narrow,
};
