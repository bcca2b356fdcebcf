import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { TaskList } from '#ui/journey/task-list.tsx';

const meta = {
  title: 'UI/Journey/Status',
  component: StatusTag,
  args: { tone: 'progress', children: 'En cours' },
} satisfies Meta<typeof StatusTag>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Tags: Story = {
  render: () => (
    <p>
      <StatusTag tone="neutral">Pas encore reçu</StatusTag> <StatusTag tone="progress">En cours d’étude</StatusTag>{' '}
      <StatusTag tone="action">Il manque un papier</StatusTag> <StatusTag tone="success">Payé</StatusTag>{' '}
      <StatusTag tone="refused">Refusé</StatusTag>
    </p>
  ),
};
export const Tasks: Story = {
  render: () => (
    <TaskList
      tasks={[
        { id: 'account', label: 'Créer votre compte', status: 'done', to: '/compte' },
        {
          id: 'update',
          label: 'Vous actualiser pour mars',
          hint: 'Avant le mardi 15 avril 2031',
          status: 'todo',
          to: '/actualisation',
        },
        { id: 'paper', label: 'Envoyer votre fiche de paie', status: 'progress', to: '/papiers' },
        { id: 'pay', label: 'Voir votre paiement', status: 'later' },
      ]}
    />
  ),
};
export const TasksNarrow: Story = { ...Tasks, globals: { viewport: { value: 'narrow' } } };
