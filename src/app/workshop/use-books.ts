import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import { useEffect, useMemo, useState } from 'react';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay, type Setting } from '#engine/session/setting.ts';
import type { Books } from '#shells/trainer/room-books.tsx';
import type { RoomLink } from '#workshop/client/links.ts';
import type { Plan } from '#workshop/plan.ts';

const agencies = [...new Set(catalogue.map(({ agency }) => agency))];
/** The words of the trainer's room, whatever is played in it. */
const ALWAYS = ['ui', 'app', 'room', 'workshop', 'shell-kit', 'incidents', ...agencies.map((id) => `agencies/${id}`)];

/** The scenarios of a room with their rules, and every word that the board needs to name what happens in them. */
export interface LoadedBooks {
  register: Register;
  books: Books;
  catalogs: Catalogs;
}

interface Loaded {
  register: Register;
  settings: Record<string, Setting>;
  catalogs: Catalogs;
}

/** Undefined until the first words are there; scenarios that come into the room later are loaded when they do. */
export function useBooks(register: Register, room: RoomLink | undefined): LoadedBooks | undefined {
  const named = useNamed(room);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let left = false;
    void load(register, split(named)).then((next) => {
      if (!left) setLoaded({ register, ...next });
    });
    return () => {
      left = true;
    };
  }, [register, named]);
  return useMemo(() => loaded && booksOf(loaded), [loaded]);
}

/** The same for the scenarios of a plan that is prepared or printed, with further words; those of before until they are there. */
export function useBooksOfPlan(register: Register, plan: Plan, more: string[]): LoadedBooks | undefined {
  const named = knownScenarios(plan).join(' ');
  const words = more.join(' ');
  const [loaded, setLoaded] = useState<LoadedBooks>();
  useEffect(() => {
    let left = false;
    void load(register, split(named), split(words)).then((next) => {
      if (!left) setLoaded(booksOf({ register, ...next }));
    });
    return () => {
      left = true;
    };
  }, [register, named, words]);
  return loaded;
}

/** The scenarios of a plan that this site knows, each once. */
export function knownScenarios({ steps }: Plan): string[] {
  return [...new Set(steps.flatMap(({ scenarios }) => scenarios))].filter((id) => exercises[id]).sort();
}

const split = (names: string): string[] => (names === '' ? [] : names.split(' '));

function booksOf({ register, settings, catalogs }: Loaded): LoadedBooks {
  const agencyName = (agency: string) => String(catalogs[`agencies/${agency}`]?.name ?? agency);
  const scenarios = catalogue.map(({ id, agency, minutes, title }) => ({
    id,
    minutes,
    title: title[register],
    agency: agencyName(agency),
  }));
  const books: Books = { scenarios, settingOf: (scenario) => settings[scenario] };
  return { register, books, catalogs };
}

/** The scenarios that are planned or played, as one string: the same ones are not loaded again. */
function useNamed(room: RoomLink | undefined): string {
  const [named, setNamed] = useState('');
  useEffect(() => {
    const look = () => {
      const planned = room?.control?.plan.steps.flatMap(({ scenarios }) => scenarios) ?? [];
      const played = room?.seats.flatMap(({ progress }) => progress?.scenario ?? []) ?? [];
      setNamed(
        [...new Set([...planned, ...played])]
          .filter((id) => exercises[id])
          .sort()
          .join(' '),
      );
    };
    look();
    return room?.subscribe(look);
  }, [room]);
  return named;
}

async function load(register: Register, scenarios: string[], more: string[] = []) {
  const always = loadTexts(register, [...ALWAYS, ...more]);
  const settings = Object.fromEntries(await Promise.all(scenarios.map(loadSetting)));
  const procedures = [...new Set(Object.values(settings).flatMap(proceduresInPlay))];
  const own = await loadTexts(register, [
    ...scenarios.map((id) => `scenarios/${id}`),
    ...procedures.map((id) => `procedures/${id}`),
  ]);
  return { settings, catalogs: { ...(await always), ...own } };
}

async function loadSetting(scenario: string): Promise<[string, Setting]> {
  const [load, loadRules] = [exercises[scenario], rulesOfExercise[scenario]];
  if (!load || !loadRules) throw new Error(`There is no scenario "${scenario}".`);
  const [{ exercise }, { rules }] = await Promise.all([load(), loadRules()]);
  return [scenario, { exercise, rules }];
}
