import { type ReactNode, useMemo } from 'react';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { ScenarioOfPapers } from '#desk/documents/making/making-context.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Persona } from '#domain/persona.ts';
import { type PaperPicker, PaperPickerContext } from '#ui/forms/paper-picker.tsx';

interface DrawerProviderProps {
  /** The files of the persona's device; those in the bin are not offered. */
  files: readonly DeskFile[];
  persona: Persona;
  /** `<agency>/<slug>`. */
  scenario: string;
  /** Whether the words for them have come. */
  ready?: boolean;
  children: ReactNode;
}

/** Lets the file fields of portals take the persona's files. Names, dates and weights only: judging the picture is the lesson. */
export function DrawerProvider({ files, persona, scenario, ready = true, children }: DrawerProviderProps) {
  const words = useFileWords();
  const picker = useMemo((): PaperPicker | undefined => {
    if (!ready) return undefined;
    const offered = files.filter(({ deleted }) => !deleted);
    return {
      firstName: persona.firstName,
      files: offered.map(({ id, name, paper, at }) => ({
        id,
        name,
        detail: words.date(at),
        size: paper.size,
        paperName: words.shownIn({ paper }),
      })),
      toFile: async (fileId) => {
        const file = offered.find(({ id }) => id === fileId);
        if (!file) throw new Error(`"${fileId}" is no file of the device. Offer only files that are there.`);
        const { makeFile } = await import('#desk/documents/making/make-file.ts');
        return makeFile(file.paper, persona, { scenario, name: file.name });
      },
    };
  }, [ready, words, files, persona, scenario]);
  return (
    <ScenarioOfPapers value={scenario}>
      <PaperPickerContext value={picker}>{children}</PaperPickerContext>
    </ScenarioOfPapers>
  );
}
