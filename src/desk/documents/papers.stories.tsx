import type { Meta, StoryObj } from '@storybook/react-vite';
import { examplePaper, examplePersona, paperQualities } from '#desk/documents/example-papers.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import type { PaperKind } from '#domain/paper.ts';
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
