import type { Preview } from '@storybook/react-vite';
import { MemoryRouter } from 'react-router';
import type { Register } from '#domain/text.ts';
import { localeOf } from '#ui/text/format.ts';
import { type Catalog, TextProvider } from '#ui/text/text-provider.tsx';
import { catalogsOf } from './text-files.ts';
import '#ui/theme/theme.css';

/** A story told once more in a narrow window: its colours were looked at where it is told first. */
const NARROW = / Narrow$/;
/** A story told once more in other words: its elements, roles and colours were looked at where it is told first. */
const IN_OTHER_WORDS = / (?:English|Facile)$/;

// An accessibility violation fails the story's test; it never is a mere warning.
// Only what is wrong is described, and no stylesheet fetched a second time: both take a fifth of the time.
const a11y = { test: 'error', options: { resultTypes: ['violations'], preload: false } };
// Contrast takes more than half of what is left.
const a11yWhenNarrow = { ...a11y, options: { ...a11y.options, rules: { 'color-contrast': { enabled: false } } } };

/** Not walked through to find out its type: rules and worlds are large, and nobody edits them in a panel. */
const whole = (value: string) => ({ type: { name: 'other', value }, control: false }) as const;

const preview: Preview = {
  argTypes: { setting: whole('Setting'), world: whole('World') },
  parameters: {
    a11y,
    viewport: {
      options: {
        narrow: { name: '320 px, the narrowest we promise', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' } },
        desktop: { name: 'Second screen', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  initialGlobals: { register: 'fr' },
  globalTypes: {
    register: {
      description: 'Language of the texts',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'facile', title: 'Français facile' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
  },
  beforeEach: (context) => {
    const { name, parameters } = context;
    if (NARROW.test(name)) context.parameters = { ...parameters, a11y: a11yWhenNarrow };
    if (IN_OTHER_WORDS.test(name)) context.parameters = { ...parameters, a11y: { ...a11y, test: 'off' } };
  },
  loaders: [async ({ globals }) => ({ catalogs: await catalogsOf(globals.register as Register) })],
  decorators: [
    (Story, { globals, parameters, loaded }) => {
      const register = globals.register as Register;
      const story = (
        <TextProvider register={register} catalogs={loaded.catalogs as Record<string, Catalog>}>
          <div lang={localeOf(register)}>
            <Story />
          </div>
        </TextProvider>
      );
      // A story of a whole portal brings its own router.
      return parameters.router === 'own' ? story : <MemoryRouter>{story}</MemoryRouter>;
    },
  ],
};

export default preview;
