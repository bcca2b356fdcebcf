import { Box, FADED, FIXED, Ink, Labelled, Lines, Rule, Signature } from '#desk/documents/drawing/ink.tsx';
import { inFigures } from '#desk/documents/drawing/print-format.ts';
import { type CardColors, Flower, Guilloche } from '#desk/documents/drawing/territory.tsx';
import { vehicleFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const SLATE = '#39506b';
const COLORS: CardColors = { ink: SLATE, ground: '#f2f3ea', waves: ['#cdd8de', '#e3dcbd'] };
const HEIGHT = 707;

/** A letter and a figure of the form, then what is written there. */
function Code({ x, y, code, children }: { x: number; y: number; code: string; children: string }) {
  return (
    <g>
      <Ink x={x} y={y} size={14} bold color={SLATE}>
        {code}
      </Ink>
      <Ink x={x + 50} y={y} size={18} font={FIXED} bold>
        {children}
      </Ink>
    </g>
  );
}

/** The title of a car: half a sheet, folded in two. */
export function VehicleTitle({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { plate, first, formula, columns } = vehicleFacts;
  return (
    <g>
      <Guilloche width={1000} height={HEIGHT} colors={COLORS} />
      <Box x={0} y={0} width={1000} height={92} fill={SLATE} />
      <Flower x={66} y={46} size={0.66} fill="#e8ecef" />
      <Ink x={118} y={46} size={27} bold color="#ffffff" spacing={1}>
        CERTIFICAT D’IMMATRICULATION
      </Ink>
      <Ink x={118} y={74} size={16} color="#d5dee6">
        Territoire fictif de Valfleury
      </Ink>
      <Ink x={956} y={46} size={15} at="end" color="#d5dee6">
        Numéro de formule
      </Ink>
      <Ink x={956} y={74} size={22} bold at="end" font={FIXED} color="#ffffff">
        {formula}
      </Ink>
      <Ink x={44} y={132} size={14} bold color={SLATE}>
        A
      </Ink>
      <Box x={80} y={110} width={236} height={52} fill="#ffffff" line={SLATE} round={6} />
      <Ink x={198} y={147} size={32} bold font={FIXED} at="middle">
        {plate}
      </Ink>
      <Code x={360} y={142} code="B">
        {inFigures(first)}
      </Code>
      <Code x={640} y={142} code="I">
        {inFigures(paper.issuedOn)}
      </Code>
      <Rule x={44} y={182} width={912} color={SLATE} />
      <Code x={44} y={218} code="C.1">
        {paper.holder.toUpperCase()}
      </Code>
      <Code x={44} y={252} code="C.4a">
        EST LE PROPRIÉTAIRE DU VÉHICULE
      </Code>
      <Code x={44} y={286} code="C.3">
        {persona.address.street.toUpperCase()}
      </Code>
      <Ink x={94} y={316} size={18} font={FIXED} bold>
        {persona.address.town.toUpperCase()}
      </Ink>
      <Rule x={44} y={340} width={912} color={SLATE} />
      {columns.map((column, place) =>
        column.map(([code, value], index) => (
          <Code key={code} x={[44, 470, 780][place] ?? 44} y={378 + index * 36} code={code}>
            {value}
          </Code>
        )),
      )}
      <path d={`M500 92V${HEIGHT}`} stroke="#8a95a0" strokeWidth={1} strokeDasharray="3 9" opacity={0.5} />
      <Rule x={44} y={584} width={912} color={SLATE} />
      <Ink x={44} y={622} size={14} color={FADED}>
        Service des véhicules de Valfleury
      </Ink>
      <Signature x={700} y={596} />
    </g>
  );
}

export function VehicleTitleBack({ paper }: { paper: Paper; persona: Persona }) {
  const { plate, formula, check, meanings } = vehicleFacts;
  const half = Math.ceil(meanings.length / 2);
  const halves = [meanings.slice(0, half), meanings.slice(half)];
  return (
    <g>
      <Guilloche width={1000} height={HEIGHT} colors={COLORS} />
      <Ink x={44} y={58} size={19} bold color={SLATE}>
        Ce que veulent dire les lettres
      </Ink>
      {halves.map((some, place) => (
        <g key={some[0]?.[0]}>
          {some.map(([code, meaning], index) => (
            <g key={code}>
              <Ink x={44 + place * 470} y={92 + index * 27} size={14} bold color={SLATE}>
                {code}
              </Ink>
              <Ink x={96 + place * 470} y={92 + index * 27} size={15}>
                {meaning}
              </Ink>
            </g>
          ))}
        </g>
      ))}
      <Box x={44} y={330} width={442} height={136} fill="#fbfbf6" line={SLATE} />
      <Ink x={64} y={362} size={17} bold color={SLATE}>
        Contrôle technique
      </Ink>
      <Labelled x={64} y={394} label="X.1 Visite avant le" size={22}>
        {inFigures(check)}
      </Labelled>
      <Labelled x={290} y={394} label="Cachet du centre" size={16}>
        Centre des Vergers
      </Labelled>
      <Box x={514} y={330} width={442} height={136} fill="#fbfbf6" line={SLATE} />
      <Ink x={534} y={362} size={17} bold color={SLATE}>
        Changement d’adresse
      </Ink>
      <Lines
        x={534}
        y={394}
        size={15}
        leading={24}
        lines={['À déclarer dans le mois qui suit. Collez ici', 'l’étiquette que vous recevrez.']}
      />
      <Rule x={0} y={496} width={1000} dashed color={SLATE} />
      <Ink x={44} y={536} size={19} bold color={SLATE}>
        Coupon à détacher, en cas de vente
      </Ink>
      <Labelled x={44} y={570} label="A" size={22} bold>
        {plate}
      </Labelled>
      <Labelled x={290} y={570} label="Numéro de formule" size={22}>
        {formula}
      </Labelled>
      <Labelled x={514} y={570} label="C.1 Ancien propriétaire" size={20}>
        {paper.holder}
      </Labelled>
      <Ink x={44} y={648} size={14} color={FADED}>
        Vendu le : ____ / ____ / ________ à ____ h ____
      </Ink>
      <Ink x={514} y={648} size={14} color={FADED}>
        Signature de l’ancien propriétaire :
      </Ink>
    </g>
  );
}
