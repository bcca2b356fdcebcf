import { agencyPrint } from '#desk/documents/drawing/agency-print.tsx';
import { bankAccountOf } from '#desk/documents/drawing/bank-account.ts';
import { billSums } from '#desk/documents/drawing/electricity-bill.tsx';
import { cardEnds } from '#desk/documents/drawing/identity-card.tsx';
import { lettingOf } from '#desk/documents/drawing/landlord.ts';
import { payslipSums } from '#desk/documents/drawing/payslip-sums.ts';
import { printedFacts, printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import { permitEnds } from '#desk/documents/drawing/residence-permit.tsx';
import { statementOf, statementWords } from '#desk/documents/drawing/statement.ts';
import { isGiven, taxNumberOf } from '#desk/documents/drawing/tax-notice.tsx';
import { taxSums } from '#desk/documents/drawing/tax-sums.ts';
import { vehicleFacts } from '#desk/documents/paper.facts.ts';
import { PAGES, type Paper, pagesOf, TWO_SIDED } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import type { Say } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

/**
 * What a person would read on the paper, or why it cannot be read: the text alternative of its picture, of one page or,
 * unless said, of all. Of a bad photo it tells what the eye would see and no more, so that listening is no shortcut.
 * `say` speaks for `papers`.
 */
export function paperReading(say: Say, paper: Paper, persona: Persona, page?: number): string {
  const { kind, quality } = paper;
  if (quality !== 'sharp') {
    const seen = say(`reading.${quality}`, { kind: say(`kinds.${kind}`) });
    // In the dark a card has no sides, and a page number is small print at the foot.
    return TWO_SIDED.includes(kind) && quality !== 'dark' ? `${seen} ${sidesShown(say, paper, page)}` : seen;
  }
  const pages = page === undefined ? Array.from({ length: pagesOf(paper) }, (_, index) => index + 1) : [page];
  const values = valuesOf(paper, persona);
  const read = pages.map((one) => [whichPage(say, paper, one), say(`reading.${keyOf(paper, one)}`, values)]);
  return [...read.flat(), say('reading.specimen')].filter((part) => part !== '').join(' ');
}

/** The text of a page: that of the kind, then those with a number. */
function keyOf(paper: Paper, page: number): string {
  const drawn = paper.extent === 'back' ? 2 : page;
  const kind = paper.kind === 'tax-notice' && isGiven(paper) ? 'tax-notice-given' : paper.kind;
  return drawn === 1 ? kind : `${kind}-${drawn}`;
}

function whichPage(say: Say, paper: Paper, page: number): string {
  const { kind, extent } = paper;
  if (TWO_SIDED.includes(kind)) return sidesShown(say, paper, page);
  const pages = PAGES[kind] ?? 1;
  if (pages === 1) return '';
  return extent === 'first-page' ? say('shown.first-page', { pages }) : say('shown.page', { page, pages });
}

function sidesShown(say: Say, { extent }: Paper, page?: number): string {
  if (extent === 'back') return say('shown.back-only');
  if (extent !== 'whole') return say('shown.front-only');
  if (page === undefined) return say('shown.both');
  return say(page === 1 ? 'shown.front' : 'shown.back');
}

function valuesOf(paper: Paper, persona: Persona): Values {
  const { month, employer, hours, gross, agency, paragraphs, year, registeredOn, netSocial, ...printed } =
    printedFacts(paper);
  const { referenceIncome, wages, tax } = taxSums(persona);
  const statement = statementOf(paper);
  const { landlord, rent, charges, total, surface, signedOn, since } = lettingOf(paper);
  return {
    holder: paper.holder,
    address: `${persona.address.street}, ${persona.address.town}`,
    employer,
    hours,
    month: { month: instant(`${month}-01`) },
    issued: { day: instant(paper.issuedOn) },
    birth: { day: instant(printedHolder(paper, persona).birthDate) },
    cardEnds: { day: instant(cardEnds(paper)) },
    permitEnds: { day: instant(permitEnds(paper)) },
    gross: { money: gross },
    net: { money: netSocial },
    paid: { money: payslipSums(gross).netBeforeTax },
    bareRent: { money: rent },
    total: { money: total },
    surface,
    charges: { money: charges },
    landlord: landlord.name,
    landlordAddress: `${landlord.street}, ${landlord.town}`,
    landlordPhone: landlord.phone,
    siret: landlord.siret ?? '',
    hasSiret: landlord.siret === undefined ? 'no' : 'yes',
    signed: { day: instant(signedOn) },
    since: { day: instant(since) },
    bill: { money: billSums().total },
    iban: bankAccountOf(persona).iban,
    year: String(year),
    incomeYear: String(year - 1),
    taxNumber: taxNumberOf(persona),
    income: { money: referenceIncome },
    wages: { money: wages },
    tax: { money: tax },
    plate: vehicleFacts.plate,
    firstDriven: { day: instant(vehicleFacts.first) },
    inspection: { day: instant(vehicleFacts.check) },
    agency: agencyPrint(agency).name,
    registered: { day: instant(registeredOn) },
    words: paragraphs.join(' '),
    statementYear: String(statement.year),
    statementFrom: statement.from,
    statementSum: { money: statement.amount },
    statementUse: statementWords(statement.about).use.join(' '),
    about: camelOf(statement.about),
    ...printed,
  };
}

/** Choices in a text cannot have hyphens. */
const camelOf = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
