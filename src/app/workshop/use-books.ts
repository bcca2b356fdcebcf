import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import { useEffect, useState } from 'react';
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

/** Undefined until the first words are there; scenarios that come into the room later are loaded when they do. */
export function useBooks(register: Register, room: RoomLink | undefined): LoadedBooks | undefined {
  return useLoaded(register, useNamed(room), '');
}

/** The same for the scenarios of a plan that is prepared or printed, with further words; those of before until they are there. */
export function useBooksOfPlan(register: Register, plan: Plan, more: string[]): LoadedBooks | undefined {
  return useLoaded(register, knownScenarios(plan).join(' '), more.join(' '));
}

/** Names come as one string: the same ones are not loaded again. */
function useLoaded(register: Register, named: string, words: string): LoadedBooks | undefined {
  const [loaded, setLoaded] = useState<LoadedBooks>();
  useEffect(() => {
    let left = false;
    void load(register, split(named), split(words)).then((next) => {
      if (!left) setLoaded(next);
    });
    return () => {
      left = true;
    };
  }, [register, named, words]);
  return loaded;
}

/** The scenarios of a plan that this site knows, each once. */
export function knownScenarios({ steps }: Plan): string[] {
  return known(steps.flatMap(({ scenarios }) => scenarios));
}

const known = (scenarios: string[]): string[] => [...new Set(scenarios)].filter((id) => exercises[id]).sort();

const split = (names: string): string[] => (names === '' ? [] : names.split(' '));

function booksOf(register: Register, settings: Record<string, Setting>, catalogs: Catalogs): LoadedBooks {
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

/** The scenarios that are planned or played, as one string. */
function useNamed(room: RoomLink | undefined): string {
  const [named, setNamed] = useState('');
  useEffect(() => {
    const look = () => {
      const planned = room?.control?.plan.steps.flatMap(({ scenarios }) => scenarios) ?? [];
      const played = room?.seats.flatMap(({ progress }) => progress?.scenario ?? []) ?? [];
      setNamed(known([...planned, ...played]).join(' '));
    };
    look();
    return room?.subscribe(look);
  }, [room]);
  return named;
}

async function load(register: Register, scenarios: string[], more: string[]): Promise<LoadedBooks> {
  const always = loadTexts(register, [...ALWAYS, ...more]);
  const settings = Object.fromEntries(await Promise.all(scenarios.map(loadSetting)));
  const procedures = [...new Set(Object.values(settings).flatMap(proceduresInPlay))];
  const own = await loadTexts(register, [
    ...scenarios.map((id) => `scenarios/${id}`),
    ...procedures.map((id) => `procedures/${id}`),
  ]);
  return booksOf(register, settings, { ...(await always), ...own });
}

async function loadSetting(scenario: string): Promise<[string, Setting]> {
  const [load, loadRules] = [exercises[scenario], rulesOfExercise[scenario]];
  if (!load || !loadRules) throw new Error(`There is no scenario "${scenario}".`);
  const [{ exercise }, { rules }] = await Promise.all([load(), loadRules()]);
  return [scenario, { exercise, rules }];
}
