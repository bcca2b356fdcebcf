import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import { scenarioTexts } from 'virtual:scenario-texts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CatalogueProvider } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { Printing } from '#shells/trainer/print/printing.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { type Catalog, TextProvider } from '#ui/text/text-provider.tsx';
import { EMPTY_PLAN } from '#workshop/plan.ts';

const SCENARIO = 'tax/not-signed';
const slow = { kind: 'incident', incident: 'slow-network', over: false } as const;

const meta = {
  title: 'Atelier/Impression',
  component: Printing,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  args: {
    plan: { ...EMPTY_PLAN, title: 'Mardi', steps: [{ scenarios: [SCENARIO], minutes: 20, cards: [slow] }] },
    parts: ['session', 'personas', 'seats'],
    prepareHref: '/atelier',
    ways: { usual: 'code', room: {}, squareOf: () => '/favicon.svg', onlyHere: false },
    draw: {
      forLearners: (sheets) => sheets,
      brief: () => <p>Vous jouez Samira.</p>,
      takeHome: () => null,
      papers: () => null,
      paperSheets: () => 0,
    },
  },
  loaders: [
    async () => {
      const [load, loadRules, texts] = [exercises[SCENARIO], rulesOfExercise[SCENARIO], scenarioTexts[SCENARIO]?.fr];
      if (!load || !loadRules || !texts) throw new Error(`There is no exercise "${SCENARIO}".`);
      const setting = { ...(await load()), ...(await loadRules()) };
      return { setting, words: { [`scenarios/${SCENARIO}`]: await texts() } };
    },
  ],
  render: (args, { loaded }) => (
    <TextProvider
      register="fr"
      catalogs={{ ...(loaded.catalogs as Record<string, Catalog>), ...(loaded.words as Record<string, Catalog>) }}
    >
      <BooksProvider books={{ scenarios: [], settingOf: () => loaded.setting }}>
        <CatalogueProvider catalogue={catalogue}>
          <Printing {...args} />
        </CatalogueProvider>
      </BooksProvider>
    </TextProvider>
  ),
} satisfies Meta<typeof Printing>;
export default meta;

export const ShowsTheSheets: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('cell', { name: /^14\sh\s40$/ })).toBeVisible();
    await expect(page.getByText(/faisait croire que c’était terminé/)).toBeVisible();
    const seats = page.getByLabelText('Nombre de participants');
    await userEvent.clear(seats);
    await userEvent.type(seats, '5');
    await userEvent.click(page.getByRole('radio', { name: 'Place par place, sans relais' }));
    await expect(page.getByRole('heading', { name: 'Place 5' })).toBeVisible();
    await expect(page.queryByRole('heading', { name: 'Place 6' })).toBeNull();
    await userEvent.click(page.getByRole('checkbox', { name: 'Cartes de place' }));
    await expect(page.queryByRole('heading', { name: 'Place 5' })).toBeNull();
  },
};
