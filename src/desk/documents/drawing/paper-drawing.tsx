import type { ComponentType } from 'react';
import { BankDetails } from '#desk/documents/drawing/bank-details.tsx';
import { CurriculumVitae } from '#desk/documents/drawing/cv.tsx';
import { ElectricityBill } from '#desk/documents/drawing/electricity-bill.tsx';
import { EmploymentCertificate } from '#desk/documents/drawing/employment-certificate.tsx';
import { IdentityCard, IdentityCardBack } from '#desk/documents/drawing/identity-card.tsx';
import { LeaseClauses, LeaseParties, LeaseSignatures } from '#desk/documents/drawing/lease.tsx';
import { AgencyLetter } from '#desk/documents/drawing/letter.tsx';
import { Payslip } from '#desk/documents/drawing/payslip.tsx';
import { Photo } from '#desk/documents/drawing/photo.tsx';
import { RentCertificate } from '#desk/documents/drawing/rent-certificate.tsx';
import { RentReceipt } from '#desk/documents/drawing/rent-receipt.tsx';
import { ResidencePermit, ResidencePermitBack } from '#desk/documents/drawing/residence-permit.tsx';
import { SchoolCertificate } from '#desk/documents/drawing/school-certificate.tsx';
import { Screenshot } from '#desk/documents/drawing/screenshot.tsx';
import { A4, CARD, FOLDED, Sheet, type SheetSize } from '#desk/documents/drawing/sheet.tsx';
import { SituationCertificate } from '#desk/documents/drawing/situation-certificate.tsx';
import { TaxDetails, TaxNotice } from '#desk/documents/drawing/tax-notice.tsx';
import { VehicleTitle, VehicleTitleBack } from '#desk/documents/drawing/vehicle-title.tsx';
import { YearlyStatement } from '#desk/documents/drawing/yearly-statement.tsx';
import type { Paper, PaperKind } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

type Print = ComponentType<{ paper: Paper; persona: Persona }>;

/** What is printed on each page; the two sides of a card are its pages 1 and 2. */
const KINDS: Record<PaperKind, { size: SheetSize; pages: readonly [Print, ...Print[]] }> = {
  payslip: { size: A4, pages: [Payslip] },
  'rent-receipt': { size: A4, pages: [RentReceipt] },
  'identity-card': { size: CARD, pages: [IdentityCard, IdentityCardBack] },
  'bank-details': { size: A4, pages: [BankDetails] },
  'employment-certificate': { size: A4, pages: [EmploymentCertificate] },
  'electricity-bill': { size: A4, pages: [ElectricityBill] },
  'residence-permit': { size: CARD, pages: [ResidencePermit, ResidencePermitBack] },
  'rent-certificate': { size: A4, pages: [RentCertificate] },
  lease: { size: A4, pages: [LeaseParties, LeaseClauses, LeaseSignatures] },
  'tax-notice': { size: A4, pages: [TaxNotice, TaxDetails] },
  'school-certificate': { size: A4, pages: [SchoolCertificate] },
  cv: { size: A4, pages: [CurriculumVitae] },
  'vehicle-title': { size: FOLDED, pages: [VehicleTitle, VehicleTitleBack] },
  letter: { size: A4, pages: [AgencyLetter] },
  'situation-certificate': { size: A4, pages: [SituationCertificate] },
  'yearly-statement': { size: A4, pages: [YearlyStatement] },
};

/** The size of every page of a kind, in the units of its drawing. */
export const sheetSizeOf = (kind: PaperKind): SheetSize => KINDS[kind].size;

/** Pages that are drawn of a kind; a test holds them to the pages that the kind has. */
export const drawnPagesOf = (kind: PaperKind): number => KINDS[kind].pages.length;

interface PaperDrawingProps {
  paper: Paper;
  persona: Persona;
  /** Counts from 1 among the pages of the file: the only page of a file with the back alone is that back. */
  page?: number;
}

/** One page of a paper drawn from its data, as a scan when it is sharp and as a failed picture otherwise. */
export function PaperDrawing({ paper, persona, page = 1 }: PaperDrawingProps) {
  const { size, pages } = KINDS[paper.kind];
  const Page = pages[paper.extent === 'back' ? 1 : page - 1] ?? pages[0];
  const sheet = (
    <Sheet size={size}>
      <Page paper={paper} persona={persona} />
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
      {paper.quality === 'sharp' && sheet}
      {paper.quality === 'screenshot' && <Screenshot size={size}>{sheet}</Screenshot>}
      {paper.quality !== 'sharp' && paper.quality !== 'screenshot' && (
        <Photo quality={paper.quality} size={size}>
          {sheet}
        </Photo>
      )}
    </svg>
  );
}
