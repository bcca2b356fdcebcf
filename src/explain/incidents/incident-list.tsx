import { useId } from 'react';
import { INCIDENTS, type IncidentId } from '#domain/exercise.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { stateOf } from '#explain/incidents/playable.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { Button } from '#ui/forms/button.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';
import './incident-list.css';

interface IncidentListProps {
  setting: Setting;
  world: World;
  onPlay: (incident: IncidentId) => void;
  onStop: (incident: IncidentId) => void;
}

/** Every technical trouble there is, to be played and stopped by whoever leads the exercise. */
export function IncidentList({ setting, world, onPlay, onStop }: IncidentListProps) {
  return (
    <PlainList className="explain-incidents">
      {INCIDENTS.map((incident) => (
        <Incident
          key={incident}
          incident={incident}
          state={stateOf(setting, world, incident)}
          onPlay={() => onPlay(incident)}
          onStop={() => onStop(incident)}
        />
      ))}
    </PlainList>
  );
}

interface IncidentProps {
  incident: IncidentId;
  state: ReturnType<typeof stateOf>;
  onPlay: () => void;
  onStop: () => void;
}

function Incident({ incident, state, onPlay, onStop }: IncidentProps) {
  const t = useText('incidents');
  const id = useId();
  const name = t(`list.${incident}.name`);
  const isOn = state === 'on';
  const canPlay = isOn || state === 'off';
  return (
    <li className="explain-incident">
      <div className="explain-incident__head">
        <h3 className="explain-incident__name">{name}</h3>
        {isOn && <StatusTag tone="progress">{t('on')}</StatusTag>}
      </div>
      <p>{t.rich(`list.${incident}.what`)}</p>
      <p className="explain-incident__teaches">{t.rich(`list.${incident}.teaches`)}</p>
      {!canPlay && (
        <p id={id} className="explain-incident__why">
          {t(`not.${state}`)}
        </p>
      )}
      <div>
        <Button
          look="secondary"
          icon={isOn ? 'close' : 'play'}
          busy={!canPlay}
          label={t(isOn ? 'stopNamed' : 'playNamed', { name })}
          {...(canPlay ? {} : { describedBy: id })}
          onPress={isOn ? onStop : onPlay}
        >
          {t(isOn ? 'stop' : 'play')}
        </Button>
      </div>
    </li>
  );
}
