import { useEffect, useRef, useState } from 'react';
import { useText } from '#ui/text/use-text.ts';

/** Shows the camera in the video and tells every square it sees, until what it answers is called. */
export type WatchCamera = (video: HTMLVideoElement, onCode: (text: string) => void) => Promise<() => void>;

interface CameraReaderProps {
  watch: WatchCamera;
  onCode: (text: string) => void;
}

/** The camera, as long as squares are read with it: nothing of what it sees is kept. */
export function CameraReader({ watch, onCode }: CameraReaderProps) {
  const t = useText('debrief');
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const hear = useRef(onCode);
  hear.current = onCode;
  useEffect(() => {
    if (!video.current) return;
    let last = '';
    const watching = watch(video.current, (text) => {
      // A square that stays in the picture is read once.
      if (text === last) return;
      last = text;
      hear.current(text);
    });
    watching.catch(() => setRefused(true));
    return () => {
      void watching.then(
        (stop) => stop(),
        () => {},
      );
    };
  }, [watch]);
  if (refused) return <p role="status">{t('gather.cameraRefused')}</p>;
  return (
    <video ref={video} className="trainer-debrief__camera" aria-label={t('gather.cameraWhat')} muted playsInline />
  );
}
