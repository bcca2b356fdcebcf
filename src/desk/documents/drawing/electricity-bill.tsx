import { Box, FADED, Ink, Labelled, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import {
  euros,
  inFigures,
  inWords,
  monthBefore,
  monthInWords,
  monthsAfter,
} from '#desk/documents/drawing/print-format.ts';
import { electricityFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const NIGHT = '#2b3a67';
const SUN = '#e8a13a';
/** Units of paper for one kilowatt-hour in the chart. */
const SCALE = 1.3;

/** Every amount of the bill, in cents. */
export function billSums() {
  const { subscription, kilowattHours, price, vat } = electricityFacts;
  const energy = Math.round((kilowattHours * price) / 10);
  const beforeTax = subscription + energy;
  const tax = Math.round((beforeTax * vat) / 10_000);
  return { subscription, energy, beforeTax, tax, total: beforeTax + tax };
}

export function ElectricityBill({ paper, persona }: { paper: Paper; persona: Persona }) {
  const sums = billSums();
  return (
    <g>
      <Box x={0} y={0} width={1000} height={150} fill={NIGHT} />
      <path d="M92 44 66 86h20l-8 30 30-44H88l12-28Z" fill={SUN} />
      <Ink x={130} y={94} size={34} bold color="#ffffff">
        Lirette Énergie
      </Ink>
      <Ink x={930} y={90} size={30} bold at="end" color="#ffffff">
        Facture d’électricité
      </Ink>
      <Labelled x={70} y={206} label="N° client" size={19}>
        FICTIF-20418
      </Labelled>
      <Labelled x={70} y={264} label="Date de la facture" size={19}>
        {inWords(paper.issuedOn)}
      </Labelled>
      <Labelled x={70} y={322} label="Point de livraison" size={19}>
        00 000 000 000 000
      </Labelled>
      <Lines
        x={570}
        y={240}
        size={21}
        leading={31}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <Box x={70} y={412} width={860} height={132} fill="#fdf1dc" line={SUN} />
      <Ink x={100} y={458} size={20}>
        Montant à payer
      </Ink>
      <Ink x={100} y={516} size={46} bold color={NIGHT}>
        {`${euros(sums.total)} €`}
      </Ink>
      <Ink x={900} y={466} size={19} at="end">
        Prélèvement automatique
      </Ink>
      <Ink x={900} y={500} size={22} bold at="end">
        {`le ${inFigures(monthsAfter(paper.issuedOn, 1))}`}
      </Ink>
      <Details paper={paper} />
      <History paper={paper} />
      <Rule x={70} y={1310} width={860} />
      <Lines
        x={70}
        y={1336}
        size={14}
        leading={21}
        color={FADED}
        lines={[
          'Lirette Énergie, 12, quai de la Lirette, 99 999 Valfleury-sur-Lirette. Tél. 05 36 49 40 12.',
          'Cette facture peut servir de justificatif de domicile.',
        ]}
      />
    </g>
  );
}

function Details({ paper }: { paper: Paper }) {
  const { subscription, energy, beforeTax, tax, total } = billSums();
  const { kilowattHours, price, vat } = electricityFacts;
  const rows: [string, string, boolean?][] = [
    ['Abonnement, deux mois', euros(subscription)],
    [`Consommation, ${kilowattHours} kWh à 0,${price} €`, euros(energy)],
    ['Total hors taxes', euros(beforeTax)],
    [`TVA, ${euros(vat)} %`, euros(tax)],
    ['Total toutes taxes comprises', euros(total), true],
  ];
  return (
    <g>
      <Ink x={70} y={608} size={24} bold color={NIGHT}>
        Le détail
      </Ink>
      <Ink x={930} y={608} size={17} at="end" color={FADED}>
        {`Du ${inFigures(monthsAfter(paper.issuedOn, -2))} au ${inFigures(paper.issuedOn)}, en euros`}
      </Ink>
      {rows.map(([label, amount, bold], index) => (
        <g key={label}>
          <Rule x={70} y={628 + index * 44} width={860} color="#d3d7db" />
          <Ink x={70} y={658 + index * 44} size={19} bold={bold}>
            {label}
          </Ink>
          <Ink x={930} y={658 + index * 44} size={19} bold={bold} at="end">
            {amount}
          </Ink>
        </g>
      ))}
    </g>
  );
}

function History({ paper }: { paper: Paper }) {
  const { history } = electricityFacts;
  const floor = 1220;
  return (
    <g>
      <Ink x={70} y={930} size={24} bold color={NIGHT}>
        Votre consommation, en kWh
      </Ink>
      {history.map((used, index) => {
        const x = 100 + index * 142;
        const month = monthInWords(monthBefore(paper.issuedOn.slice(0, 7), history.length - index));
        return (
          <g key={month}>
            <Box x={x} y={floor - used * SCALE} width={80} height={used * SCALE} fill={index < 4 ? '#b9c1d9' : SUN} />
            <Ink x={x + 40} y={floor - used * SCALE - 10} size={17} bold at="middle">
              {String(used)}
            </Ink>
            <Ink x={x + 40} y={floor + 26} size={15} at="middle" color={FADED}>
              {month.split(' ')[0] ?? ''}
            </Ink>
          </g>
        );
      })}
      <Rule x={70} y={floor} width={860} weight={2} color={NIGHT} />
    </g>
  );
}
