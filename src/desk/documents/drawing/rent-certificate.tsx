import { Box, FADED, Ink, Rule, Signature } from '#desk/documents/drawing/ink.tsx';
import { landlord, leaseBegins } from '#desk/documents/drawing/landlord.ts';
import { euros, inFigures, inWords, monthInWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { sizeWithin } from '#desk/documents/drawing/prose.tsx';
import { rentFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const GREEN = '#2c6149';
const TINT = '#eaf2ec';
/** What the landlord filled in, with a pen. */
const PEN = '#1f3a8a';

/** A form that the tenant gives to the landlord, who fills it in and signs it. */
export function RentCertificate({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { month } = printedFacts(paper);
  const { rent, charges, surface } = rentFacts;
  return (
    <g>
      <Box x={60} y={56} width={880} height={112} fill={GREEN} />
      <Ink x={92} y={108} size={36} bold color="#ffffff" spacing={1}>
        ATTESTATION DE LOYER
      </Ink>
      <Ink x={92} y={144} size={18} color="#dcebe2">
        À faire remplir et signer par le propriétaire ou par l’agence qui loue le logement
      </Ink>
      <Section y={196} height={190} title="1. Le propriétaire ou son représentant">
        <Filled y={266} label="Nom ou raison sociale" value={landlord.name} />
        <Filled y={312} label="Adresse" value={`${landlord.street}, ${landlord.town}`} />
        <Filled y={358} label="Téléphone" value={landlord.phone} />
        <Tick x={560} y={358} label="Particulier" />
        <Tick x={730} y={358} label="Agence" ticked />
      </Section>
      <Section y={404} height={148} title="2. Le locataire">
        <Filled y={474} label="Nom et prénom" value={paper.holder} />
        <Filled y={522} label="Entré dans le logement le" value={inFigures(leaseBegins(paper))} />
      </Section>
      <Section y={570} height={232} title="3. Le logement">
        <Filled y={636} label="Adresse" value={persona.address.street} />
        <Filled y={678} label="Code postal et commune" value={persona.address.town} />
        <Filled y={720} label="Surface habitable" value={`${surface} m²`} />
        <Tick x={560} y={720} label="Vide" ticked />
        <Tick x={730} y={720} label="Meublé" />
        <Tick x={92} y={770} label="Colocation" />
        <Tick x={300} y={770} label="Location en entier" ticked />
        <Tick x={560} y={770} label="Logement décent" ticked />
      </Section>
      <Section y={820} height={232} title={`4. Le loyer de ${monthInWords(month)}`}>
        <Amount y={890} label="Loyer sans les charges" amount={euros(rent)} />
        <Amount y={936} label="Charges" amount={euros(charges)} />
        <Amount y={982} label="Total du mois" amount={euros(rent + charges)} />
        <Ink x={92} y={1030} size={18}>
          Le locataire est à jour de ses loyers :
        </Ink>
        <Tick x={560} y={1030} label="Oui" ticked />
        <Tick x={730} y={1030} label="Non" />
      </Section>
      <Section y={1070} height={246} title="5. La signature du propriétaire ou de son représentant">
        <Ink x={92} y={1142} size={18}>
          Je certifie sur l’honneur que ces renseignements sont exacts.
        </Ink>
        <Filled y={1194} label="Fait à" value="Valfleury-sur-Lirette" />
        <Filled y={1242} label="Le" value={inWords(paper.issuedOn)} />
        <Ink x={92} y={1288} size={15} color={FADED}>
          Les renseignements faux sont punis par la loi.
        </Ink>
        <Box x={600} y={1160} width={312} height={136} fill="#ffffff" line="#9fb5a8" />
        <Ink x={616} y={1184} size={14} color={FADED}>
          Signature et cachet
        </Ink>
        <Ink x={756} y={1280} size={16} at="middle" color={PEN}>
          {landlord.signatory}
        </Ink>
        <Signature x={660} y={1200} />
      </Section>
      <Ink x={60} y={1352} size={14} color={FADED}>
        Ce document est à joindre à la demande d’aide au logement.
      </Ink>
    </g>
  );
}

function Section(props: { y: number; height: number; title: string; children: React.ReactNode }) {
  const { y, height, title, children } = props;
  return (
    <g>
      <Box x={60} y={y} width={880} height={height} line="#9fb5a8" />
      <Box x={60} y={y} width={880} height={38} fill={TINT} line="#9fb5a8" />
      <Ink x={92} y={y + 26} size={19} bold color={GREEN}>
        {title}
      </Ink>
      {children}
    </g>
  );
}

function Filled({ y, label, value }: { y: number; label: string; value: string }) {
  return (
    <g>
      <Ink x={92} y={y} size={18}>
        {label}
      </Ink>
      <Ink x={330} y={y} size={sizeWithin(value, 21, 600)} italic color={PEN}>
        {value}
      </Ink>
      <Rule x={326} y={y + 7} width={value.length > 22 ? 586 : 214} dashed />
    </g>
  );
}

function Amount({ y, label, amount }: { y: number; label: string; amount: string }) {
  return (
    <g>
      <Ink x={92} y={y} size={19}>
        {label}
      </Ink>
      <Box x={700} y={y - 28} width={212} height={38} fill="#ffffff" line="#9fb5a8" />
      <Ink x={866} y={y} size={22} italic at="end" color={PEN}>
        {amount}
      </Ink>
      <Ink x={900} y={y} size={18} at="end">
        €
      </Ink>
    </g>
  );
}

function Tick({ x, y, label, ticked }: { x: number; y: number; label: string; ticked?: boolean }) {
  return (
    <g>
      <Box x={x} y={y - 16} width={19} height={19} fill="#ffffff" line="#4a5a50" />
      {ticked && (
        <path
          d={`M${x + 2} ${y - 14}l15 15M${x + 18} ${y - 16}l-16 18`}
          stroke={PEN}
          strokeWidth={2.6}
          strokeLinecap="round"
          fill="none"
        />
      )}
      <Ink x={x + 30} y={y} size={18}>
        {label}
      </Ink>
    </g>
  );
}
