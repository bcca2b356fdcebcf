import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  parameters: {
    // An accessibility violation fails the story's test; it never is a mere warning.
    a11y: { test: 'error' },
    viewport: {
      options: {
        narrow: { name: '320 px, the narrowest we promise', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' } },
        desktop: { name: 'Second screen', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
