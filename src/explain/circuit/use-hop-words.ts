import type { ProcedureId } from '#domain/agency.ts';
import type { Party } from '#domain/circuit.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** How hops and their stations are called. */
export interface HopWords {
  party: (party: Party, other?: Hop['other']) => string;
  /** Who sends to whom, through whom. */
  way: (hop: Hop) => string;
  /** What travels, in a few words. */
  load: (hop: Hop) => string;
}

/** Names the hops of a case. */
export function useHopWords(setting: Setting, procedure: ProcedureId): HopWords {
  const say = useText('circuit');
  const words = useText(`procedures/${procedure}`);
  const ref = useTextRef();
  const nameOf = (agency: string) => ref({ key: `agencies/${agency}:name` });
  const party: HopWords['party'] = (one, other) => {
    if (one === 'agency') return nameOf(rulesOf(setting, procedure).agency);
    if (one === 'other-agency' && other) return nameOf(other);
    return say(`party.${one}`);
  };
  const load: HopWords['load'] = (hop) => {
    switch (hop.kind) {
      case 'move':
        return say('load.move', { move: words(`moves.${hop.move}.label`) });
      case 'payment':
        return say('load.payment', { amount: { money: hop.payment.amount } });
      case 'tell':
        return ref({ key: `procedures/${hop.procedure}:events.${hop.event}` });
      case 'letter': {
        if (hop.letter.alert) return say('load.alert');
        const { words: path, values } = hop.letter;
        return say('load.letter', { subject: ref({ key: `${path}.subject`, values }) });
      }
      case 'data':
        return say('load.data', { data: hop.data.map(({ what }) => words(`data.${what}`)).join(', ') });
    }
  };
  const way: HopWords['way'] = (hop) => hop.way.map((one) => party(one, hop.other)).join(' → ');
  return { party, way, load };
}
