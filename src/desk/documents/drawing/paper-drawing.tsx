import type { ComponentType } from 'react';
import { BankDetails } from '#desk/documents/drawing/bank-details.tsx';
import { ElectricityBill } from '#desk/documents/drawing/electricity-bill.tsx';
import { EmploymentCertificate } from '#desk/documents/drawing/employment-certificate.tsx';
import { IdentityCard } from '#desk/documents/drawing/identity-card.tsx';
import { Payslip } from '#desk/documents/drawing/payslip.tsx';
import { Photo } from '#desk/documents/drawing/photo.tsx';
import { RentReceipt } from '#desk/documents/drawing/rent-receipt.tsx';
import { A4, CARD, Sheet, type SheetSize } from '#desk/documents/drawing/sheet.tsx';
import type { PaperKind } from '#domain/paper.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const KINDS: Record<PaperKind, { size: SheetSize; Print: ComponentType<{ paper: Paper; persona: Persona }> }> = {
  payslip: { size: A4, Print: Payslip },
  'rent-receipt': { size: A4, Print: RentReceipt },
  'identity-card': { size: CARD, Print: IdentityCard },
  'bank-details': { size: A4, Print: BankDetails },
  'employment-certificate': { size: A4, Print: EmploymentCertificate },
  'electricity-bill': { size: A4, Print: ElectricityBill },
};

export const sheetSizeOf = (kind: PaperKind): SheetSize => KINDS[kind].size;

/** A paper drawn from its data, as a scan when it is sharp and as a failed photo otherwise. */
export function PaperDrawing({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { size, Print } = KINDS[paper.kind];
  const sheet = (
    <Sheet size={size}>
      <Print paper={paper} persona={persona} />
    </Sheet>
  );
  return (
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      {paper.quality === 'sharp' ? (
        sheet
      ) : (
        <Photo quality={paper.quality} size={size}>
          {sheet}
        </Photo>
      )}
    </svg>
  );
}
