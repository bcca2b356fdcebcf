import { agencies } from 'virtual:agencies';
import type { ComponentType } from 'react';
import { type OpenSession, openSession } from '#app/session/open-session.ts';
import { type PortalProps, portals } from '#app/session/portals.ts';
import { type Catalogs, loadTexts } from '#app/texts.ts';
import type { AgencyId } from '#domain/case-file.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay } from '#engine/session/setting.ts';

/** Everything a session's screen needs, loaded before anything of it is shown. */
export interface LoadedSession extends OpenSession {
  Portal: ComponentType<PortalProps>;
  /** The agency's fictional host, e.g. `www.bruyere.example`. */
  host: string;
  catalogs: Catalogs;
}

/**
 * Loads a session; undefined when there is no such scenario or the learner has left meanwhile. On a slow network each
 * wait costs: what the scenario's name tells is asked for together with the scenario itself.
 */
export async function loadSession(
  scenario: string,
  register: Register,
  left: AbortSignal,
): Promise<LoadedSession | undefined> {
  const agency = agencyOf(scenario);
  const [session, Portal, around] = await Promise.all([
    openSession(scenario, left),
    portals[agency]?.(),
    loadTexts(register, aroundIt(scenario)),
  ]);
  if (!session) return undefined;
  const host = agencies[agency]?.address;
  if (!Portal || !host) throw new Error(`The agency "${agency}" has no portal.`);
  const inside = await loadTexts(register, insideIt(session));
  return { ...session, Portal, host, catalogs: { ...around, ...inside } };
}

/** The words of a session's screen, in one register. */
export function sessionTexts(session: OpenSession, register: Register): Promise<Catalogs> {
  return loadTexts(register, [...aroundIt(session.store.setting.exercise.id), ...insideIt(session)]);
}

function agencyOf(scenario: string): AgencyId {
  return scenario.split('/')[0] as AgencyId;
}

/** The text files that the scenario's name tells. */
function aroundIt(scenario: string): string[] {
  const agency = agencyOf(scenario);
  return [
    'ui',
    'app',
    'learner',
    'desk',
    'explain',
    'portal-kit',
    `portals/${agency}`,
    `agencies/${agency}`,
    `scenarios/${scenario}`,
  ];
}

/** The text files that only the exercise tells: whom one plays, and which procedures are in play. */
function insideIt({ store: { setting } }: OpenSession): string[] {
  const { persona } = setting.exercise;
  return [`personas/${persona.id}`, ...proceduresInPlay(setting).map((procedure) => `procedures/${procedure}`)];
}
