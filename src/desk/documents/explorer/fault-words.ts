import type { Problem } from '#domain/form.ts';
import { UPLOAD_MAX_BYTES } from '#domain/paper.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What is wrong with a file, whatever field it would be given to. */
export type Fault = Omit<Problem, 'field'>;

const SAID = [
  'file-name-too-long',
  'file-no-extension',
  'file-type',
  'file-empty',
  'file-too-big',
  'file-unreadable',
  'file-wrong-extension',
  'file-locked',
  'file-suspicious',
  'file-huge-picture',
] as const;

/** What a portal would say of a file at once, and what mends it. */
export function useFaultWords(): (fault: Fault) => { what: string; cure: string } {
  const say = useText('explorer');
  const format = useFormat();
  return ({ code, values = {} }) => {
    const known = SAID.find((one) => one === code) ?? 'file-unreadable';
    const shown = {
      extension: '',
      kind: 'other',
      real: '',
      max: known === 'file-too-big' ? format.size(UPLOAD_MAX_BYTES) : (values.max ?? ''),
      ...values,
      ...(typeof values.size === 'number' ? { size: format.size(values.size) } : {}),
    };
    return { what: say(`faults.${known}.what`, shown), cure: say(`faults.${known}.cure`, shown) };
  };
}
