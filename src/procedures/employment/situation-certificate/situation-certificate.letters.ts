import type { LetterRule } from '#domain/procedure.ts';
import { TOWN_HALL } from '#procedures/employment/situation-certificate/situation-certificate.facts.ts';
import type { CertificateContext } from '#procedures/employment/situation-certificate/situation-certificate.machine.ts';
import { choice } from '#procedures/papers/choice.ts';

const townHall = { channels: ['email'], sender: { address: TOWN_HALL } } satisfies LetterRule;

export const situationCertificateLetters: Record<string, LetterRule> = {
  'town-hall-asks': townHall,
  issued: { channels: ['portal'], document: 'situation-certificate', link: '/certificates' },
  'town-hall-receipt': townHall,
  'town-hall-request': {
    ...townHall,
    values: ({ caseFile }) => ({ reason: choice((caseFile.context as CertificateContext).verdict) }),
  },
  'town-hall-accepts': townHall,
};
