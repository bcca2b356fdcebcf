import { type ReactNode, useMemo } from 'react';
import { makeFile } from '#desk/documents/making/make-file.ts';
import { ScenarioOfPapers } from '#desk/documents/making/making-context.ts';
import { namingOf } from '#desk/documents/paper-name.ts';
import { receivedOn } from '#desk/documents/received-on.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { type PaperPicker, PaperPickerContext } from '#ui/forms/paper-picker.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface DrawerProviderProps {
  /** The papers the persona has in hand now. */
  papers: Paper[];
  persona: Persona;
  /** `<agency>/<slug>`. */
  scenario: string;
  children: ReactNode;
}

/** Lets the file fields of portals take the persona's papers. Names and dates only: judging the picture is the lesson. */
export function DrawerProvider({ papers, persona, scenario, children }: DrawerProviderProps) {
  const say = useText('desk');
  const sayPaper = useText('papers');
  const format = useFormat();
  const picker = useMemo((): PaperPicker => {
    const nameOf = namingOf(sayPaper, format, papers);
    return {
      firstName: persona.firstName,
      papers: papers.map((paper) => ({
        id: paper.id,
        name: nameOf(paper).whole,
        detail: receivedOn(say, paper),
      })),
      toFile: (paperId) => {
        const paper = papers.find(({ id }) => id === paperId);
        if (!paper) throw new Error(`"${paperId}" is not in the drawer. Offer only papers that have arrived.`);
        return makeFile(paper, persona, { scenario });
      },
    };
  }, [say, sayPaper, format, papers, persona, scenario]);
  return (
    <ScenarioOfPapers value={scenario}>
      <PaperPickerContext value={picker}>{children}</PaperPickerContext>
    </ScenarioOfPapers>
  );
}
