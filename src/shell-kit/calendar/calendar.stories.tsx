import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import type { Exercise } from '#domain/exercise.ts';
import { instant } from '#domain/time.ts';
import { apply, fold } from '#engine/session/fold.ts';
import { WhatHappened } from '#explain/timeline/what-happened.tsx';
import { CalendarControl } from '#shell-kit/calendar/calendar-control.tsx';
import { estimateSent, updateSetting, workedALittle } from '#testing/update-moments.ts';

interface PracticeProps {
  exercise: Partial<Exercise>;
  roomy: boolean;
}

/** The calendar of a session in which nothing but time passes. */
function Practice({ exercise, roomy }: PracticeProps) {
  const [setting] = useState(() => updateSetting(exercise));
  const [world, setWorld] = useState(() => fold(setting, []));
  const [span, setSpan] = useState<{ before: typeof world; after: typeof world }>();
  const [opened, setOpened] = useState('');
  return (
    <div className={`learner learner--${roomy ? 'narrow' : 'wide'}`}>
      <div className="learner__front" style={{ maxInlineSize: '26rem' }}>
        <CalendarControl
          setting={setting}
          world={world}
          onWait={(to) => {
            const after = apply(setting, world, { kind: 'wait', to });
            setSpan({ before: world, after });
            setWorld(after);
          }}
          story={span && <WhatHappened setting={setting} {...span} />}
          span={span}
          onStoryRead={() => setSpan(undefined)}
          onOpenLetter={({ letter }) => setOpened(letter)}
          roomy={roomy}
        />
        <p role="status">{opened}</p>
      </div>
    </div>
  );
}

const meta = {
  title: 'Écran/Calendrier',
  component: Practice,
  args: { exercise: estimateSent, roomy: true },
  globals: { viewport: { value: 'phone' } },
} satisfies Meta<typeof Practice>;
export default meta;

type Story = StoryObj<typeof meta>;

const narrow = { viewport: { value: 'narrow' } };
const desktop = { viewport: { value: 'desktop' } };
const dayNamed = (name: RegExp) => screen.getByRole('button', { name });

export const Month: Story = {
  play: async () => {
    const grid = within(screen.getByRole('grid', { name: 'mars 2031' }));
    await expect(grid.getByRole('button', { name: /^dimanche 30.mars 2031, aujourd’hui/ })).toHaveAttribute(
      'aria-current',
      'date',
    );
    await expect(grid.getAllByRole('columnheader')[0]).toHaveTextContent('lun.');
  },
};

export const Narrow: Story = {
  args: { exercise: { ...workedALittle, begins: instant('2031-04-01'), opens: instant('2031-04-01T09:00') } },
  globals: narrow,
  play: async () => {
    await userEvent.click(dayNamed(/^mardi 15.avril 2031, Date limite/));
    await expect(screen.getByRole('region', { name: /^mardi 15.avril 2031/ })).toHaveTextContent(
      'À faire avant minuit',
    );
    const widths = screen.getAllByRole('button', { name: /avril 2031/ }).map((day) => day.clientWidth);
    await expect(Math.min(...widths)).toBeGreaterThanOrEqual(43);
  },
};

export const ByKeyboard: Story = {
  play: async () => {
    dayNamed(/^dimanche 30.mars 2031/).focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(dayNamed(/^lundi 24.mars 2031/)).toHaveFocus());
    await userEvent.keyboard('{End}{ArrowDown}');
    await waitFor(() => expect(dayNamed(/^dimanche 6.avril 2031/)).toHaveFocus());
    await expect(screen.getByRole('grid', { name: 'avril 2031' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{PageDown}');
    await waitFor(() => expect(dayNamed(/^mercredi 7.mai 2031/)).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}');
    await expect(dayNamed(/^jeudi 8.mai 2031, victoire de 1945, jour férié/)).toHaveFocus();
  },
};

export const ToADay: Story = {
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: /^Mois suivant/ }));
    await userEvent.click(dayNamed(/^vendredi 4.avril 2031/));
    await userEvent.click(screen.getByRole('button', { name: /^Aller au vendredi 4.avril 2031/ }));
    await expect(await screen.findByRole('heading', { name: 'Ce qui s’est passé' })).toBeVisible();
    await expect(dayNamed(/^vendredi 4.avril 2031, aujourd’hui/)).toHaveAttribute('aria-pressed', 'true');
    await expect(document.activeElement).not.toBe(document.body);
  },
};

export const AHoliday: Story = {
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: /^Mois suivant/ }));
    await userEvent.click(dayNamed(/^lundi 14.avril 2031, lundi de Pâques, jour férié/));
    await expect(screen.getByText('Les bureaux et les banques sont fermés. Le site reste ouvert.')).toBeVisible();
  },
};

export const UntilMyTurn: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Jusqu’à ce que ce soit à moi' }));
    await expect(await screen.findByText(/jeudi 3.avril 2031, /)).toBeVisible();
    const letters = within(screen.getByRole('heading', { name: 'À lire' }).parentElement as HTMLElement);
    await userEvent.click(letters.getAllByRole('button', { name: /^Ouvrir/ })[0] as HTMLElement);
    await expect(screen.getAllByRole('status')[0]).not.toBeEmptyDOMElement();
  },
};

export const AlreadyMyTurn: Story = {
  args: { exercise: {} },
  play: async ({ canvasElement }) => {
    const date = () => canvasElement.querySelector('.shell-calendar__now')?.textContent;
    const before = date();
    await userEvent.click(screen.getByRole('button', { name: 'Jusqu’à ce que ce soit à moi' }));
    await expect(screen.getByText('C’est déjà à vous. Le temps n’a pas avancé.')).toBeVisible();
    await expect(date()).toBe(before);
  },
};

export const WideScreen: Story = {
  args: { roomy: false },
  globals: desktop,
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Voir le calendrier' }));
    const month = within(await screen.findByRole('dialog', { name: 'Calendrier' }));
    await userEvent.click(month.getByRole('button', { name: /^Mois suivant/ }));
    await expect(month.getByRole('grid', { name: 'avril 2031' })).toBeVisible();
  },
};

export const English: Story = { globals: { register: 'en', viewport: { value: 'phone' } } };
export const PlainFrench: Story = { globals: { register: 'facile', viewport: { value: 'phone' } } };
