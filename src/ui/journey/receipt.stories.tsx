import type { Meta, StoryObj } from '@storybook/react-vite';
import { Receipt } from '#ui/journey/receipt.tsx';

const meta = {
  title: 'UI/Journey/Receipt',
  component: Receipt,
  args: {
    title: 'Votre actualisation est enregistrée',
    number: 'BRU 2031 0417 882',
    sentOn: Date.UTC(2031, 2, 29, 15, 30),
    next: [
      { id: 'check', what: 'Bruyère vérifie vos réponses.', when: 'Sous 2 jours' },
      { id: 'paper', what: 'Vous envoyez votre fiche de paie de mars.', when: 'Avant le mardi 15 avril 2031' },
      { id: 'pay', what: 'Vous recevez l’argent sur votre compte.', when: 'Vers le lundi 7 avril 2031' },
    ],
    children: <a href="/">Revenir à l’accueil</a>,
  },
} satisfies Meta<typeof Receipt>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Typical: Story = {};
export const WithoutNumber: Story = { args: { number: undefined, next: [] } };
export const English: Story = {
  args: {
    title: 'Your monthly update is recorded',
    next: [{ id: 'check', what: 'Bruyère checks your answers.', when: 'Within 2 days' }],
    children: <a href="/">Back to the home page</a>,
  },
  globals: { register: 'en' },
};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
