import { type ReactNode, useMemo, useState } from 'react';
import type { DeskSurroundings } from '#desk/desk-context.ts';
import { DeskProvider } from '#desk/desk-provider.tsx';
import { exampleSurroundings } from '#desk/example-letters.ts';
import { exampleWords } from '#desk/example-words.ts';
import type { Register } from '#domain/text.ts';
import { Button } from '#ui/forms/button.tsx';
import { type Catalog, TextProvider } from '#ui/text/text-provider.tsx';

export type DeskPresses = Pick<DeskSurroundings, 'onVisit' | 'onKeep' | 'onSort'> &
  Partial<Pick<DeskSurroundings, 'actsOn'>>;

interface ExampleDeskProps extends DeskPresses {
  register: Register;
  catalogs: Record<string, Catalog>;
  children: ReactNode;
}

/** A desk around one of its parts, for stories: papers that are kept are kept, and are only named when they are opened. */
export function ExampleDesk({ register, catalogs, children, ...presses }: ExampleDeskProps) {
  const [kept, setKept] = useState<string[]>([]);
  const all = useMemo(() => ({ ...catalogs, letters: catalogOf(register) }), [catalogs, register]);
  const papers = exampleSurroundings.papers.map((paper) => ({ ...paper, kept: paper.kept || kept.includes(paper.id) }));
  return (
    <TextProvider register={register} catalogs={all}>
      <DeskProvider
        {...exampleSurroundings}
        {...presses}
        papers={papers}
        onKeep={(paper) => {
          presses.onKeep(paper);
          setKept([...kept, paper]);
        }}
        showPaper={(paper, onBack) => (
          <>
            <h5 tabIndex={-1} data-opened>
              {[...papers, ...exampleSurroundings.files].find(({ id }) => id === paper)?.name}
            </h5>
            <Button look="quiet" onPress={onBack}>
              Fermer le papier
            </Button>
          </>
        )}
      >
        {children}
      </DeskProvider>
    </TextProvider>
  );
}

function catalogOf(register: Register): Catalog {
  const entries = Object.entries(exampleWords);
  return Object.fromEntries(entries.map(([key, [french, english]]) => [key, [register === 'en' ? english : french]]));
}
