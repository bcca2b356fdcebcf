import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ExercisesPage } from '#app/home/exercises-page.tsx';
import { FailureMessage } from '#app/home/failure-message.tsx';
import { HomePage } from '#app/home/home-page.tsx';
import { NotFound } from '#app/home/not-found.tsx';

const meta = {
  title: 'Accueil/Pages',
  component: HomePage,
  args: { onRegister: () => {} },
} satisfies Meta<typeof HomePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Exercises: Story = {};
export const InEnglish: Story = { globals: { register: 'en' } };
export const InPlainFrench: Story = { globals: { register: 'facile' } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };

/** The list comes over the network, from a machine that may be busy. */
const PATIENT = { timeout: 10_000 };
const everyExercise = { render: () => <ExercisesPage onRegister={() => {}} /> } satisfies Story;

export const EveryExercise: Story = {
  ...everyExercise,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await page.findByText(/^\d+ exercices$/, {}, PATIENT);
    await userEvent.click(page.getByRole('link', { name: 'Page suivante' }));
    await page.findByText(/^Page 2 sur/, {}, PATIENT);
    await expect(page.getByRole('heading', { level: 1 })).toHaveFocus();
  },
};
export const EveryExerciseNarrow: Story = { ...everyExercise, globals: { viewport: { value: 'narrow' } } };
export const EveryExerciseEnglish: Story = { ...everyExercise, globals: { register: 'en' } };

export const NothingFound: Story = {
  ...everyExercise,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByLabelText('Chercher par mot'), 'xylophone');
    await page.findByText(/^Aucun exercice trouvé/, {}, PATIENT);
    await userEvent.click(page.getByRole('button', { name: 'Voir tous les exercices' }));
    await page.findByText(/^\d+ exercices$/, {}, PATIENT);
    await expect(page.getByLabelText('Chercher par mot')).toHaveValue('');
  },
};

export const NothingHere: Story = { render: () => <NotFound /> };
export const SomethingBroke: Story = {
  render: () => <FailureMessage error={new Error('The world has no case for "employment/monthly-update".')} />,
};
