import { useRef } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { type Circuit, circuitOf } from '#explain/circuit/circuit.ts';
import { CircuitPicture } from '#explain/circuit/circuit-picture.tsx';
import type { Hop } from '#explain/circuit/hop.ts';
import { HopDetails } from '#explain/circuit/hop-details.tsx';
import { useHopWords } from '#explain/circuit/use-hop-words.ts';
import { usePlayback } from '#explain/circuit/use-playback.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './circuit.css';

interface CircuitViewProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
}

/** Who sends what to whom: a picture that can be played, and the same in a list. */
export function CircuitView({ setting, world, procedure }: CircuitViewProps) {
  const say = useText('circuit');
  const circuit = circuitOf(setting, world, procedure);
  return (
    <div className="explain-circuit">
      <p className="explain-intro">{say.rich('intro')}</p>
      {circuit.hops.length === 0 ? (
        <Notice kind="info" title={say('none.title')}>
          <p>{say.rich('none.what')}</p>
        </Notice>
      ) : (
        <Played setting={setting} world={world} procedure={procedure} circuit={circuit} />
      )}
    </div>
  );
}

function Played({ setting, world, procedure, circuit }: CircuitViewProps & { circuit: Circuit }) {
  const say = useText('circuit');
  const words = useHopWords(setting, procedure);
  const { hops } = circuit;
  const { index, playing, motion, atEnd, go, play, pause } = usePlayback(hops.length);
  const picture = useRef<HTMLDivElement>(null);
  const hop = hops[index] as Hop;
  const show = (to: number) => {
    go(to);
    picture.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div ref={picture} className="explain-circuit__stage">
        <CircuitPicture
          circuit={circuit}
          hop={hop}
          words={words}
          label={say('picture', { way: words.way(hop) })}
          motion={motion}
        />
        <div className="explain-circuit__tools screen-only">
          <Button icon={playing ? 'pause' : 'play'} onPress={playing ? pause : play}>
            {say(playing ? 'pause' : atEnd && motion !== 'still' ? 'again' : 'play')}
          </Button>
          <Button look="secondary" icon="back" onPress={() => go(index - 1)} busy={index === 0}>
            {say('previous')}
          </Button>
          <Button look="secondary" icon="forward" onPress={() => go(index + 1)} busy={atEnd}>
            {say('next')}
          </Button>
        </div>
        <div className="explain-circuit__now" aria-live="polite">
          <p className="explain-circuit__count">{say('count', { n: index + 1, of: hops.length })}</p>
          <p className="explain-circuit__way">{words.way(hop)}</p>
          <p>{words.load(hop)}</p>
          <LineMoment at={hop.at} planned={hop.ahead} />
        </div>
      </div>
      <h3>{say('list')}</h3>
      <PlainList ordered className="explain-circuit__hops">
        {hops.map((one, place) => (
          <li key={one.id} aria-current={place === index ? 'step' : undefined}>
            {one.ahead && !hops[place - 1]?.ahead && <p className="explain-circuit__ahead">{say('ahead')}</p>}
            <details className={`explain-hop${one.ahead ? ' explain-hop--ahead' : ''}`}>
              <summary>
                <span className="explain-hop__number">{place + 1}</span>
                <span>
                  <span className="explain-hop__way">{words.way(one)}</span>
                  <span className="explain-hop__load">{words.load(one)}</span>
                </span>
              </summary>
              <HopDetails setting={setting} world={world} procedure={procedure} hop={one} />
              <Button look="quiet" icon="eye" onPress={() => show(place)} label={say('showNamed', { n: place + 1 })}>
                {say('show')}
              </Button>
            </details>
          </li>
        ))}
      </PlainList>
    </>
  );
}
