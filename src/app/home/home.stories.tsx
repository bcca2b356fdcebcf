import type { Meta, StoryObj } from '@storybook/react-vite';
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

export const NothingHere: Story = { render: () => <NotFound /> };
export const SomethingBroke: Story = {
  render: () => <FailureMessage error={new Error('The world has no case for "employment/monthly-update".')} />,
};
