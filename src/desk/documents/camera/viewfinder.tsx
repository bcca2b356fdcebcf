import type { CameraSettings } from '#desk/documents/camera/camera-settings.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { useText } from '#ui/text/use-text.ts';

interface ViewfinderProps {
  paper: Paper;
  persona: Persona;
  settings: CameraSettings;
}

/** What the telephone sees: the sheet on a table. The same is said in words, for those who do not see it. */
export function Viewfinder({ paper, persona, settings }: ViewfinderProps) {
  const say = useText('camera');
  const { light, distance, hand } = settings;
  const sheet: Paper = { ...paper, quality: 'sharp', extent: 'whole' };
  return (
    <div className="desk-camera__finder">
      <div className={`desk-camera__view desk-camera__view--${light} desk-camera__view--${distance}`}>
        <div className={`desk-camera__sheet desk-camera__sheet--${hand}`}>
          <PaperPicture paper={sheet} persona={persona} decorative />
        </div>
        <span className="desk-camera__corners" />
      </div>
      <p role="status" className="desk-camera__seen">
        {say(`light.seen.${light}`)} {say(`distance.seen.${distance}`)} {say(`hand.seen.${hand}`)}
      </p>
    </div>
  );
}
