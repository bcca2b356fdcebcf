import { useMemo, useState } from 'react';
import type { Setting } from '#engine/session/setting.ts';
import { ActList } from '#explain/paths/act-list.tsx';
import { actsOf } from '#explain/paths/acts.ts';
import { ComparisonView } from '#explain/paths/comparison-view.tsx';
import { type KnownSession, knownPaths } from '#explain/paths/known-paths.ts';
import { PathList } from '#explain/paths/path-list.tsx';
import { useText } from '#ui/text/use-text.ts';
import './paths.css';

interface PathsViewProps extends KnownSession {
  setting: Setting;
  /** Goes back to before a line, and keeps what came after as another path. */
  onFork: (line: number) => void;
  /** Goes to where another path stands. */
  onPath: (tip: number) => void;
}

/** Going back to any moment, asking what would have happened otherwise, and comparing what followed. */
export function PathsView(props: PathsViewProps) {
  const { setting, lines, paths, worldAt, divergence, onFork, onPath } = props;
  const say = useText('paths');
  const [tip, setTip] = useState<number>();
  const acts = useMemo(() => actsOf(setting, lines), [setting, lines]);
  const known = useMemo(
    () => knownPaths(setting, { lines, paths, worldAt, divergence }),
    [setting, lines, paths, worldAt, divergence],
  );
  const here = known.find(({ current }) => current);
  const there = known.find((path) => path.tip === tip && !path.current);
  return (
    <div className="explain-paths">
      <p className="explain-paths__promise">{say('promise')}</p>
      {known.length > 1 && (
        <section className="explain-paths__part">
          <h3>{say('list.title')}</h3>
          <p className="explain-intro">{say('list.intro')}</p>
          <PathList setting={setting} paths={known} compared={there?.tip} onPath={onPath} onCompare={setTip} />
          {here && there && (
            <ComparisonView
              key={there.tip}
              setting={setting}
              divergence={divergence(there.tip)}
              here={here}
              there={there}
              onClose={() => setTip(undefined)}
            />
          )}
        </section>
      )}
      <section className="explain-paths__part">
        <h3>{say('acts.title')}</h3>
        <p className="explain-intro">{say.rich('intro')}</p>
        <ActList setting={setting} acts={acts} onFork={onFork} />
      </section>
    </div>
  );
}
