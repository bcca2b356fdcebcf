import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

const FORMATS = ['jpeg', 'pdf', 'png'] as const;

/**
 * A copy in another format. The format most people want of a photo no portal takes is one press away; the others lie
 * folded below.
 */
export function ConvertFile({ file, onAct }: { file: DeskFile; onAct: (act: FileAct) => void }) {
  const say = useText('explorer');
  const { id, paper } = file;
  const [usual, ...others] = FORMATS.filter((format) => format !== paper.format);
  const convert = (format: (typeof FORMATS)[number]) => () => onAct({ do: 'convert', file: id, format });
  if (paper.format === 'heic' && usual)
    return (
      <>
        <Button coachId={coachIds.fileAct('convert')} onPress={convert(usual)}>
          {say(`convert.${usual}`)}
        </Button>
        <details className="desk-acts__more">
          <summary>{say('convert.others')}</summary>
          <div className="desk-files__buttons">
            {others.map((format) => (
              <Button key={format} look="secondary" onPress={convert(format)}>
                {say(`convert.${format}`)}
              </Button>
            ))}
          </div>
        </details>
      </>
    );
  return (
    <details className="desk-acts__more">
      <summary>{say('convert.title')}</summary>
      <p>{say('convert.hint')}</p>
      <div className="desk-files__buttons">
        {FORMATS.filter((format) => format !== paper.format).map((format) => (
          <Button key={format} look="secondary" onPress={convert(format)}>
            {say(`convert.${format}`)}
          </Button>
        ))}
      </div>
    </details>
  );
}
