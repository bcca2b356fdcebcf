import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Debrief, type DebriefProps } from '#shells/trainer/debrief/debrief.tsx';
import type { Proof } from '#shells/trainer/debrief/proof.ts';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import type { Report, StepReport } from '#workshop/protocol.ts';
import { reportInCodes } from '#workshop/report-codes.ts';
import { gathered, type SeatReport, writeReportFile } from '#workshop/report-file.ts';

const SCENARIO = 'employment/two-employers-payslip-later';
const PROCEDURE = 'employment/monthly-update';

const move = (name: string, seconds: number, more: Partial<StepReport> = {}): StepReport => ({
  subject: { kind: 'move', procedure: PROCEDURE, move: name },
  seconds,
  hint: 0,
  refused: [],
  ...more,
});

/** A place that took so much longer than the first. */
function report(n: number): Report {
  const refused = n % 2 ? [{ field: 'employer-count', times: n }] : [];
  return {
    confidence: { before: n % 3 ? 1 : 2, after: 3 },
    scenarios: [
      {
        scenario: SCENARIO,
        seconds: 600 + n * 120,
        done: n !== 2,
        undone: n % 3,
        restarted: 0,
        asked: n % 2,
        state: n % 2 ? 'missed' : 'notOpenYet',
        steps: [
          move('submit', 40 + n * 90, { refused, hint: n > 2 ? 3 : 0 }),
          move('attachPayslip', 60),
          move('reportMistake', 20),
        ],
      },
    ],
  };
}
const places = (n: number): SeatReport[] =>
  Array.from({ length: n }, (_, at) => ({ seat: at + 1, report: report(at) }));

/** Keeps what is gathered, as the page does. */
function Kept(props: DebriefProps) {
  const [reports, setReports] = useState(props.reports);
  return <Debrief {...props} reports={reports} onGathered={(more) => setReports((all) => gathered(all, more))} />;
}

const ERASED: Proof = {
  at: 0,
  findings: [
    { id: 'relay-gone', fine: true },
    { id: 'code-gone', fine: true, values: { code: 'K7QM-2X9D' } },
    { id: 'storage-empty', fine: true, values: { read: 3, left: 0 } },
  ],
};

const meta = {
  title: 'Atelier/Bilan',
  component: Debrief,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  args: {
    reports: places(6),
    order: [SCENARIO],
    toldByRelay: 6,
    connected: 2,
    hasRelay: true,
    hasPlan: true,
    prepareHref: '/atelier',
    momentOf: () => '12 mai à 16 h 30',
    readPhoto: async (_photo: Blob): Promise<string | undefined> => undefined,
    watchCamera: undefined,
    onGathered: () => {},
    onErase: fn<DebriefProps['onErase']>(async () => ERASED),
  },
  loaders: [
    async () => {
      const [load, loadRules] = [exercises[SCENARIO], rulesOfExercise[SCENARIO]];
      if (!load || !loadRules) throw new Error(`There is no exercise "${SCENARIO}".`);
      return { setting: { ...(await load()), ...(await loadRules()) } };
    },
  ],
  render: (args, { loaded }) => (
    <BooksProvider
      books={{
        scenarios: catalogue.map(({ id, title, agency, minutes }) => ({ id, title: title.fr, agency, minutes })),
        settingOf: (scenario) => (scenario === SCENARIO ? loaded.setting : undefined),
      }}
    >
      <Kept {...args} />
    </BooksProvider>
  ),
} satisfies Meta<typeof Debrief>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TellsOfTheGroup: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/6.places ont joué, 5.sont allées jusqu’au bout/)).toBeVisible();
    await expect(canvas.getByText(/3.places ont eu un refus/)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Pour en parler ensemble' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Tout effacer' }));
    const dialog = within(await canvas.findByRole('dialog', { name: /Effacer tout l’atelier/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Oui, tout effacer' }));
    await expect(args.onErase).toHaveBeenCalledWith({ plan: false });
    await expect(await canvas.findByRole('heading', { name: 'Tout est effacé, et vérifié' })).toHaveFocus();
    await expect(canvas.getByText(/K7QM-2X9D.*n’ouvre plus rien/)).toBeVisible();
  },
};

export const GathersFilesAndSquares: Story = {
  args: {
    reports: [],
    toldByRelay: undefined,
    hasRelay: false,
    readPhoto: async (photo) => (await photo.text()) || undefined,
  },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Rien à raconter pour l’instant')).toBeVisible();
    const input = canvasElement.querySelector('input[multiple]') as HTMLInputElement;
    const [one, two, three] = places(3) as [SeatReport, SeatReport, SeatReport];
    const file = new File([writeReportFile([one])], 'place-1.json', { type: 'application/json' });
    const photo = new File(reportInCodes(two), 'place-2.jpg', { type: 'image/jpeg' });
    const letter = new File(['Madame,'], 'lettre.json', { type: 'application/json' });
    await userEvent.upload(input, [file, photo, letter]);
    await expect(await canvas.findByText(/2.comptes rendus ajoutés/)).toBeVisible();
    await expect(canvas.getByText(/lettre.json.*pas un compte rendu/)).toBeVisible();
    // Of two places no number is said.
    await expect(canvas.queryByText(/places ont joué/)).toBeNull();
    await userEvent.upload(input, [new File(reportInCodes(three), 'place-3.png', { type: 'image/png' })]);
    await expect(await canvas.findByText('Compte rendu de la place 3 ajouté.')).toBeVisible();
    await expect(canvas.getByText(/3.places ont joué/)).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
