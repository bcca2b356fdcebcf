import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  exampleHome,
  examplePaper,
  examplePersona,
  paperKinds,
  paperQualities,
} from '#desk/documents/example-papers.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { PAPER_EXTENTS, type PaperKind, type PaperQuality, pagesOf } from '#domain/paper.ts';
import './papers.stories.css';

interface PapersProps {
  kinds: readonly PaperKind[];
  qualities: readonly PaperQuality[];
}

function Papers({ kinds, qualities }: PapersProps) {
  return (
    <div className="story-papers">
      {kinds.flatMap((kind) =>
        qualities.map((quality) => (
          <PaperPicture key={`${kind} ${quality}`} paper={examplePaper(kind, quality)} persona={examplePersona} />
        )),
      )}
    </div>
  );
}

const meta = { title: 'Bureau/Papiers', component: Papers } satisfies Meta<typeof Papers>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every kind, both sides of cards and every page. */
export const Sharp: Story = {
  args: { kinds: paperKinds, qualities: ['sharp'] },
  play: async ({ canvasElement }) => {
    const pictures = [...canvasElement.querySelectorAll('img')];
    await expect(pictures).toHaveLength(paperKinds.reduce((sum, kind) => sum + pagesOf(examplePaper(kind)), 0));
    for (const picture of pictures) {
      await picture.decode();
      await expect(picture).toHaveAccessibleName(/spécimen/);
    }
  },
};
export const Blurred: Story = { args: { kinds: paperKinds, qualities: ['blurred'] } };
export const Cropped: Story = { args: { kinds: paperKinds, qualities: ['cropped'] } };
export const Dark: Story = { args: { kinds: paperKinds, qualities: ['dark'] } };
export const Screenshots: Story = { args: { kinds: paperKinds, qualities: ['screenshot'] } };
export const Payslip: Story = { args: { kinds: ['payslip'], qualities: paperQualities } };
export const IdentityCard: Story = { args: { kinds: ['identity-card'], qualities: paperQualities } };
export const InEnglish: Story = { ...Payslip, globals: { register: 'en' } };

/** One side of a card, the first page of a lease. */
export const Parts: Story = {
  args: { kinds: ['residence-permit', 'lease'], qualities: ['sharp'] },
  render: ({ kinds }) => (
    <div className="story-papers">
      {kinds.flatMap((kind) =>
        PAPER_EXTENTS.filter((extent) => (extent === 'first-page') === (kind === 'lease') && extent !== 'whole').map(
          (extent) => (
            <PaperPicture key={extent} paper={examplePaper(kind, 'sharp', { extent })} persona={examplePersona} />
          ),
        ),
      )}
    </div>
  ),
};

const kindsOfHome: PaperKind[] = ['lease', 'rent-receipt', 'rent-certificate'];

/** The papers of a home as a scenario tells of it: the same rent, charges and total on all of them. */
export const Home: Story = {
  args: { kinds: kindsOfHome, qualities: ['sharp'] },
  render: ({ kinds }) => (
    <div className="story-papers">
      {kinds.map((kind) => (
        <PaperPicture
          key={kind}
          paper={examplePaper(kind, 'sharp', { issuedOn: '2031-03-04', facts: { ...exampleHome, month: '2031-03' } })}
          persona={examplePersona}
        />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const read = [...canvasElement.querySelectorAll('img')].map((picture) => picture.alt);
    await expect(read.filter((words) => words.includes('365'))).toHaveLength(kindsOfHome.length);
  },
};

/** A payslip that is read for its net amount to declare. */
export const NetToDeclare: Story = {
  args: { kinds: ['payslip'], qualities: ['sharp'] },
  render: () => (
    <div className="story-papers">
      <PaperPicture
        paper={examplePaper('payslip', 'sharp', {
          facts: { month: '2031-04', employer: 'Cantine des Trois Ponts', net: 98_000, since: '2030-09-01' },
        })}
        persona={examplePersona}
      />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName(/Montant\snet\ssocial\D*980/);
  },
};

/** The letters of each agency, with its flower. */
export const Letters: Story = {
  args: { kinds: ['letter'], qualities: ['sharp'] },
  render: () => (
    <div className="story-papers">
      {(['family', 'employment', 'tax', 'identity'] as const).map((agency) => {
        const paper = examplePaper('letter');
        return (
          <PaperPicture key={agency} paper={{ ...paper, facts: { ...paper.facts, agency } }} persona={examplePersona} />
        );
      })}
    </div>
  ),
};
