import { useMemo, useState } from 'react';
import type { World } from '#domain/world.ts';
import type { Line } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { Divergence, Path } from '#engine/session/timeline.ts';
import { ActList } from '#explain/paths/act-list.tsx';
import { actsOf } from '#explain/paths/acts.ts';
import { ComparisonView } from '#explain/paths/comparison-view.tsx';
import { type KnownPath, PathList } from '#explain/paths/path-list.tsx';
import { useText } from '#ui/text/use-text.ts';
import './paths.css';

export interface PathsViewProps {
  setting: Setting;
  /** The lines in force, oldest first. */
  lines: readonly Line[];
  /** Every path kept, the present one among them. */
  paths: readonly Path[];
  worldAt: (line: number) => World;
  /** Where the present path and another part. */
  divergence: (tip: number) => Divergence;
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

type Session = Pick<PathsViewProps, 'lines' | 'paths' | 'worldAt' | 'divergence'>;

function knownPaths(setting: Setting, { lines, paths, worldAt, divergence }: Session): KnownPath[] {
  return paths.map(({ tip, current, since }, index): KnownPath => {
    const path = { n: index + 1, tip, current, world: worldAt(tip) };
    if (!since) return { ...path, own: [] };
    if (current) {
      const own = lines.filter((line) => line.index >= since.index);
      return { ...path, own: actsOf(setting, own, worldAt(since.index)) };
    }
    const { fork, other } = divergence(tip);
    return { ...path, own: actsOf(setting, other, fork) };
  });
}
