import { Box, FADED, Ink, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { sizeWithin } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const TEAL = '#1d4f5c';
const SIDE = '#e8f0f1';

interface Stage {
  years: [from: number, to: number];
  job: string;
  where: string;
  tasks: string[];
}

/** The life of somebody who works hard at whatever there is; years count back from the day it was written. */
function stagesOf(paper: Paper): Stage[] {
  const { employer } = printedFacts(paper);
  return [
    {
      years: [1, 0],
      job: 'Renfort d’équipe',
      where: `${employer}, Valfleury`,
      tasks: ['Mise en rayon, étiquetage, tenue de caisse.', 'Accueil et conseil des clients.'],
    },
    {
      years: [4, 1],
      job: 'Préparation de commandes',
      where: 'Entrepôts Bellerive, Bellerive',
      tasks: ['Réception, contrôle et rangement des marchandises.', 'Préparation de quatre-vingts commandes par jour.'],
    },
    {
      years: [7, 4],
      job: 'Aide en cuisine',
      where: 'Restaurant du Vieux Pont, Valfleury',
      tasks: ['Préparation des entrées et des desserts.', 'Respect des règles d’hygiène, plonge, nettoyage.'],
    },
  ];
}

export function CurriculumVitae({ paper, persona }: { paper: Paper; persona: Persona }) {
  const year = Number(paper.issuedOn.slice(0, 4));
  return (
    <g>
      <Box x={0} y={0} width={320} height={1414} fill={SIDE} />
      <Box x={0} y={0} width={1000} height={218} fill={TEAL} />
      <Ink x={372} y={112} size={sizeWithin(paper.holder, 46, 568)} bold color="#ffffff">
        {paper.holder}
      </Ink>
      <Ink x={372} y={158} size={22} color="#d5e6e9">
        Commerce, logistique, restauration
      </Ink>
      <Monogram holder={paper.holder} />
      <Side persona={persona} />
      <Heading x={372} y={286} width={568}>
        Expérience
      </Heading>
      {stagesOf(paper).map(({ years: [from, to], job, where, tasks }, index) => (
        <g key={job}>
          <Ink x={372} y={344 + index * 172} size={17} bold color={TEAL}>
            {`${year - from} – ${to === 0 ? 'aujourd’hui' : year - to}`}
          </Ink>
          <Ink x={372} y={374 + index * 172} size={22} bold>
            {job}
          </Ink>
          <Ink x={372} y={400 + index * 172} size={18} italic color={FADED}>
            {where}
          </Ink>
          <Lines x={390} y={432 + index * 172} size={17} leading={26} lines={tasks.map((task) => `• ${task}`)} />
        </g>
      ))}
      <Heading x={372} y={884} width={568}>
        Formation
      </Heading>
      <Study
        y={938}
        years={String(year - 2)}
        title="Habilitation à la conduite de chariots"
        where="Centre des Vergers, Valfleury"
      />
      <Study y={1014} years={String(year - 8)} title="Cuisine, niveau 3" where="Lycée des Trois Ponts, Valfleury" />
      <Heading x={372} y={1116} width={568}>
        Ce que je cherche
      </Heading>
      <Lines
        x={372}
        y={1166}
        size={18}
        leading={29}
        lines={[
          'Un poste à temps plein ou partiel, à Valfleury ou à Bellerive.',
          'Disponible tout de suite, en semaine et le samedi.',
          'Je me déplace à vélo et en bus.',
        ]}
      />
    </g>
  );
}

function Heading({ x, y, width, children }: { x: number; y: number; width: number; children: string }) {
  return (
    <g>
      <Ink x={x} y={y} size={24} bold color={TEAL}>
        {children}
      </Ink>
      <Rule x={x} y={y + 14} width={width} weight={2} color={TEAL} />
    </g>
  );
}

function Study({ y, years, title, where }: { y: number; years: string; title: string; where: string }) {
  return (
    <g>
      <Ink x={372} y={y} size={17} bold color={TEAL}>
        {years}
      </Ink>
      <Ink x={444} y={y} size={20} bold>
        {title}
      </Ink>
      <Ink x={444} y={y + 27} size={17} italic color={FADED}>
        {where}
      </Ink>
    </g>
  );
}

function Monogram({ holder }: { holder: string }) {
  const initials = holder
    .split(' ')
    .map((name) => name[0] ?? '')
    .join('');
  return (
    <g>
      <circle cx={160} cy={196} r={86} fill="#ffffff" stroke={TEAL} strokeWidth={6} />
      <Ink x={160} y={218} size={60} bold at="middle" color={TEAL}>
        {initials}
      </Ink>
    </g>
  );
}

function Side({ persona }: { persona: Persona }) {
  return (
    <g>
      <Heading x={40} y={352} width={240}>
        Contact
      </Heading>
      {[persona.address.street, persona.address.town, persona.phone, persona.email].map((line, index) => (
        <Ink key={line} x={40} y={400 + index * 28} size={sizeWithin(line, 15, 252)}>
          {line}
        </Ink>
      ))}
      <Heading x={40} y={566} width={240}>
        Savoir-faire
      </Heading>
      <Lines
        x={40}
        y={614}
        size={17}
        leading={30}
        lines={[
          'Accueil, vente, caisse',
          'Gestion des stocks',
          'Préparation de commandes',
          'Règles d’hygiène',
          'Travail en équipe',
        ]}
      />
      <Heading x={40} y={812} width={240}>
        Langues
      </Heading>
      <Lines x={40} y={860} size={17} leading={30} lines={['Français, courant', 'Anglais, notions']} />
      <Heading x={40} y={966} width={240}>
        Informatique
      </Heading>
      <Lines
        x={40}
        y={1014}
        size={17}
        leading={30}
        lines={['Messagerie', 'Traitement de texte', 'Logiciel de caisse']}
      />
      <Heading x={40} y={1150} width={240}>
        Loisirs
      </Heading>
      <Lines x={40} y={1198} size={17} leading={30} lines={['Jardins partagés', 'Marche, lecture']} />
    </g>
  );
}
