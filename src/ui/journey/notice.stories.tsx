import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from '#ui/journey/notice.tsx';

const meta = {
  title: 'UI/Journey/Notice',
  component: Notice,
  args: {
    kind: 'info',
    title: 'Vous avez jusqu’au mardi 15 avril 2031',
    children: <p>Après cette date, l’allocation de mars n’est plus versée automatiquement.</p>,
  },
} satisfies Meta<typeof Notice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Info: Story = {};
export const Warning: Story = { args: { kind: 'warning', title: 'Vous n’avez pas encore envoyé vos réponses' } };
export const Success: Story = { args: { kind: 'success', title: 'Votre papier est arrivé', children: undefined } };
export const Narrow: Story = { args: { kind: 'warning' }, globals: { viewport: { value: 'narrow' } } };
