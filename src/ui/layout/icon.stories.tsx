import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon, iconNames } from '#ui/layout/icon.tsx';

const meta = { title: 'UI/Layout/Icon', component: Icon, args: { name: 'lock' } } satisfies Meta<typeof Icon>;
export default meta;

type Story = StoryObj<typeof meta>;

export const All: Story = {
  render: () => (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list">
      {iconNames.map((name) => (
        <li key={name}>
          <Icon name={name} size="large" /> {name}
        </li>
      ))}
    </ul>
  ),
};
