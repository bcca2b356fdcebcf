import { type ReactNode, useId } from 'react';
import { LEVELS } from '#domain/exercise.ts';
import { ANYTHING, DURATIONS, skillKey, valuesOf, type Wanted } from '#shells/trainer/prepare/catalogue-filter.ts';
import { useCatalogue } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface ScenarioFilterProps {
  wanted: Wanted;
  found: number;
  onWanted: (wanted: Wanted) => void;
}

/** What somebody looks for among the exercises, in four native lists. */
export function ScenarioFilter({ wanted, found, onWanted }: ScenarioFilterProps) {
  const t = useText('prepare');
  const app = useText('app');
  const ref = useTextRef();
  const catalogue = useCatalogue();
  const isNarrowed = Object.values(wanted).some((value) => value !== '');
  const choose = (part: keyof Wanted) => (value: string) => onWanted({ ...wanted, [part]: value });
  return (
    <search className="trainer-filter" aria-label={t('filter.title')}>
      <div className="trainer-filter__fields">
        <Choice
          label={t('filter.agency')}
          any={t('filter.anyAgency')}
          value={wanted.agency}
          onChoose={choose('agency')}
        >
          {valuesOf(catalogue, ({ agency }) => [agency]).map((agency) => (
            <option key={agency} value={agency}>
              {ref({ key: `agencies/${agency}:name` })}
            </option>
          ))}
        </Choice>
        <Choice label={t('filter.skill')} any={t('filter.anySkill')} value={wanted.skill} onChoose={choose('skill')}>
          {valuesOf(catalogue, ({ skills }) => skills).map((skill) => (
            <option key={skill} value={skill}>
              {t(`skills.${skillKey(skill)}`)}
            </option>
          ))}
        </Choice>
        <Choice label={t('filter.level')} any={t('filter.anyLevel')} value={wanted.level} onChoose={choose('level')}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {app(`levels.${level}`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t('filter.duration')}
          any={t('filter.anyDuration')}
          value={wanted.duration}
          onChoose={choose('duration')}
        >
          {DURATIONS.map((duration) => (
            <option key={duration} value={duration}>
              {t(`filter.durations.${duration}`)}
            </option>
          ))}
        </Choice>
      </div>
      <div className="trainer-filter__found">
        <p role="status">{t('filter.found', { n: found })}</p>
        {isNarrowed && (
          <Button look="quiet" onPress={() => onWanted(ANYTHING)}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  /** What is chosen when nothing is. */
  any: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, any, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <p className="trainer-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="trainer-select" value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </p>
  );
}
