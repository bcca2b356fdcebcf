import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleForm, examplePages } from '#ui/example/example-form.ts';
import { QuestionPage } from '#ui/journey/question-page.tsx';
import { BrowserWindow } from '#ui/layout/browser-window.tsx';
import './browser-window.stories.css';

const meta = {
  title: 'UI/Layout/Browser window',
  component: BrowserWindow,
  args: {
    address: 'https://bruyere.example/espace/actualisation/travail',
    onBack: () => {},
    onReload: () => {},
    children: (
      <div className="portal-surface story-portal">
        <header className="story-portal__head">
          <strong>Bruyère</strong> l’emploi à Valfleury
        </header>
        <main className="story-portal__main">
          <QuestionPage
            namespace="example"
            form={exampleForm}
            page={examplePages.worked}
            answers={{ worked: 'yes' }}
            onChange={() => {}}
            onContinue={() => {}}
            back="/"
          />
        </main>
      </div>
    ),
  },
} satisfies Meta<typeof BrowserWindow>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithAPortal: Story = {};
export const NotEncrypted: Story = { args: { address: 'http://bruyere-emploi.remboursement.example/acces' } };
export const LongHostNarrow: Story = {
  args: { address: 'https://mon-espace.prestations.bruyere-emploi.example/espace?etape=2' },
  globals: { viewport: { value: 'narrow' } },
};
export const Narrow: Story = { globals: { viewport: { value: 'phone' } } };
