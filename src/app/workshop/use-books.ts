import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import { useEffect, useMemo, useState } from 'react';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay, type Setting } from '#engine/session/setting.ts';
import type { Books } from '#shells/trainer/room-books.tsx';
import type { RoomLink } from '#workshop/client/links.ts';

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
  const named = useNamed(room);
  const [loaded, setLoaded] = useState<{ register: Register; settings: Record<string, Setting>; catalogs: Catalogs }>();
  useEffect(() => {
    let left = false;
    void load(register, named === '' ? [] : named.split(' ')).then((next) => {
      if (!left) setLoaded({ register, ...next });
    });
    return () => {
      left = true;
    };
  }, [register, named]);
  return useMemo(() => {
    if (!loaded) return undefined;
    const { settings, catalogs } = loaded;
    const agencyName = (agency: string) => String(catalogs[`agencies/${agency}`]?.name ?? agency);
    const scenarios = catalogue.map(({ id, agency, minutes, title }) => ({
      id,
      minutes,
      title: title[loaded.register],
      agency: agencyName(agency),
    }));
    const books: Books = { scenarios, settingOf: (scenario) => settings[scenario] };
    return { register: loaded.register, books, catalogs };
  }, [loaded]);
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

async function load(register: Register, scenarios: string[]) {
  const always = loadTexts(register, ALWAYS);
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
