import type { ProcedureId } from '#domain/agency.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** Names a case by its procedure and its agency, as people tell files apart. */
export function useCaseName(setting: Setting): (procedure: ProcedureId) => string {
  const say = useText('explain');
  const ref = useTextRef();
  return (procedure) => {
    const { agency } = rulesOf(setting, procedure);
    const title = ref({ key: `procedures/${procedure}:title` });
    return say('cases.named', { title, agency: ref({ key: `agencies/${agency}:name` }) });
  };
}
