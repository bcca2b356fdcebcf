import { useEffect, useState } from 'react';
import { browse, everyOne, type Found, listOf, type Wanted } from '#app/home/exercise-list.ts';
import type { Search } from '#app/home/exercise-search.ts';
import type { ListedExercise } from '#content/exercise-list.ts';
import type { Register } from '#domain/text.ts';
import { useRegister, useTextRef } from '#ui/text/use-text.ts';

type AgencyName = (exercise: ListedExercise) => string;

/** Undefined until the first answer; then the last one stays until there is the next. */
export function useFound({ text, agency, level, page }: Wanted): Found | 'failed' | undefined {
  const register = useRegister();
  const ref = useTextRef();
  const [found, setFound] = useState<Found | 'failed'>();
  useEffect(() => {
    let left = false;
    const agencyName: AgencyName = (exercise) => ref({ key: `agencies/${exercise.agency}:name` });
    find({ text, agency, level, page }, register, agencyName)
      .catch(() => 'failed' as const)
      .then((next) => {
        if (!left) setFound(next);
      });
    return () => {
      left = true;
    };
  }, [text, agency, level, page, register, ref]);
  return found;
}

async function find(wanted: Wanted, register: Register, agencyName: AgencyName): Promise<Found> {
  const parts = await listOf(register);
  if (wanted.text.trim() === '') return browse(parts, wanted);
  const { isSearchable, searchIn } = await import('#app/home/exercise-search.ts');
  if (!isSearchable(wanted.text)) return browse(parts, wanted);
  const made = searches.get(register) ?? everyOne(parts).then((exercises) => searchIn(exercises, agencyName));
  searches.set(register, made);
  return (await made)(wanted);
}

const searches = new Map<Register, Promise<Search>>();
