import { AgencyFlower, agencyPrint, CheckFoot, Letterhead } from '#desk/documents/drawing/agency-print.tsx';
import { Box, FADED, Ink, Labelled, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import { inFigures, inWords, monthsAfter, wholeEuros } from '#desk/documents/drawing/print-format.ts';
import { printedFacts, printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import { Prose, settingFor, sizeWithin } from '#desk/documents/drawing/prose.tsx';
import { type TaxSums, taxSums } from '#desk/documents/drawing/tax-sums.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

interface TaxNoticeProps {
  paper: Paper;
  persona: Persona;
}

const { color: BLUE, tint: TINT } = agencyPrint('tax');
const NOBODYS_NUMBER = '9000000000000';

/** 90 00 000 011 247 */
export function taxNumberOf({ numbers }: Persona): string {
  return (numbers.tax ?? NOBODYS_NUMBER).replace(/^(\d{2})(\d{2})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4 $5');
}

/** What people look for: the numbers to quote, the reference income, what is to be paid. */
export function TaxNotice({ paper, persona }: TaxNoticeProps) {
  const { year } = printedFacts(paper);
  const sums = taxSums(persona);
  if (isGiven(paper)) return <GivenNotice paper={paper} persona={persona} />;
  return (
    <g>
      <Letterhead agency="tax" />
      <Box x={80} y={214} width={330} height={1066} fill={TINT} />
      <Ink x={660} y={268} size={36} bold at="middle" color={BLUE}>
        {`AVIS D’IMPÔT ${year}`}
      </Ink>
      <Ink x={660} y={302} size={19} at="middle">
        {`Impôt sur les revenus de l’année ${year - 1}`}
      </Ink>
      <Lines
        x={500}
        y={392}
        size={21}
        leading={31}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <References paper={paper} persona={persona} />
      <Box x={440} y={520} width={480} height={128} line={BLUE} />
      <Ink x={464} y={558} size={18} color={FADED}>
        Pour vos démarches
      </Ink>
      <Ink x={464} y={590} size={20} bold>
        Revenu fiscal de référence
      </Ink>
      <Ink x={896} y={626} size={34} bold at="end" color={BLUE}>
        {`${wholeEuros(sums.referenceIncome)} €`}
      </Ink>
      <Summary sums={sums} year={year} />
      <Ink x={440} y={1004} size={20} bold color={BLUE}>
        Ce que vous devez faire
      </Ink>
      <Lines
        x={440}
        y={1038}
        size={17}
        leading={27}
        lines={[
          'Vous n’avez rien à payer. Gardez cet avis :',
          'il vous sera demandé pour vos droits sociaux,',
          'un logement, la cantine ou une bourse.',
          'Une erreur ? Vous pouvez corriger votre',
          `déclaration en ligne jusqu’au ${inFigures(`${year}-12-07`)}.`,
        ]}
      />
      <Ink x={440} y={1214} size={17}>
        {`Date d’établissement : ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={440} y={1246} size={17}>
        {`Date de mise en recouvrement : ${inWords(monthsAfter(`${paper.issuedOn.slice(0, 7)}-01`, 1))}`}
      </Ink>
      <Ink x={920} y={1292} size={16} bold at="end">
        Page 1/2
      </Ink>
      <Check paper={paper} />
    </g>
  );
}

/**
 * A notice that the agency gives in the exercise: its sums are those of the case, and the agency's words say them. One that lay
 * in the drawer from the beginning is worked out from the persona's reference income.
 */
export const isGiven = ({ facts }: Paper): boolean => facts.paragraphs !== undefined;

function GivenNotice({ paper, persona }: TaxNoticeProps) {
  const { subject, paragraphs } = printedFacts(paper);
  return (
    <g>
      <Letterhead agency="tax" />
      <Box x={80} y={214} width={330} height={1066} fill={TINT} />
      <Ink x={440} y={276} size={sizeWithin(subject, 30, 480)} bold color={BLUE}>
        {subject}
      </Ink>
      <Lines
        x={500}
        y={360}
        size={21}
        leading={31}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <References paper={paper} persona={persona} />
      <Rule x={440} y={478} width={480} weight={2} color={BLUE} />
      <Prose x={440} y={524} width={480} {...settingFor(paragraphs, 480, 680)} paragraphs={paragraphs} />
      <Ink x={440} y={1246} size={17}>
        {`Date d’établissement : ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={920} y={1292} size={16} bold at="end">
        Page 1/2
      </Ink>
      <Check paper={paper} />
    </g>
  );
}

/** Only a notice that the agency has given in the exercise can be verified there. */
function Check({ paper }: { paper: Paper }) {
  const { reference, checkCode } = paper.facts;
  return reference && checkCode ? <CheckFoot agency="tax" reference={reference} checkCode={checkCode} /> : null;
}

function References({ paper, persona }: TaxNoticeProps) {
  return (
    <g>
      <Ink x={104} y={256} size={20} bold color={BLUE}>
        Vos références
      </Ink>
      <Rule x={104} y={268} width={282} color={BLUE} />
      <Labelled x={104} y={302} label="Numéro fiscal (déclarant 1)" size={20} bold>
        {taxNumberOf(persona)}
      </Labelled>
      <Labelled x={104} y={368} label="Référence de l’avis" size={20} bold>
        {paper.facts.reference ?? `${paper.issuedOn.slice(2, 4)} 00 FICTIF 042`}
      </Labelled>
      <Labelled x={104} y={434} label="Numéro de rôle" size={20}>
        000
      </Labelled>
      {!isGiven(paper) && (
        <Labelled x={104} y={500} label="Foyer" size={20}>
          1 part, sans enfant à charge
        </Labelled>
      )}
      <Ink x={104} y={606} size={20} bold color={BLUE}>
        Vos contacts
      </Ink>
      <Rule x={104} y={618} width={282} color={BLUE} />
      <Lines
        x={104}
        y={652}
        size={16}
        leading={26}
        lines={[
          'Par votre espace :',
          'www.capucine.example',
          'Par téléphone :',
          '05 36 49 30 40',
          'Au guichet :',
          '2, quai des Comptes',
        ]}
      />
      <Ink x={104} y={856} size={20} bold color={BLUE}>
        Bon à savoir
      </Ink>
      <Rule x={104} y={868} width={282} color={BLUE} />
      <Lines
        x={104}
        y={900}
        size={16}
        leading={26}
        lines={[
          'Pour joindre cet avis à un dossier,',
          'envoyez toutes ses pages.',
          'Le numéro fiscal et la référence',
          'permettent à un organisme de',
          'vérifier l’avis sans vous le',
          'redemander.',
        ]}
      />
      <g opacity={0.5}>
        <AgencyFlower agency="tax" x={165} y={1080} size={160} />
      </g>
    </g>
  );
}

function Summary({ sums, year }: { sums: TaxSums; year: number }) {
  const rows: [string, string][] = [
    ['Impôt sur le revenu', `${wholeEuros(sums.tax)} €`],
    [`Déjà prélevé à la source en ${year - 1}`, `${wholeEuros(sums.tax)} €`],
  ];
  return (
    <g>
      <Ink x={440} y={704} size={20} bold color={BLUE}>
        Le montant de votre impôt
      </Ink>
      {rows.map(([label, amount], index) => (
        <g key={label}>
          <Ink x={440} y={748 + index * 46} size={18}>
            {label}
          </Ink>
          <Ink x={920} y={748 + index * 46} size={19} at="end">
            {amount}
          </Ink>
          <Rule x={440} y={764 + index * 46} width={480} color="#c9d3e2" />
        </g>
      ))}
      <Box x={440} y={836} width={480} height={96} fill={BLUE} />
      <Ink x={464} y={894} size={21} bold color="#ffffff">
        Il vous reste à payer
      </Ink>
      <Ink x={896} y={897} size={34} bold at="end" color="#ffffff">
        0 €
      </Ink>
    </g>
  );
}

/** How the tax was worked out, line by line. */
export function TaxDetails({ paper, persona }: TaxNoticeProps) {
  const { year } = printedFacts(paper);
  const { birthDate } = printedHolder(paper, persona);
  const { wages, expenses, referenceIncome, gross, relief, tax } = taxSums(persona);
  if (isGiven(paper)) return <GivenDetails paper={paper} persona={persona} />;
  const rows: [string, string, ('title' | 'sum')?][] = [
    ['Revenus', 'Déclarant 1', 'title'],
    ['Salaires, allocations et indemnités', wholeEuros(wages)],
    ['Déduction de 10 % pour frais', `− ${wholeEuros(expenses)}`],
    ['Salaires et revenus assimilés nets', wholeEuros(referenceIncome)],
    ['Revenu brut global', wholeEuros(referenceIncome)],
    ['Revenu imposable', wholeEuros(referenceIncome), 'sum'],
    ['Impôt', 'Montants en euros', 'title'],
    ['Nombre de parts', '1,00'],
    ['Impôt sur les revenus soumis au barème', wholeEuros(gross)],
    ['Décote', `− ${wholeEuros(relief)}`],
    ['Réductions et crédits d’impôt', '0'],
    ['Impôt sur le revenu net', wholeEuros(tax), 'sum'],
    ['Prélèvement à la source', 'Montants en euros', 'title'],
    [`Retenue à la source de ${year - 1}`, wholeEuros(tax)],
    ['Solde', '0', 'sum'],
    ['Informations', '', 'title'],
    ['Revenu fiscal de référence', wholeEuros(referenceIncome), 'sum'],
  ];
  return (
    <g>
      <Ink x={80} y={92} size={26} bold color={BLUE}>
        {`Détail de l’impôt sur les revenus de ${year - 1}`}
      </Ink>
      <Ink x={80} y={124} size={17} color={FADED}>
        {`${paper.holder}, né(e) le ${inFigures(birthDate)}. Numéro fiscal : ${taxNumberOf(persona)}`}
      </Ink>
      <Box x={80} y={146} width={840} height={4} fill={BLUE} />
      {rows.map(([label, amount, look], index) => {
        const y = 200 + index * 48;
        return (
          <g key={label}>
            {look && <Box x={80} y={y - 32} width={840} height={46} fill={look === 'title' ? BLUE : TINT} />}
            <Ink x={100} y={y} size={19} bold={look !== undefined} color={look === 'title' ? '#ffffff' : undefined}>
              {label}
            </Ink>
            <Ink
              x={900}
              y={y}
              size={look === 'title' ? 15 : 19}
              bold={look === 'sum'}
              at="end"
              color={look === 'title' ? '#dfe7f2' : undefined}
            >
              {amount}
            </Ink>
            {!look && <Rule x={80} y={y + 14} width={840} color="#d6dde8" />}
          </g>
        );
      })}
      <Lines
        x={80}
        y={1066}
        size={16}
        leading={25}
        color={FADED}
        lines={[
          'Le barème, la décote et les frais sont simplifiés sur ce papier d’entraînement.',
          'Le revenu fiscal de référence sert à calculer vos droits : aides, tarifs, exonérations.',
          'Vous n’êtes pas d’accord ? Vous avez deux ans pour présenter une réclamation, par votre',
          'espace ou par courrier.',
        ]}
      />
      <Ink x={920} y={1292} size={16} bold at="end">
        Page 2/2
      </Ink>
      <Check paper={paper} />
    </g>
  );
}

const RIGHTS = [
  'Le détail du calcul, ligne par ligne, est dans votre espace, avec cet avis.',
  'Vous avez signé en ligne et vous voyez une erreur ? La déclaration se corrige dans votre espace, de l’été à début décembre.',
  'Après, vous pouvez présenter une réclamation, par votre espace ou par courrier. Vous avez pour cela deux ans après l’année de cet avis.',
  'Gardez cet avis : il sert pour vos droits sociaux, un logement, la cantine ou une bourse. Envoyez toujours ses deux pages.',
];

function GivenDetails({ paper, persona }: TaxNoticeProps) {
  return (
    <g>
      <Ink x={80} y={92} size={26} bold color={BLUE}>
        Pour comprendre cet avis, et pour le corriger
      </Ink>
      <Ink x={80} y={124} size={17} color={FADED}>
        {`${paper.holder}. Numéro fiscal : ${taxNumberOf(persona)}`}
      </Ink>
      <Box x={80} y={146} width={840} height={4} fill={BLUE} />
      <Prose x={80} y={210} width={840} size={21} leading={33} gap={22} paragraphs={RIGHTS} />
      <Ink x={920} y={1292} size={16} bold at="end">
        Page 2/2
      </Ink>
      <Check paper={paper} />
    </g>
  );
}
