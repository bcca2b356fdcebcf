import type { Setting } from '#engine/session/setting.ts';
import { fileOf } from '#explain/counter/agency-file.ts';
import type { KnownPath } from '#explain/paths/known-paths.ts';
import { useActName } from '#explain/paths/use-act-name.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { Button } from '#ui/forms/button.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PathListProps {
  setting: Setting;
  paths: readonly KnownPath[];
  /** The path being compared with the present one. */
  compared: number | undefined;
  onPath: (tip: number) => void;
  onCompare: (tip: number) => void;
}

/** Every path that was kept, with where it stands. */
export function PathList({ setting, paths, compared, onPath, onCompare }: PathListProps) {
  const say = useText('paths');
  return (
    <PlainList className="explain-paths__list">
      {paths.map((path) => {
        const { n, tip, current } = path;
        return (
          <li key={tip} className="explain-paths__path">
            <div className="explain-paths__head">
              <h4>{say('list.path', { n })}</h4>
              {current && <StatusTag tone="success">{say('list.here')}</StatusTag>}
            </div>
            <AboutPath setting={setting} path={path} />
            {!current && (
              <div className="explain-paths__actions">
                <Button look="secondary" label={say('list.goThis', { n })} onPress={() => onPath(tip)}>
                  {say('list.go')}
                </Button>
                <Button
                  look="secondary"
                  expanded={compared === tip}
                  label={say('list.compareThis', { n })}
                  onPress={() => onCompare(tip)}
                >
                  {say('list.compare')}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}

function AboutPath({ setting, path: { world, own } }: { setting: Setting; path: KnownPath }) {
  const say = useText('paths');
  const nameOf = useActName(setting);
  const { procedure } = setting.exercise;
  const words = useText(`procedures/${procedure}`);
  const state = fileOf(setting, world, procedure).lines.at(-1)?.state;
  const [first] = own;
  return (
    <div>
      <p>{first ? say('list.since', { day: { day: first.at }, what: nameOf(first) }) : say('list.nothing')}</p>
      <p>{say('list.now', { day: { day: world.now } })}</p>
      {state && <p>{say('list.step', { title: words(`states.${state}.title`) })}</p>}
    </div>
  );
}
