import type { Decision } from '#domain/procedure.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const ICONS: Record<Decision['kind'], IconName> = {
  'ask-paper': 'papers',
  accept: 'check',
  refuse: 'close',
  transfer: 'forward',
  correct: 'restart',
};

/** Which kind of decision it is: a picture and the word. */
export function DecisionTag({ kind }: { kind: Decision['kind'] }) {
  const say = useText('counter');
  return (
    <span className="explain-decision__kind">
      <Icon name={ICONS[kind]} />
      {say(`decisions.kind.${kind}`)}
    </span>
  );
}
