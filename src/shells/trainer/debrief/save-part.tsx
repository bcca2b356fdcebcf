import { useState } from 'react';
import { useGroupTable } from '#shells/trainer/debrief/group-table.ts';
import { saveFile } from '#ui/data/save-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { GroupFacts } from '#workshop/debrief.ts';
import { writeGroupFile } from '#workshop/group-file.ts';

const NAME = 'bilan-atelier';

/** What one may take away of a workshop: paper, and files about the group. */
export function SavePart({ facts }: { facts: GroupFacts }) {
  const t = useText('debrief');
  const tableOf = useGroupTable();
  const [said, setSaid] = useState('');
  const save = (text: string, ending: 'csv' | 'json', type: string) => {
    const file = new File([text], `${NAME}.${ending}`, { type });
    saveFile(file);
    setSaid(t('save.saved', { name: file.name }));
  };
  return (
    <section className="screen-only" aria-labelledby="debrief-save">
      <h2 id="debrief-save">{t('save.title')}</h2>
      <p>{t('save.what')}</p>
      <div className="trainer-debrief__acts">
        <Button icon="print" ofDevice onPress={() => window.print()}>
          {t('save.print')}
        </Button>
        <Button look="secondary" icon="file" ofDevice onPress={() => save(tableOf(facts), 'csv', 'text/csv')}>
          {t('save.csv')}
        </Button>
        <Button
          look="secondary"
          icon="file"
          ofDevice
          onPress={() => save(writeGroupFile(facts), 'json', 'application/json')}
        >
          {t('save.json')}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
