import { useFaultWords } from '#desk/documents/explorer/fault-words.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { faultOfFile } from '#domain/upload-rules.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What a portal would say of the file at once. It looks at name, format and weight; whether one can read it, it cannot see. */
export function FileVerdict({ file }: { file: DeskFile }) {
  const say = useText('explorer');
  const wordsOf = useFaultWords();
  const fault = faultOfFile(file);
  // A HEIC photo with another end to its name is still one.
  const words = fault && wordsOf(isPhoto(file) ? { ...fault, values: { ...fault.values, kind: 'photo' } } : fault);
  return (
    <div className={`desk-verdict desk-verdict--${words ? 'refused' : 'taken'}`}>
      <Icon name={words ? 'warning' : 'check'} size="large" />
      <div>
        <h4>{say('verdict.title')}</h4>
        {words ? (
          <>
            <p className="desk-verdict__what">{words.what}</p>
            <p>{words.cure}</p>
          </>
        ) : (
          <>
            <p className="desk-verdict__what">{say('verdict.taken')}</p>
            <p>{say('verdict.then')}</p>
          </>
        )}
      </div>
    </div>
  );
}

const isPhoto = ({ paper }: DeskFile) => paper.format === 'heic';
