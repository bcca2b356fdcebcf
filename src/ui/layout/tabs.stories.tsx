import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { Tabs } from '#ui/layout/tabs.tsx';

const TABS = [
  { id: 'mailbox', label: 'Messages', icon: 'mail', badge: 2, panel: <p>Deux messages vous attendent.</p> },
  { id: 'documents', label: 'Papiers', icon: 'papers', panel: <p>Trois papiers sont là.</p> },
  { id: 'phone', label: 'Téléphone', icon: 'phone', panel: <p>Aucun SMS.</p> },
] as const;

function Desk() {
  const [selected, setSelected] = useState('mailbox');
  return <Tabs label="Le bureau de Samira" tabs={[...TABS]} selected={selected} onSelect={setSelected} />;
}

const meta = { title: 'UI/Layout/Tabs', component: Desk } satisfies Meta<typeof Desk>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: /Messages/ }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Papiers' })).toHaveFocus();
    await expect(canvas.getByRole('tabpanel', { name: 'Papiers' })).toHaveTextContent('Trois papiers');
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByRole('tab', { name: /Messages/ })).toHaveAttribute('aria-selected', 'true');
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
