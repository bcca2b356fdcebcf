import type { Setting } from '#engine/session/setting.ts';
import type { Act } from '#explain/paths/acts.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** Says an act in a few words, as it stands in the list and inside a button's name. */
export function useActName(setting: Setting): (act: Act) => string {
  const say = useText('paths');
  const ref = useTextRef();
  return (act) => {
    switch (act.kind) {
      case 'move':
        return ref({ key: `procedures/${act.procedure}:moves.${act.move}.label` });
      case 'wait':
        return say('acts.wait', { day: { day: act.to } });
      case 'upload':
        return say('acts.upload', { n: act.files.length, files: act.files.join(', ') });
      case 'inject': {
        const key = act.decision ? `decisions.${act.event}.label` : `events.${act.event}`;
        const what = bare(ref({ key: `procedures/${act.procedure}:${key}` }));
        return say(act.decision ? 'acts.decision' : 'acts.event', { what });
      }
      case 'post':
        return say('acts.post', {
          subject: ref({ key: `scenarios/${setting.exercise.id}:messages.${act.message}.subject` }),
        });
      case 'write':
        return say('acts.write', { subject: act.subject });
    }
  };
}

/** A sentence quoted inside another does not end it. */
const bare = (sentence: string) => sentence.replace(/[\s.:?!]+$/, '');
