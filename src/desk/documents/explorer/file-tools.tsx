import { useId } from 'react';
import { SORTINGS, type Sorting } from '#desk/documents/explorer/arrange-files.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useText } from '#ui/text/use-text.ts';

export interface Arrangement {
  words: string;
  by: Sorting;
  backwards: boolean;
}

interface FileToolsProps {
  arrangement: Arrangement;
  onChange: (arrangement: Arrangement) => void;
}

/** Looking for a file by a word, and putting the list in another order. */
export function FileTools({ arrangement, onChange }: FileToolsProps) {
  const say = useText('explorer');
  const id = useId();
  const { words, by, backwards } = arrangement;
  return (
    <search className="desk-files__tools">
      <FieldFrame id={`${id}-words`} label={say('search.label')} hint={say('search.hint')}>
        {(describedBy) => (
          <TextInput
            id={`${id}-words`}
            kind="text"
            value={words}
            onChange={(typed) => onChange({ ...arrangement, words: typed })}
            {...(describedBy ? { describedBy } : {})}
          />
        )}
      </FieldFrame>
      <FieldFrame id={`${id}-by`} label={say('sort.label')}>
        {() => (
          <div className="desk-files__order">
            <select
              id={`${id}-by`}
              className="desk-files__select"
              value={by}
              onChange={({ target }) => onChange({ ...arrangement, by: target.value as Sorting, backwards: false })}
            >
              {SORTINGS.map((sorting) => (
                <option key={sorting} value={sorting}>
                  {say(`sort.${sorting}`)}
                </option>
              ))}
            </select>
            <Button look="secondary" onPress={() => onChange({ ...arrangement, backwards: !backwards })}>
              {say(`sort.${backwards ? 'backwards' : 'forwards'}.${by}`)}
            </Button>
          </div>
        )}
      </FieldFrame>
    </search>
  );
}
