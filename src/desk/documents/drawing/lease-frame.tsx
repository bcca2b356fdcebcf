import type { ReactNode } from 'react';
import { FADED, Ink, Rule, SERIF } from '#desk/documents/drawing/ink.tsx';
import { lettingOf } from '#desk/documents/drawing/landlord.ts';
import { Prose, proseHeight } from '#desk/documents/drawing/prose.tsx';
import { PAGES, type Paper } from '#domain/paper.ts';

export const LEASE_INK = '#3d5a45';
const SETTING = { width: 800, size: 20, leading: 31, gap: 8 };

const initialsOf = (name: string) =>
  name
    .split(' ')
    .map((part) => `${part[0] ?? ''}.`)
    .join('');

/** What is the same on every page of a lease: the margin, the foot with the page, the initials of both. */
export function LeasePage({ page, paper, children }: { page: number; paper: Paper; children: ReactNode }) {
  const { landlord } = lettingOf(paper);
  return (
    <g fontFamily={SERIF}>
      {children}
      <Rule x={100} y={1318} width={800} />
      <Ink x={100} y={1346} size={15} color={FADED}>
        {`${landlord.name}, contrat de location`}
      </Ink>
      <Ink x={500} y={1346} size={16} bold at="middle">
        {`Page ${page}/${PAGES.lease ?? 1}`}
      </Ink>
      <Ink x={740} y={1346} size={15} at="end" color={FADED}>
        Paraphes :
      </Ink>
      <Ink x={760} y={1348} size={24} italic color="#1f3a8a">
        {initialsOf(landlord.signatory)}
      </Ink>
      <Ink x={834} y={1348} size={24} italic color="#2b2440">
        {initialsOf(paper.holder)}
      </Ink>
    </g>
  );
}

interface Clause {
  title: string;
  paragraphs: string[];
}

/** Clauses under each other, each with its title, from `y` downwards. */
export function Clauses({ y, clauses }: { y: number; clauses: Clause[] }) {
  const heights = clauses.map(({ paragraphs }) => 72 + proseHeight({ ...SETTING, paragraphs }));
  return (
    <g>
      {clauses.map(({ title, paragraphs }, index) => {
        const top = y + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
        return (
          <g key={title}>
            <Ink x={100} y={top} size={22} bold color={LEASE_INK}>
              {title}
            </Ink>
            <Rule x={100} y={top + 9} width={800} color="#c3cfc5" />
            <Prose x={100} y={top + 41} {...SETTING} paragraphs={paragraphs} />
          </g>
        );
      })}
    </g>
  );
}
