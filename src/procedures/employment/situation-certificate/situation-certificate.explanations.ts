import type { DataUsed, Explanation } from '#domain/explanation.ts';

type CertificateState = 'needed' | 'issued' | 'sent' | 'askedAgain' | 'accepted';

const checked = { truth: 'simplified', asOf: '2026-11' } as const;
const certificate: DataUsed[] = [{ what: 'certificate', from: 'downloads' }];

export const situationCertificateExplanations: Record<CertificateState, Explanation> = {
  needed: {
    who: 'other-agency',
    data: [{ what: 'demand', from: 'town-hall' }],
    ...checked,
    source: 'service-public.fr',
  },
  issued: {
    who: 'automatic-check',
    data: [{ what: 'registration', from: 'agency-file' }],
    ...checked,
    source: 'francetravail.fr',
  },
  sent: { who: 'network', data: certificate, ...checked, source: 'service-public.fr' },
  askedAgain: { who: 'other-agency', data: certificate, ...checked, source: 'service-public.fr' },
  accepted: {
    who: 'other-agency',
    data: [...certificate, { what: 'check-code', from: 'certificate' }],
    truth: 'invented',
    asOf: '2026-11',
    source: 'Démarches à blanc',
  },
};
