import { Box, FADED, Ink, Rule, Signature } from '#desk/documents/drawing/ink.tsx';
import { lettingOf } from '#desk/documents/drawing/landlord.ts';
import { euros, inFigures, inWords, monthInWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { sizeWithin } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const GREEN = '#2c6149';
const TINT = '#eaf2ec';
/** What the landlord filled in, with a pen. */
const PEN = '#1f3a8a';
const WHO = [
  ['individual', 'Particulier', 92],
  ['agency', 'Agence', 254],
  ['company', 'Société', 392],
  ['social', 'Bailleur social', 530],
  ['other', 'Autre', 740],
] as const;

/** A form that the tenant gives to the landlord, who fills it in and signs it. */
export function RentCertificate({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { month } = printedFacts(paper);
  const { landlord, kind, surface, isShared, rent, charges, total, since } = lettingOf(paper);
  return (
    <g>
      <Box x={60} y={56} width={880} height={112} fill={GREEN} />
      <Ink x={92} y={108} size={36} bold color="#ffffff" spacing={1}>
        ATTESTATION DE LOYER
      </Ink>
      <Ink x={92} y={144} size={18} color="#dcebe2">
        À faire remplir et signer par le propriétaire ou par l’agence qui loue le logement
      </Ink>
      <Section y={186} height={286} title="1. Le propriétaire ou son représentant">
        <Filled y={258} label="Nom ou raison sociale" value={landlord.name} />
        <Filled y={306} label="Adresse" value={`${landlord.street}, ${landlord.town}`} />
        <Filled y={354} label="Téléphone" value={landlord.phone} />
        <Filled y={402} label="SIRET, sauf particulier" value={landlord.siret ?? ''} />
        {WHO.map(([who, label, x]) => (
          <Tick key={who} x={x} y={450} label={label} ticked={landlord.kind === who} />
        ))}
      </Section>
      <Section y={484} height={132} title="2. Le locataire">
        <Filled y={552} label="Nom et prénom" value={paper.holder} />
        <Filled y={598} label="Entré dans le logement le" value={inFigures(since)} />
      </Section>
      <Section y={628} height={222} title="3. Le logement">
        <Filled y={692} label="Adresse" value={persona.address.street} />
        <Filled y={734} label="Code postal et commune" value={persona.address.town} />
        <Filled y={776} label="Surface habitable" value={`${surface} m²`} />
        <Tick x={560} y={776} label="Vide" ticked={kind === 'empty'} />
        <Tick x={730} y={776} label="Meublé" ticked={kind !== 'empty'} />
        <Tick x={92} y={822} label="Colocation" ticked={isShared} />
        <Tick x={300} y={822} label="Location en entier" ticked={!isShared} />
        <Tick x={560} y={822} label="Logement décent" ticked />
      </Section>
      <Section y={862} height={222} title={`4. Le loyer de ${monthInWords(month)}`}>
        <Amount y={930} label="Loyer sans les charges" amount={euros(rent)} />
        <Amount y={976} label="Charges" amount={euros(charges)} />
        <Amount y={1022} label="Total du mois" amount={euros(total)} />
        <Ink x={92} y={1064} size={18}>
          Le locataire est à jour de ses loyers :
        </Ink>
        <Tick x={560} y={1064} label="Oui" ticked />
        <Tick x={730} y={1064} label="Non" />
      </Section>
      <Section y={1096} height={232} title="5. La signature du propriétaire ou de son représentant">
        <Ink x={92} y={1164} size={18}>
          Je certifie sur l’honneur que ces renseignements sont exacts.
        </Ink>
        <Filled y={1212} label="Fait à" value="Valfleury-sur-Lirette" />
        <Filled y={1258} label="Le" value={inWords(paper.issuedOn)} />
        <Ink x={92} y={1306} size={15} color={FADED}>
          Les renseignements faux sont punis par la loi.
        </Ink>
        <Box x={600} y={1180} width={312} height={134} fill="#ffffff" line="#9fb5a8" />
        <Ink x={616} y={1204} size={14} color={FADED}>
          Signature et cachet
        </Ink>
        <Ink x={756} y={1298} size={16} at="middle" color={PEN}>
          {landlord.signatory}
        </Ink>
        <Signature x={660} y={1218} />
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
