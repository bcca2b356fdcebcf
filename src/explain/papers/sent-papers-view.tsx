import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { PapersList } from '#explain/papers/papers-list.tsx';
import { PapersTruth } from '#explain/papers/papers-truth.tsx';
import { sentFiles } from '#explain/papers/sent-files.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './sent-papers.css';

/** Of every file that was sent, what a machine can see and what only a person can. */
export function SentPapersView({ setting, world }: { setting: Setting; world: World }) {
  const say = useText('explain');
  const files = sentFiles(setting, world);
  return (
    <div className="explain-papers">
      <p className="explain-intro">{say.rich('sentPapers.intro')}</p>
      {files.length === 0 ? (
        <Notice kind="info" title={say('sentPapers.none.title')}>
          <p>{say.rich('sentPapers.none.what')}</p>
        </Notice>
      ) : (
        <>
          <h3>{say('sentPapers.title')}</h3>
          <PapersList files={files} />
        </>
      )}
      <PapersTruth />
    </div>
  );
}
