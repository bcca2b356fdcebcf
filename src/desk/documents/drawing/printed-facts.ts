import { grossFor, payslipSums } from '#desk/documents/drawing/payslip-sums.ts';
import { monthsAfter } from '#desk/documents/drawing/print-format.ts';
import type { AgencyId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import type { Day } from '#domain/time.ts';

/** What stands on a paper, whole: where its data leave something out, a plausible value is printed. */
export interface PrintedFacts {
  /** `YYYY-MM`. */
  month: string;
  employer: string;
  hours: number;
  gross: Cents;
  /** The net amount to declare. */
  netSocial: Cents;
  agency: AgencyId;
  /** Of a case of that agency. */
  reference: string;
  checkCode: string;
  subject: string;
  paragraphs: readonly string[];
  /** « 2030-2031 » */
  schoolYear: string;
  /** Of the tax notice: the year of the income is the one before. */
  year: number;
  /** Since when the holder is known to the employment agency. */
  registeredOn: Day;
}

const WITHOUT_WORDS = ['Madame, Monsieur,', 'Nous avons bien reçu votre demande. Nous vous répondrons bientôt.'];

/** Read by the drawing and by its text alternative, so that both say the same. */
export function printedFacts({ kind, facts, issuedOn }: Paper): PrintedFacts {
  const told = facts.gross ?? (facts.net === undefined ? undefined : grossFor(facts.net));
  const hours = facts.hours ?? (facts.net === undefined || told === undefined ? 35 : Math.ceil(told / 1_300));
  const gross = told ?? hours * 1_300;
  const [year, month] = issuedOn.split('-').map(Number) as [number, number];
  const autumn = month >= 8 ? year : year - 1;
  return {
    month: facts.month ?? issuedOn.slice(0, 7),
    employer: facts.employer ?? 'Atelier des Trois Ponts',
    hours,
    gross,
    netSocial: facts.net ?? payslipSums(gross).netSocial,
    agency: facts.agency ?? (kind === 'tax-notice' ? 'tax' : 'employment'),
    reference: facts.reference ?? 'FICTIF-0042',
    checkCode: facts.checkCode ?? 'FICT-0000',
    subject: facts.subject ?? 'Votre demande',
    paragraphs: facts.paragraphs ?? WITHOUT_WORDS,
    schoolYear: `${autumn}-${autumn + 1}`,
    year,
    registeredOn: `${monthsAfter(`${issuedOn.slice(0, 7)}-01`, -5).slice(0, 7)}-06`,
  };
}

export interface PrintedHolder {
  firstName: string;
  lastName: string;
  birthDate: Day;
  birthPlace: string;
}

/** Who the paper is about: the persona, or somebody of their name or home whose paper got into the drawer. */
export function printedHolder({ holder }: Paper, persona: Persona): PrintedHolder {
  const [firstName = '', ...rest] = holder.split(' ');
  const isPersona = holder === `${persona.firstName} ${persona.lastName}`;
  return {
    firstName,
    lastName: rest.join(' ') || persona.lastName,
    birthDate: isPersona ? persona.birthDate : monthsAfter(persona.birthDate, -29),
    birthPlace: persona.birthPlace ?? 'Valfleury-sur-Lirette',
  };
}
