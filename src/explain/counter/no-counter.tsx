import type { Rules } from '#engine/case/step.ts';
import { ActorTag } from '#explain/actor-tag.tsx';
import type { AgencyFile } from '#explain/counter/agency-file.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

const WHY = { computers: 'computers', 'some-steps': 'someSteps', nobody: 'nobody', open: 'computers' } as const;

/** Says honestly who handles a file that no agent's desk shows, and what the present step is. */
export function NoCounter({ rules, file }: { rules: Rules; file: AgencyFile }) {
  const say = useText('counter');
  const words = useText(`procedures/${file.procedure}`);
  const why = WHY[file.handled];
  const state = file.lines.at(-1)?.state;
  const step = state === undefined ? undefined : rules.explanations[state];
  const byPeople = Object.entries(rules.explanations).filter(([, { who }]) => who === 'agent' || who === 'reviewer');
  return (
    <>
      <Notice kind="info" title={say(`${why}.title`)}>
        <p>{say.rich(`${why}.what`)}</p>
        {byPeople.length > 0 && (
          <ul>
            {byPeople.map(([path]) => (
              <li key={path}>{words(`states.${path}.title`)}</li>
            ))}
          </ul>
        )}
      </Notice>
      {step && (
        <section className="explain-folder__part" aria-label={say('present')}>
          <h4 className="explain-folder__title">{say('present')}</h4>
          <p>{words.rich(`states.${state}.what`)}</p>
          <ActorTag who={step.who} />
        </section>
      )}
    </>
  );
}
