import type { World } from '#domain/world.ts';
import type { Topic } from '#engine/coach/advice.ts';
import { fileById } from '#engine/session/files.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { Speech } from '#shell-kit/coach/speech.ts';
import { wordsOn } from '#shell-kit/coach/use-target.ts';
import { usePaperPicker } from '#ui/forms/paper-picker.tsx';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { useText } from '#ui/text/use-text.ts';

/** Gathers the words for a gesture: of the procedure, of the page, of the papers. */
export function useSpeech(
  setting: Setting,
  world: World,
  topic: Topic,
  narrow: boolean,
  element: Element | undefined,
): Speech {
  const t = useText('shell-kit');
  const ui = useText('ui');
  const procedure = useText(`procedures/${topic.procedure}`);
  const fields = useFieldTexts(`procedures/${topic.procedure}`, topic.form ?? '');
  const picker = usePaperPicker();
  const label = (element && wordsOn(element)) || undefined;
  const paper = (id: string) => {
    const offered = picker?.files.find((file) => file.id === id)?.paperName;
    const file = fileById(setting, world, id);
    return offered ?? file?.paper.facts.employer ?? file?.name ?? id;
  };
  const agency = useText(`agencies/${topic.site ?? ''}`);
  const site = agency.has('name') ? agency('name') : (label ?? '');
  return { t, ui, procedure, fields, setting, world, narrow, paper, label, site };
}
