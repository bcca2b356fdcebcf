import { useState } from 'react';
import { Link } from 'react-router';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { ANYTHING, skillKey, wantedOf } from '#shells/trainer/prepare/catalogue-filter.ts';
import { useCatalogue, useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { isPlanned } from '#shells/trainer/prepare/edit-plan.ts';
import { ScenarioFilter } from '#shells/trainer/prepare/scenario-filter.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useRegister, useText, useTextRef } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

interface ChoosePartProps {
  plan: Plan;
  onAdd: (entry: CatalogueEntry) => void;
  onRemove: (scenario: string) => void;
}

/** The list of exercises, narrowed at will, each with the button that takes it into the workshop. */
export function ChoosePart({ plan, onAdd, onRemove }: ChoosePartProps) {
  const t = useText('prepare');
  const catalogue = useCatalogue();
  const [wanted, setWanted] = useState(ANYTHING);
  const found = wantedOf(catalogue, wanted);
  return (
    <>
      <h2 className="ui-visually-hidden">{t('filter.title')}</h2>
      <ScenarioFilter wanted={wanted} found={found.length} onWanted={setWanted} />
      <PlainList className="trainer-choices">
        {found.map((entry) => (
          <li key={entry.id}>
            <ScenarioChoice
              entry={entry}
              planned={isPlanned(plan, entry.id)}
              onAdd={() => onAdd(entry)}
              onRemove={() => onRemove(entry.id)}
            />
          </li>
        ))}
      </PlainList>
    </>
  );
}

interface ScenarioChoiceProps {
  entry: CatalogueEntry;
  planned: boolean;
  onAdd: () => void;
  onRemove: () => void;
}

function ScenarioChoice({ entry, planned, onAdd, onRemove }: ScenarioChoiceProps) {
  const t = useText('prepare');
  const app = useText('app');
  const ref = useTextRef();
  const register = useRegister();
  const title = useTitle()(entry.id);
  return (
    <article className={`trainer-choice${planned ? ' trainer-choice--planned' : ''}`}>
      <p className="trainer-choice__level">{app(`levels.${entry.level}`)}</p>
      <h3>{title}</h3>
      <p>{entry.summary[register]}</p>
      <ul className="trainer-choice__facts">
        <li>
          <Icon name="agency" />
          {ref({ key: `agencies/${entry.agency}:name` })}
        </li>
        <li>
          <Icon name="person" />
          {t('scenario.persona', { name: entry.persona.firstName })}
        </li>
        <li>
          <Icon name="hourglass" />
          {t('scenario.minutes', { minutes: entry.minutes })}
        </li>
      </ul>
      <p className="trainer-choice__skills">
        {t('skills.label')}
        {' : '}
        {entry.skills.map((skill) => t(`skills.${skillKey(skill)}`).toLowerCase()).join(', ')}
      </p>
      <div className="trainer-choice__acts">
        {planned && (
          <p className="trainer-choice__planned">
            <Icon name="check" />
            {t('scenario.planned')}
          </p>
        )}
        {/* One button that changes, so that the focus stays where it is. */}
        <Button
          look={planned ? 'secondary' : 'primary'}
          icon={planned ? 'close' : 'plus'}
          label={t(planned ? 'scenario.removeNamed' : 'scenario.addNamed', { title })}
          onPress={planned ? onRemove : onAdd}
        >
          {t(planned ? 'scenario.remove' : 'scenario.add')}
        </Button>
        <Link to={`/s/${entry.id}`} target="_blank" rel="noopener" aria-label={t('scenario.tryNamed', { title })}>
          {t('scenario.try')}
        </Link>
      </div>
    </article>
  );
}
