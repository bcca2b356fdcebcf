import { firm } from '#desk/documents/drawing/firm.ts';
import { Box, FADED, Ink, Labelled, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import { type PayslipSums, payslipSums } from '#desk/documents/drawing/payslip-sums.ts';
import { PayslipTable } from '#desk/documents/drawing/payslip-table.tsx';
import { daysOf, euros, inFigures, monthInWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { socialNumberOf } from '#desk/documents/drawing/social-number.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const TINT = '#eef1f4';
const BLUE = '#23435f';

export function Payslip({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { gross, hours, month, netSocial } = printedFacts(paper);
  const sums = payslipSums(gross);
  // Of the pay of earlier months a paper knows nothing: totals of the year stand on a first payslip only.
  const began = (paper.facts.since ?? month).startsWith(month);
  return (
    <g>
      <Heading paper={paper} persona={persona} />
      <Employee paper={paper} persona={persona} />
      <PayslipTable top={452} hours={hours} gross={gross} sums={sums} />
      <Result paper={paper} sums={sums} netSocial={netSocial} />
      <Rule x={60} y={1316} width={880} />
      {began && (
        <Ink x={60} y={1340} size={13} color={FADED}>
          {`Cumuls de ${month.slice(0, 4)} : brut ${euros(gross)} €, net imposable ${euros(sums.netTaxable)} €, ${hours} heures.`}
        </Ink>
      )}
      <Ink x={60} y={1362} size={13} color={FADED}>
        Dans votre intérêt, conservez ce bulletin de paie sans limitation de durée.
      </Ink>
    </g>
  );
}

function Heading({ paper }: { paper: Paper; persona: Persona }) {
  const { employer, month } = printedFacts(paper);
  const { street, town, siret, phone } = firm(employer);
  const { first, last } = daysOf(month);
  return (
    <g>
      <Ink x={60} y={92} size={25} bold color={BLUE}>
        {employer}
      </Ink>
      <Lines x={60} y={122} size={16} leading={23} lines={[street, town, `SIRET ${siret}`, `Tél. ${phone}`]} />
      <Box x={560} y={60} width={380} height={118} fill={BLUE} />
      <Ink x={750} y={108} size={31} bold at="middle" color="#ffffff" spacing={1}>
        BULLETIN DE PAIE
      </Ink>
      <Ink x={750} y={139} size={20} at="middle" color="#ffffff">
        {monthInWords(month)}
      </Ink>
      <Ink x={750} y={163} size={15} at="middle" color="#dbe4ec">
        {`Période du ${inFigures(first)} au ${inFigures(last)}`}
      </Ink>
    </g>
  );
}

function Employee({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { month } = printedFacts(paper);
  return (
    <g>
      <Box x={560} y={222} width={380} height={142} line="#9aa0a6" />
      <Ink x={584} y={262} size={21} bold>
        {paper.holder}
      </Ink>
      <Lines x={584} y={294} size={18} leading={27} lines={[persona.address.street, persona.address.town]} />
      <Labelled x={60} y={254} label="Emploi" size={17}>
        Renfort d’équipe
      </Labelled>
      <Labelled x={310} y={254} label="Matricule" size={17}>
        FICTIF-0042
      </Labelled>
      <Labelled x={60} y={312} label="N° de sécurité sociale (fictif)" size={17}>
        {socialNumberOf(persona)}
      </Labelled>
      <Labelled x={310} y={312} label="Contrat" size={17}>
        À durée déterminée
      </Labelled>
      <Labelled x={60} y={370} label="Entrée" size={17}>
        {inFigures(paper.facts.since ?? daysOf(month).first)}
      </Labelled>
      <Labelled x={310} y={370} label="Convention collective" size={17}>
        Valfleury, n° 0000
      </Labelled>
    </g>
  );
}

function Result({ paper, sums, netSocial }: { paper: Paper; sums: PayslipSums; netSocial: Cents }) {
  const rows: [string, string][] = [
    ['Montant net social', euros(netSocial)],
    ['Net à payer avant impôt sur le revenu', euros(sums.netBeforeTax)],
    [`Impôt prélevé à la source (base ${euros(sums.netTaxable)}, taux 0,00 %)`, euros(0)],
  ];
  return (
    <g>
      {rows.map(([label, amount], index) => (
        <g key={label}>
          {index === 0 && <Box x={60} y={1110} width={880} height={34} fill={TINT} />}
          <Ink x={74} y={1133 + index * 34} size={17} bold={index < 2}>
            {label}
          </Ink>
          <Ink x={926} y={1133 + index * 34} size={17} bold={index < 2} at="end">
            {amount}
          </Ink>
        </g>
      ))}
      <Box x={60} y={1222} width={880} height={64} fill={BLUE} />
      <Ink x={84} y={1262} size={23} bold color="#ffffff">
        Net payé
      </Ink>
      <Ink x={236} y={1261} size={15} color="#dbe4ec">
        {`par virement le ${inFigures(paper.issuedOn)}`}
      </Ink>
      <Ink x={918} y={1265} size={30} bold at="end" color="#ffffff">
        {`${euros(sums.netBeforeTax)} €`}
      </Ink>
    </g>
  );
}
