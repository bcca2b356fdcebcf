import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import { type Instant, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { situationCertificateFacts as facts } from '#procedures/employment/situation-certificate/situation-certificate.facts.ts';
import type { PaperVerdict } from '#procedures/papers/verdict.ts';

export interface CertificateContext extends CaseContext {
  /** What the clerk will find in the message. */
  verdict: PaperVerdict;
}

export type CertificateEvent = { at?: Instant } & (
  | { type: 'download' }
  | { type: 'sendToTownHall'; verdict: PaperVerdict }
);

export const situationCertificateMachine = setup({
  types: { context: {} as CertificateContext, events: {} as CertificateEvent },
  actions: {
    letter: (_, _params: { id: string }) => {},
    note: assign(({ event }) => (event.type === 'sendToTownHall' ? { verdict: event.verdict } : {})),
  },
  guards: { isGood: ({ context }) => context.verdict === 'good' },
  delays: {
    townHallReads: until((_, at) => startOfDay(addWorkingDays(at, facts.workingDaysToRead)) + facts.readHour),
  },
}).createMachine({
  id: 'situation-certificate',
  description: 'A certificate that says that one is registered as a job seeker: downloaded here, sent there, verified.',
  context: { verdict: 'missing' },
  initial: 'needed',
  states: {
    needed: {
      description: 'The town hall asks for a certificate of situation.',
      entry: { type: 'letter', params: { id: 'town-hall-asks' } },
      on: {
        download: 'issued',
        sendToTownHall: { target: 'sent', actions: 'note' },
      },
    },
    issued: {
      description: 'The agency has issued the certificate; it lies among the downloads.',
      entry: { type: 'letter', params: { id: 'issued' } },
      on: {
        download: { target: 'issued', reenter: true },
        sendToTownHall: { target: 'sent', actions: 'note' },
      },
    },
    sent: {
      description: 'The message has reached the town hall; a clerk will open it.',
      entry: { type: 'letter', params: { id: 'town-hall-receipt' } },
      after: { townHallReads: [{ guard: 'isGood', target: 'accepted' }, { target: 'askedAgain' }] },
    },
    askedAgain: {
      description: 'The clerk cannot use what came, or nothing came with the message.',
      entry: { type: 'letter', params: { id: 'town-hall-request' } },
      on: {
        download: { actions: { type: 'letter', params: { id: 'issued' } } },
        sendToTownHall: { target: 'sent', actions: 'note' },
      },
    },
    accepted: {
      description: 'The clerk has verified the certificate by its case number and its code.',
      entry: { type: 'letter', params: { id: 'town-hall-accepts' } },
    },
  },
});
