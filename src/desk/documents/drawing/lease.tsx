import { Box, FADED, Ink, Lines, Signature } from '#desk/documents/drawing/ink.tsx';
import { type Landlord, lettingOf } from '#desk/documents/drawing/landlord.ts';
import { Clauses, LEASE_INK, LeasePage } from '#desk/documents/drawing/lease-frame.tsx';
import { euros, inWords } from '#desk/documents/drawing/print-format.ts';
import { printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import { rentFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

interface LeaseProps {
  paper: Paper;
  persona: Persona;
}

const homeOf = ({ address }: Persona) => `${address.street}, ${address.town}`;

const KINDS = { empty: 'Logement loué vide', furnished: 'Logement loué meublé', residence: 'Logement en résidence' };

const duration = (years: number) => (years === 1 ? 'un an' : `${years} ans`);

/** As a form asks for it: name, address, number, telephone. */
function landlordInFull({ name, street, town, phone, siret, signatory }: Landlord): string {
  const number = siret === undefined ? '' : `, SIRET ${siret}`;
  const pen = signatory === name ? '' : ` Pour lui signe : ${signatory}.`;
  return `Le bailleur : ${name}, ${street}, ${town}${number}, tél. ${phone}.${pen}`;
}

/** Who lets what to whom, for how much. */
export function LeaseParties({ paper, persona }: LeaseProps) {
  const { birthDate, birthPlace } = printedHolder(paper, persona);
  const { landlord, kind, rent, charges, total, surface, signedOn, since } = lettingOf(paper);
  return (
    <LeasePage page={1} paper={paper}>
      <Box x={100} y={70} width={800} height={120} line={LEASE_INK} />
      <Ink x={500} y={124} size={36} bold at="middle" color={LEASE_INK} spacing={1}>
        CONTRAT DE LOCATION
      </Ink>
      <Ink x={500} y={162} size={19} italic at="middle">
        {`${KINDS[kind]}, à usage de résidence principale`}
      </Ink>
      <Clauses
        y={248}
        clauses={[
          {
            title: 'I. Désignation des parties',
            paragraphs: [
              landlordInFull(landlord),
              `Le locataire : ${paper.holder}, né(e) le ${inWords(birthDate)} à ${birthPlace}.`,
              'Il a été convenu ce qui suit.',
            ],
          },
          {
            title: 'II. Objet du contrat',
            paragraphs: [
              `Adresse du logement : ${homeOf(persona)}.`,
              `Appartement au premier étage, surface habitable ${surface} m². Cuisine équipée d’un évier et d’un meuble bas, salle d’eau, WC séparés.`,
              'Chauffage et eau chaude individuels, à l’électricité. Locaux privatifs : une cave, numéro 4. Parties communes : cour et local à vélos.',
            ],
          },
          {
            title: 'III. Date de prise d’effet et durée',
            paragraphs: [
              `Contrat signé le ${inWords(signedOn)}. Il prend effet le ${inWords(since)}, jour de la remise des clés, pour ${duration(rentFacts.years[kind])}. Il est reconduit dans les mêmes conditions si personne ne donne congé.`,
            ],
          },
          {
            title: 'IV. Conditions financières',
            paragraphs: [
              `Loyer mensuel, sans les charges : ${euros(rent)} €.`,
              `Provision mensuelle pour charges : ${euros(charges)} €, régularisée chaque année. Total : ${euros(total)} €, payable d’avance le 5 de chaque mois.`,
              'Le loyer est révisé chaque année à la date anniversaire du contrat, selon l’indice de référence.',
              `Dépôt de garantie versé à la signature : ${euros(rent)} €, un mois de loyer sans les charges.`,
            ],
          },
        ]}
      />
    </LeasePage>
  );
}

/** What each of them promises. */
export function LeaseClauses({ paper }: LeaseProps) {
  return (
    <LeasePage page={2} paper={paper}>
      <Clauses
        y={108}
        clauses={[
          {
            title: 'V. Travaux',
            paragraphs: [
              'Aucun travail n’a été effectué depuis le départ du dernier locataire, sauf la peinture du séjour.',
            ],
          },
          {
            title: 'VI. Obligations du bailleur',
            paragraphs: [
              'Remettre un logement décent, en bon état d’usage et de réparation. Assurer au locataire la jouissance paisible du logement. Faire les réparations qui ne sont pas à la charge du locataire.',
              'Remettre une quittance de loyer, sans frais, au locataire qui la demande.',
            ],
          },
          {
            title: 'VII. Obligations du locataire',
            paragraphs: [
              'Payer le loyer et les charges aux dates convenues. User paisiblement du logement et de ses équipements. Prendre à sa charge l’entretien courant et les menues réparations.',
              'S’assurer contre les risques locatifs et le prouver chaque année. Ne pas sous-louer sans l’accord écrit du bailleur.',
            ],
          },
          {
            title: 'VIII. Clause résolutoire',
            paragraphs: [
              'Le contrat peut être résilié de plein droit si le loyer, les charges ou le dépôt de garantie ne sont pas payés, deux mois après un commandement de payer resté sans effet, ou si le logement n’est pas assuré.',
            ],
          },
          {
            title: 'IX. Congé',
            paragraphs: [
              'Le locataire peut donner congé à tout moment, par lettre recommandée, avec un préavis de trois mois. Le préavis est d’un mois dans les cas prévus par la loi.',
              'Le dépôt de garantie est rendu dans le mois qui suit la remise des clés, si l’état des lieux de sortie est conforme à celui d’entrée.',
            ],
          },
          {
            title: 'X. Honoraires',
            paragraphs: ['Aucun honoraire de visite ni de dossier n’est demandé au locataire.'],
          },
        ]}
      />
    </LeasePage>
  );
}

/** What is joined, and who signed. */
export function LeaseSignatures({ paper }: LeaseProps) {
  return (
    <LeasePage page={3} paper={paper}>
      <Clauses
        y={108}
        clauses={[
          {
            title: 'XI. Élection de domicile',
            paragraphs: [
              'Pour ce contrat, le bailleur élit domicile à son siège et le locataire dans le logement loué.',
            ],
          },
          {
            title: 'XII. Solidarité',
            paragraphs: ['S’il y a plusieurs locataires, chacun répond de la totalité du loyer et des charges.'],
          },
          {
            title: 'XIII. Annexes',
            paragraphs: [
              '1. État des lieux d’entrée, établi en présence des deux parties.',
              '2. Notice d’information sur les droits et obligations de chacun.',
              '3. Diagnostics techniques : énergie, électricité, risques.',
              '4. Extrait du règlement de copropriété.',
              '5. Attestation d’assurance du locataire.',
            ],
          },
        ]}
      />
      <Ink x={100} y={706} size={20}>
        {`Fait à Valfleury-sur-Lirette, le ${inWords(lettingOf(paper).signedOn)}, en deux exemplaires.`}
      </Ink>
      <Signed x={100} title="Le bailleur" name={lettingOf(paper).landlord.signatory} hand="office" />
      <Signed x={520} title="Le locataire" name={paper.holder} hand="own" />
      <Lines
        x={100}
        y={1130}
        size={17}
        leading={28}
        color={FADED}
        lines={[
          'Chaque page est paraphée par les deux parties.',
          'Le locataire reconnaît avoir reçu un exemplaire du contrat et ses annexes.',
        ]}
      />
    </LeasePage>
  );
}

function Signed({ x, title, name, hand }: { x: number; title: string; name: string; hand: 'office' | 'own' }) {
  return (
    <g>
      <Box x={x} y={756} width={380} height={290} line="#9aa0a6" />
      <Ink x={x + 24} y={794} size={20} bold color={LEASE_INK}>
        {title}
      </Ink>
      <Ink x={x + 24} y={824} size={18}>
        {name}
      </Ink>
      <Ink x={x + 24} y={874} size={22} italic color={hand === 'office' ? '#1f3a8a' : '#2b2440'}>
        Lu et approuvé
      </Ink>
      <Signature x={x + 80} y={922} hand={hand} />
    </g>
  );
}
