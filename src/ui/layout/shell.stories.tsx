import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '#ui/forms/button.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { PhoneBar } from '#ui/layout/phone-bar.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { SkipLink } from '#ui/layout/skip-link.tsx';

function Screen() {
  return (
    <>
      <SkipLink target="story-main" />
      <PracticeBand>
        <LanguageSwitch onSelect={() => {}} />
      </PracticeBand>
      <main id="story-main" tabIndex={-1}>
        <h1>Bonjour Samira</h1>
        <Panel
          title="Un coup de pouce"
          icon="coach"
          onClose={() => {}}
          actions={
            <>
              <Button>Montrez-moi</Button>
              <Button look="secondary">Une question d’abord</Button>
            </>
          }
        >
          <p>Vous cherchez la fiche de paie de mars. Elle est dans vos papiers.</p>
        </Panel>
      </main>
      <PhoneBar
        label="Bureau"
        items={[
          { id: 'portal', label: 'Site', icon: 'agency', current: true, onSelect: () => {}, coachId: 'front:portal' },
          { id: 'mailbox', label: 'Messages', icon: 'mail', badge: 2, onSelect: () => {} },
          { id: 'documents', label: 'Papiers', icon: 'papers', onSelect: () => {} },
          { id: 'calendar', label: 'Calendrier', icon: 'calendar', onSelect: () => {} },
          { id: 'coach', label: 'Aide', icon: 'coach', badge: 1, onSelect: () => {} },
        ]}
      />
    </>
  );
}

const meta = { title: 'UI/Layout/Shell parts', component: Screen } satisfies Meta<typeof Screen>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Wide: Story = {};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const English: Story = { globals: { register: 'en', viewport: { value: 'phone' } } };
