import type { ReactNode } from 'react';
import { type PaperPicker, PaperPickerContext } from '#ui/forms/paper-picker.tsx';

const picker: PaperPicker = {
  firstName: 'Samira',
  files: [
    {
      id: 'payslip-march',
      name: '2031-03_bulletin-de-paie_boulangerie-du-pont.pdf',
      detail: '',
      size: 412_000,
      paperName: 'Fiche de paie, mars 2031, Boulangerie du Pont',
    },
    {
      id: 'payslip-march-blurred',
      name: 'IMG_20310402_1834.jpg',
      detail: '',
      size: 2_100_000,
      paperName: 'Fiche de paie, mars 2031, Boulangerie du Pont',
    },
    { id: 'rent-receipt', name: 'quittance février.pdf', detail: '', size: 243_000, paperName: 'Quittance de loyer' },
  ],
  toFile: async (fileId) => {
    const { name } = picker.files.find(({ id }) => id === fileId) ?? { name: `${fileId}.pdf` };
    return new File(['%PDF-1.4'], name, { type: 'application/pdf' });
  },
};

/** A device with three files, for stories and tests. */
export function ExamplePapers({ children }: { children: ReactNode }) {
  return <PaperPickerContext value={picker}>{children}</PaperPickerContext>;
}
