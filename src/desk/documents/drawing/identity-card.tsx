import { Box, Ink, Labelled, Signature } from '#desk/documents/drawing/ink.tsx';
import { inFigures, monthsAfter } from '#desk/documents/drawing/print-format.ts';
import { printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import {
  Bars,
  type CardColors,
  Flower,
  Guilloche,
  MachineZone,
  Portrait,
  plainLetters,
} from '#desk/documents/drawing/territory.tsx';
import { CARD_VALIDITY, type Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const PLUM = '#5a3d6b';
const COLORS: CardColors = { ink: PLUM, ground: '#f3edf4', waves: ['#d9c6e0', '#c9d8d2'] };

/** The last day of a card of ten years. */
export const cardEnds = ({ issuedOn }: Pick<Paper, 'issuedOn'>) =>
  monthsAfter(issuedOn, CARD_VALIDITY['identity-card'] ?? 0);

/** The card of an invented territory: a flower where a State puts its emblem, and no flag. */
export function IdentityCard({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { firstName, lastName, birthDate, birthPlace } = printedHolder(paper, persona);
  return (
    <g>
      <Ground />
      <Box x={0} y={500} width={1000} height={130} fill="#fbf8fb" />
      <Flower x={900} y={86} size={1} fill={PLUM} />
      <Ink x={44} y={64} size={30} bold color={PLUM} spacing={2}>
        CARTE D’IDENTITÉ
      </Ink>
      <Ink x={44} y={92} size={17} color={PLUM}>
        Territoire fictif de Valfleury
      </Ink>
      <Portrait x={44} y={124} />
      <Labelled x={330} y={152} label="Nom" size={28} bold>
        {lastName.toUpperCase()}
      </Labelled>
      <Labelled x={330} y={222} label="Prénom" size={24}>
        {firstName}
      </Labelled>
      <Labelled x={330} y={288} label="Date de naissance" size={22}>
        {inFigures(birthDate)}
      </Labelled>
      <Labelled x={560} y={288} label="Lieu de naissance" size={22}>
        {birthPlace}
      </Labelled>
      <Labelled x={330} y={350} label="N° du document" size={22}>
        FICTIF-0042
      </Labelled>
      <Labelled x={560} y={350} label="Valable jusqu’au" size={22}>
        {inFigures(cardEnds(paper))}
      </Labelled>
      <Ink x={330} y={422} size={13} color="#5b6168">
        Signature
      </Ink>
      <Signature x={350} y={430} hand="own" />
      <MachineZone
        y={558}
        size={36}
        leading={44}
        length={36}
        lines={[`IDXXX${plainLetters(lastName)}`, `FICTIF0042<<${plainLetters(firstName)}<<SPECIMEN`]}
      />
    </g>
  );
}

export function IdentityCardBack({ paper, persona }: { paper: Paper; persona: Persona }) {
  return (
    <g>
      <Ground />
      <Box x={0} y={36} width={1000} height={76} fill={PLUM} />
      <Ink x={44} y={84} size={20} bold color="#ffffff" spacing={1}>
        VALFLEURY
      </Ink>
      <Ink x={956} y={84} size={20} color="#ffffff" at="end">
        N° FICTIF-0042
      </Ink>
      <Labelled x={44} y={166} label="Adresse" size={24}>
        {persona.address.street}
      </Labelled>
      <Ink x={44} y={230} size={24}>
        {persona.address.town}
      </Ink>
      <Labelled x={44} y={286} label="Taille" size={22}>
        1,72 m
      </Labelled>
      <Labelled x={300} y={286} label="Nationalité" size={22}>
        XXX
      </Labelled>
      <Labelled x={44} y={364} label="Carte délivrée le" size={22}>
        {inFigures(paper.issuedOn)}
      </Labelled>
      <Labelled x={300} y={364} label="Valable jusqu’au" size={22} bold>
        {inFigures(cardEnds(paper))}
      </Labelled>
      <Labelled x={600} y={364} label="par" size={22}>
        Service des papiers de Valfleury
      </Labelled>
      <Ink x={600} y={440} size={13} color="#5b6168">
        Signature de l’autorité
      </Ink>
      <Signature x={620} y={452} />
      <Bars x={44} y={476} height={84} word="VALFLEURYFICTIF" color="#2b2440" />
      <Ink x={44} y={592} size={14} color={PLUM}>
        Cette carte est un papier d’entraînement. Elle n’ouvre aucun droit.
      </Ink>
    </g>
  );
}

function Ground() {
  return (
    <g>
      <Guilloche width={1000} height={630} colors={COLORS} />
      <g opacity={0.16}>
        <Flower x={770} y={300} size={3.4} fill={PLUM} />
      </g>
    </g>
  );
}
