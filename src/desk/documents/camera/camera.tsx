import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CameraAdvice } from '#desk/documents/camera/camera-advice.tsx';
import { CameraChoices } from '#desk/documents/camera/camera-choices.tsx';
import { type CameraSettings, HASTY, qualityOf } from '#desk/documents/camera/camera-settings.ts';
import { Viewfinder } from '#desk/documents/camera/viewfinder.tsx';
import { PaperViewer } from '#desk/documents/paper-viewer.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { type Paper, type PaperQuality, pagesOf } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './camera.css';

interface CameraProps {
  /** What lies on the table. */
  paper: Paper;
  persona: Persona;
  /** What it is, in words. */
  title: string;
  /** The photo that was taken last. */
  made: DeskFile | undefined;
  onTake: (quality: PaperQuality) => void;
  /** The photo is taken again: this one is not wanted any more. */
  onDiscard: (file: string) => void;
  onKeep: (file: string) => void;
  onLeave: () => void;
}

/** A camera to practise with: one holds it badly at first, sees it at once, and puts it right. */
export function Camera({ paper, persona, title, made, onTake, onDiscard, onKeep, onLeave }: CameraProps) {
  const say = useText('camera');
  const [settings, setSettings] = useState<CameraSettings>(HASTY);
  const [taken, setTaken] = useState(false);
  const photo = taken ? made : undefined;
  const pages = pagesOf({ kind: paper.kind, extent: 'whole' });

  if (photo)
    return (
      <Stage key="photo" title={say('photo.title')}>
        <p>{say('photo.saved', { name: photo.name })}</p>
        <p>
          <strong>{say('photo.check')}</strong>
        </p>
        <PaperViewer paper={photo.paper} persona={persona} title={title} onlyLooking />
        <div className="desk-camera__buttons">
          <Button coachId={coachIds.file(photo.id)} onPress={() => onKeep(photo.id)}>
            {say('photo.keep')}
          </Button>
          <Button
            look="secondary"
            icon="undo"
            onPress={() => {
              onDiscard(photo.id);
              setTaken(false);
            }}
          >
            {say('photo.again')}
          </Button>
        </div>
        <p className="desk-camera__note">{say('photo.discarded')}</p>
      </Stage>
    );
  return (
    <Stage key="aim" title={say('title')} coachId={coachIds.fileAct('photograph')}>
      <Button look="quiet" icon="back" onPress={onLeave}>
        {say('leave')}
      </Button>
      <p>
        {say('intro', { title })} {pages > 1 && say('pages', { count: pages })}
      </p>
      <Viewfinder paper={paper} persona={persona} settings={settings} />
      <CameraChoices settings={settings} onChange={setSettings} />
      <Button
        icon="eye"
        coachId={coachIds.camera('take')}
        onPress={() => {
          setTaken(true);
          onTake(qualityOf(settings));
        }}
      >
        {say('take')}
      </Button>
      <CameraAdvice />
    </Stage>
  );
}

interface StageProps {
  title: string;
  /** The coach, who said to begin, points here until the photo is taken. */
  coachId?: string;
  children: ReactNode;
}

/** One of the camera's two screens; its title takes the focus when it comes. */
function Stage({ title, coachId, children }: StageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="desk-camera">
      <h3 ref={heading} tabIndex={-1} data-coach-id={coachId}>
        {title}
      </h3>
      {children}
    </article>
  );
}
