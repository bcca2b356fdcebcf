import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { examplePaper, examplePersona, paperKinds, paperQualities } from '#desk/documents/example-papers.ts';
import { paperToFile } from '#desk/documents/paper-file.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import type { PaperKind } from '#domain/paper.ts';
import { fileNameOf } from '#domain/paper.ts';
import './document-drawer.css';
import './papers.stories.css';

function EveryQuality({ kind }: { kind: PaperKind }) {
  return (
    <div className="story-papers">
      {paperQualities.map((quality) => (
        <PaperPicture key={quality} paper={examplePaper(kind, quality)} persona={examplePersona} />
      ))}
    </div>
  );
}

const meta = { title: 'Bureau/Papiers', component: EveryQuality } satisfies Meta<typeof EveryQuality>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Payslip: Story = { args: { kind: 'payslip' } };
export const RentReceipt: Story = { args: { kind: 'rent-receipt' } };
export const IdentityCard: Story = { args: { kind: 'identity-card' } };
export const BankDetails: Story = { args: { kind: 'bank-details' } };
export const EmploymentCertificate: Story = { args: { kind: 'employment-certificate' } };
export const ElectricityBill: Story = { args: { kind: 'electricity-bill' } };
export const InEnglish: Story = { args: { kind: 'payslip' }, globals: { register: 'en' } };

const PNG_BEGINS = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const AsFiles: Story = {
  args: { kind: 'payslip' },
  play: async () => {
    const kinds = paperKinds.map((kind) => examplePaper(kind));
    const photos = paperQualities.map((quality) => examplePaper('identity-card', quality));
    for (const paper of [...kinds, ...photos]) {
      const file = await paperToFile(paper, examplePersona);
      await expect(file).toMatchObject({ name: fileNameOf(paper), type: 'image/png' });
      await expect([...new Uint8Array(await file.slice(0, 8).arrayBuffer())]).toEqual(PNG_BEGINS);
      // Large enough to show something, far below what agencies accept.
      await expect(file.size).toBeGreaterThan(40_000);
      await expect(file.size).toBeLessThan(2_500_000);
    }
    const { width, height } = await createImageBitmap(await paperToFile(examplePaper('payslip'), examplePersona));
    await expect([width, height]).toEqual([1000, 1414]);
  },
};
