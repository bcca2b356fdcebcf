import type { Side } from '#backend/sharing/messages.ts';
import { comesFirst, comesInParts } from '#content/text-parts.ts';
import { AGENCIES } from '#domain/agency.ts';
import { proceduresInPlay, type Setting, sitesInPlay } from '#engine/session/setting.ts';

/** Whether a text of a session comes after its first page. */
export function comesLater(namespace: string, path: string): boolean {
  return LATER.includes(namespace) || (comesInParts(namespace) && !comesFirst(namespace, path));
}

/** The text files of the windows of a presentation. */
export const TEXTS_OF_WINDOW: Record<Side, string[]> = { private: ['mediator', 'script'], public: ['public-screen'] };

/** The text files of what stands beside the portal. */
export const LATER = [
  'desk',
  'papers',
  'explorer',
  'camera',
  'checking',
  'mailbox',
  'phone',
  'letterbox',
  'explain',
  'circuit',
  'incidents',
  'counter',
  'paths',
  'injects',
];

/** The text files of a session's portals, of its shell, and of whoever and whatever is in play. */
export function textsOfSession(setting: Setting): string[] {
  const { id, persona } = setting.exercise;
  const sites = sitesInPlay(setting);
  return [
    'ui',
    'app',
    'learner',
    'shell-kit',
    'portal-kit',
    `scenarios/${id}`,
    `personas/${persona.id}`,
    ...proceduresInPlay(setting).map((procedure) => `procedures/${procedure}`),
    ...sites.map((site) => `portals/${site}`),
    ...AGENCIES.filter((agency) => sites.includes(agency)).map((agency) => `agencies/${agency}`),
  ];
}
