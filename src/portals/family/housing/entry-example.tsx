import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { Which } from '#portals/family/housing/rent-example.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The two days that are taken for each other: when one signs, and when one gets the keys. */
export function EntryExample() {
  const t = useText(FAMILY_TEXTS);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ol role="list" className="aubepine-days">
      {(['signed', 'keys'] as const).map((day) => (
        <li key={day} className={day === 'keys' ? 'aubepine-days__right' : undefined}>
          <strong>{t(`housing.example.${day}`)}</strong>
          <span>{t(`housing.example.${day}On`)}</span>
          <Which right={day === 'keys'} />
        </li>
      ))}
    </ol>
  );
}
