import type { ReactNode } from 'react';
import { type PaperPicker, PaperPickerContext } from '#ui/forms/paper-picker.tsx';

const picker: PaperPicker = {
  firstName: 'Samira',
  papers: [
    { id: 'payslip-march', name: 'Fiche de paie', detail: 'Mars 2031, Boulangerie du Pont' },
    { id: 'payslip-march-blurred', name: 'Fiche de paie (photo)', detail: 'Mars 2031, Boulangerie du Pont' },
    { id: 'rent-receipt', name: 'Quittance de loyer', detail: 'Février 2031' },
  ],
  toFile: async (paperId) => new File(['%PDF-1.4'], `${paperId}.pdf`, { type: 'application/pdf' }),
};

/** A drawer with three papers, for stories and tests. */
export function ExamplePapers({ children }: { children: ReactNode }) {
  return <PaperPickerContext value={picker}>{children}</PaperPickerContext>;
}
