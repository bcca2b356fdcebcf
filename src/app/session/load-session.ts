import { agencies } from 'virtual:agencies';
import type { ComponentType } from 'react';
import { type OpenSession, openSession } from '#app/session/open-session.ts';
import { type PortalProps, portals } from '#app/session/portals.ts';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay, rulesOf } from '#engine/session/setting.ts';

/** Everything a session's screen needs, loaded before anything of it is shown. */
export interface LoadedSession extends OpenSession {
  Portal: ComponentType<PortalProps>;
  /** The agency's fictional host, e.g. `www.bruyere.example`. */
  host: string;
  catalogs: Catalogs;
}

/** Loads a session; undefined when there is no such scenario or the learner has left meanwhile. */
export async function loadSession(
  scenario: string,
  register: Register,
  left: AbortSignal,
): Promise<LoadedSession | undefined> {
  const session = await openSession(scenario, left);
  if (!session) return undefined;
  const { exercise, rules } = session.store.setting;
  const { agency } = rulesOf({ exercise, rules }, exercise.procedure);
  const loadPortal = portals[agency];
  const host = agencies[agency]?.address;
  if (!loadPortal || !host) throw new Error(`The agency "${agency}" has no portal.`);
  const [Portal, catalogs] = await Promise.all([loadPortal(), sessionTexts(session, register)]);
  return { ...session, Portal, host, catalogs };
}

/** The words of a session's screen, in one register. */
export function sessionTexts({ store }: OpenSession, register: Register): Promise<Catalogs> {
  return loadTexts(register, namespacesOf(store.setting.exercise, proceduresInPlay(store.setting)));
}

function namespacesOf({ id, persona }: Exercise, procedures: string[]): string[] {
  const agencies = [...new Set(procedures.map((procedure) => procedure.split('/')[0] ?? ''))];
  return [
    ...['ui', 'app', 'learner', 'desk', 'explain'],
    ...agencies.flatMap((agency) => [`portals/${agency}`, `agencies/${agency}`]),
    ...procedures.map((procedure) => `procedures/${procedure}`),
    `personas/${persona.id}`,
    `scenarios/${id}`,
  ];
}
