import { type KeptSite, useSites } from '#ui/navigation/sites.tsx';
import { useTextRef } from '#ui/text/use-text.ts';

/** The genuine sites whose name, purpose or address holds these words; accents and capitals do not matter. */
export function useFound(wanted: string): readonly KeptSite[] {
  const say = useTextRef();
  const { kept } = useSites();
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return kept.filter(({ host, texts }) => {
    const known = plain(`${say({ key: `${texts}:name` })} ${say({ key: `${texts}:tagline` })} ${host}`);
    return words.every((word) => known.includes(word));
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
