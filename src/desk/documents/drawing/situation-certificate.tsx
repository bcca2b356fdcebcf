import { AgencyFlower, agencyPrint, CheckFoot, Letterhead } from '#desk/documents/drawing/agency-print.tsx';
import { Box, FADED, FIXED, Ink, Labelled, Lines, Rule, Signature } from '#desk/documents/drawing/ink.tsx';
import { inWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts, printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import { Prose, sizeWithin } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const DEFAULT_WORDS = ['Cette attestation est délivrée pour servir et valoir ce que de droit.'];

/** What the employment agency says of somebody: on its list, since when, on what day. */
export function SituationCertificate({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { agency, reference, checkCode, registeredOn } = printedFacts(paper);
  const { color, tint, name, signedBy } = agencyPrint(agency);
  const { birthDate } = printedHolder(paper, persona);
  const rows: [string, string][] = [
    ['Nom et prénom', paper.holder],
    ['Date de naissance', inWords(birthDate)],
    ['Adresse', `${persona.address.street}, ${persona.address.town}`],
    ['Identifiant', persona.accounts[agency]?.identifier ?? 'FICTIF-0042'],
    ['Inscription', `depuis le ${inWords(registeredOn)}`],
    ['Situation ce jour', 'À la recherche d’un emploi'],
  ];
  return (
    <g>
      <Letterhead agency={agency} />
      <g opacity={0.07}>
        <AgencyFlower agency={agency} x={540} y={560} size={420} />
      </g>
      <Ink x={920} y={252} size={19} at="end">
        {`Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={500} y={344} size={40} bold at="middle" color={color}>
        Attestation de situation
      </Ink>
      <Ink x={500} y={380} size={20} at="middle" color={FADED}>
        Inscription sur la liste des demandeurs d’emploi
      </Ink>
      <Lines
        x={80}
        y={448}
        size={21}
        leading={32}
        lines={[
          `L’agence ${name} atteste que la personne désignée ci-dessous est inscrite`,
          'comme demandeuse ou demandeur d’emploi.',
        ]}
      />
      <Box x={80} y={516} width={840} height={372} line={color} />
      {rows.map(([label, value], index) => (
        <g key={label}>
          {index > 0 && <Rule x={80} y={516 + index * 62} width={840} color="#d3cdd6" />}
          <Ink x={106} y={555 + index * 62} size={19} color={FADED}>
            {label}
          </Ink>
          <Ink x={340} y={555 + index * 62} size={sizeWithin(value, 21, 580)} bold={index === 0 || index >= 4}>
            {value}
          </Ink>
        </g>
      ))}
      <Prose
        x={80}
        y={938}
        width={840}
        size={20}
        leading={30}
        gap={8}
        paragraphs={paper.facts.paragraphs ?? DEFAULT_WORDS}
      />
      <Box x={80} y={1080} width={480} height={188} fill={tint} line={color} round={10} />
      <Ink x={106} y={1116} size={17} bold color={color}>
        Pour vérifier cette attestation
      </Ink>
      <Labelled x={106} y={1148} label="Numéro de dossier" size={24} bold>
        {reference}
      </Labelled>
      <Ink x={106} y={1212} size={13} color={FADED}>
        Code de vérification
      </Ink>
      <Ink x={106} y={1246} size={30} bold font={FIXED} spacing={2}>
        {checkCode}
      </Ink>
      <Ink x={640} y={1130} size={19} italic>
        {signedBy}
      </Ink>
      <Signature x={660} y={1164} />
      <CheckFoot agency={agency} reference={reference} checkCode={checkCode} />
    </g>
  );
}
