import { useId } from 'react';
import type { CameraSettings } from '#desk/documents/camera/camera-settings.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { useText } from '#ui/text/use-text.ts';

/** For each setting, the hasty choice and the good one. */
const CHOICES = [
  { setting: 'light', values: ['lamp', 'window'] },
  { setting: 'distance', values: ['close', 'whole'] },
  { setting: 'hand', values: ['moving', 'steady'] },
] as const;

interface CameraChoicesProps {
  settings: CameraSettings;
  onChange: (settings: CameraSettings) => void;
}

/** Where one stands, how near, how calmly: each changes the picture at once. */
export function CameraChoices({ settings, onChange }: CameraChoicesProps) {
  const say = useText('camera');
  const id = useId();
  return (
    <div className="desk-camera__choices">
      {CHOICES.map(({ setting, values: [hasty, good] }) => (
        <FieldFrame key={setting} id={`${id}-${setting}`} label={say(`${setting}.label`)} group>
          {() => (
            <Radios
              id={`${id}-${setting}`}
              value={settings[setting]}
              onChange={(value) => onChange({ ...settings, [setting]: value })}
              options={[
                { value: hasty, label: say(`${setting}.${hasty}`) },
                { value: good, label: say(`${setting}.${good}`), coachId: coachIds.camera(setting) },
              ]}
            />
          )}
        </FieldFrame>
      ))}
    </div>
  );
}
