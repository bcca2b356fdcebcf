import type { StorybookConfig } from '@storybook/react-vite';
import { storyTexts } from './story-texts-plugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./docs/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), storyTexts()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
