import { useRef, useState } from 'react';
import { CameraReader, type WatchCamera } from '#shells/trainer/debrief/camera-reader.tsx';
import { type News, useGathering } from '#shells/trainer/debrief/use-gathering.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatReport } from '#workshop/report-file.ts';

export interface GatherPartProps {
  /** How many places have told their story through the relay; undefined where there is none. */
  toldByRelay: number | undefined;
  gathered: readonly SeatReport[];
  onGathered: (reports: readonly SeatReport[]) => void;
  readPhoto: (photo: Blob) => Promise<string | undefined>;
  /** Undefined where the page may open no camera. */
  watchCamera: WatchCamera | undefined;
}

/** Where reports come from: by themselves, as files, or as squares on other screens. */
export function GatherPart({ toldByRelay, gathered, onGathered, readPhoto, watchCamera }: GatherPartProps) {
  const t = useText('debrief');
  const { news, busy, readFiles, readCode } = useGathering({ known: gathered, onGathered, readPhoto });
  const [looks, setLooks] = useState(false);
  const [photo, files] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const chosen = (input: HTMLInputElement) => {
    void readFiles([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  };
  const byHand = (
    <div className="trainer-debrief__gather">
      <p>{t('gather.why')}</p>
      <div className="trainer-debrief__acts">
        <input
          ref={photo}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          aria-label={t('gather.photo')}
          onChange={({ target }) => chosen(target)}
        />
        <input
          ref={files}
          type="file"
          accept=".json,application/json,image/*"
          multiple
          hidden
          aria-label={t('gather.files')}
          onChange={({ target }) => chosen(target)}
        />
        <Button look="secondary" icon="papers" ofDevice onPress={() => files.current?.click()}>
          {t('gather.files')}
        </Button>
        <Button look="secondary" icon="picture" ofDevice onPress={() => photo.current?.click()}>
          {t('gather.photo')}
        </Button>
        {watchCamera && (
          <Button look="secondary" icon="eye" ofDevice expanded={looks} onPress={() => setLooks(!looks)}>
            {t(looks ? 'gather.cameraStop' : 'gather.camera')}
          </Button>
        )}
      </div>
      {looks && watchCamera && <CameraReader watch={watchCamera} onCode={readCode} />}
      <div role="status" className="trainer-debrief__news">
        {busy ? <p>{t('gather.reading')}</p> : news.map((one) => <Said key={JSON.stringify(one)} news={one} />)}
      </div>
      {gathered.length > 0 && (
        <p>
          {t('gather.seats', {
            seats: gathered
              .map(({ seat }) => seat)
              .sort((a, b) => a - b)
              .join(', '),
          })}
        </p>
      )}
      <details>
        <summary>{t('gather.tips')}</summary>
        <ul>
          <li>{t('gather.tip1')}</li>
          <li>{t('gather.tip2')}</li>
          <li>{t('gather.tip3')}</li>
        </ul>
      </details>
    </div>
  );
  return (
    <section className="screen-only" aria-labelledby="debrief-gather">
      <h2 id="debrief-gather">{t('gather.title')}</h2>
      {toldByRelay === undefined ? (
        byHand
      ) : (
        <>
          <p role="status">{t('gather.room', { n: toldByRelay })}</p>
          <p>{t('gather.roomWhy')}</p>
          <details>
            <summary>{t('gather.byHand')}</summary>
            {byHand}
          </details>
        </>
      )}
    </section>
  );
}

function Said({ news }: { news: News }) {
  const t = useText('debrief');
  switch (news.kind) {
    case 'added':
      return (
        <Notice
          kind="success"
          title={
            news.seats.length === 1
              ? t('gather.seatAdded', { seat: news.seats[0] ?? 0 })
              : t('gather.added', { n: news.seats.length })
          }
        />
      );
    case 'again':
      return <Notice kind="info" title={t('gather.again')} />;
    case 'part':
      return (
        <Notice kind="info" title={t('gather.part', { have: news.have, of: news.of, left: news.of - news.have })} />
      );
    case 'problem': {
      const why = t(`gather.problems.${news.problem}`);
      return <Notice kind="warning" title={news.file ? t('gather.problem', { file: news.file, why }) : why} />;
    }
  }
}
