import type { Exchange } from '#domain/exchange.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { Paper } from '#domain/paper.ts';
import { DAY, instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { advise } from '#engine/coach/advise.ts';
import { saveDraft } from '#engine/session/drafts.ts';
import { fileById } from '#engine/session/files.ts';
import { apply, fold } from '#engine/session/fold.ts';
import { send, sendFiles } from '#engine/session/learner-acts.ts';
import { isSignedIn, moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const procedure = 'employment/supporting-documents';

const holder = 'Nadia Perrin';
const payslip = aPayslip({
  holder,
  facts: { month: '2031-03', employer: 'Entrepôts Bellerive', hours: 14, gross: 18_200 },
});
const card: Paper = {
  ...payslip,
  id: 'card',
  kind: 'identity-card',
  format: 'jpeg',
  issuedOn: '2027-03-01',
  facts: {},
};

/** A session in which an identity card (`document-1`) and a payslip (`document-2`) are asked for. */
export function papersSetting(changes: Partial<Exercise> = {}): Setting {
  const exercise = anExercise({
    procedure,
    goal: 'complete',
    opens: instant('2031-04-07T09:00'),
    situation: {
      stillLooking: true,
      wanted: [
        { kind: 'identity-card', right: 'card' },
        { kind: 'payslip', month: '2031-03', employer: 'Entrepôts Bellerive', right: payslip.id },
      ],
    },
    drawer: [card, { ...card, id: 'card-blurred', quality: 'blurred' }, payslip],
    ...changes,
  });
  return { exercise, rules: ruleBook };
}

/** The log in which the coach is followed to the page of documents and these files are sent, by slot. */
export function papersSent(setting: Setting, files: Record<string, string>, before: readonly Entry[] = []): Entry[] {
  const log = [...before, ...wayToDocuments(setting, before)];
  for (const [slot, file] of Object.entries(files)) log.push(...sending(setting, fold(setting, log), slot, file));
  return log;
}

/** The same log and some days more. */
export function daysLater(setting: Setting, log: readonly Entry[], days: number): Entry[] {
  return [...log, { kind: 'wait', to: fold(setting, log).now + days * DAY }];
}

/** The same log and a file that reached the site and was not sent to anybody. */
export function paperChosen(setting: Setting, log: readonly Entry[], slot: string, file: string): Entry[] {
  const uploads = received(setting, fold(setting, log), file);
  return [...log, ...uploads, saveDraft(setting, procedure, 'attach', naming(slot, uploads))];
}

function wayToDocuments(setting: Setting, before: readonly Entry[]): Entry[] {
  const way: Entry[] = [];
  for (let acts = 0; acts < 100; acts += 1) {
    const world = fold(setting, [...before, ...way]);
    if (world.place.page === '/documents' && isSignedIn(setting, world, procedure)) return way;
    const advice = advise(setting, world);
    if (advice.status !== 'act') break;
    way.push(...advice.entries);
  }
  throw new Error('The coach never comes to the page of documents.');
}

function sending(setting: Setting, world: World, slot: string, file: string): Entry[] {
  const uploads = received(setting, world, file);
  const ready = uploads.reduce((current, entry) => apply(setting, current, entry), world);
  const answers = naming(slot, uploads);
  const move = moveOf(rulesOf(setting, procedure), 'attach');
  const done = move && send(setting, ready, procedure, move, answers);
  if (!done || !('entries' in done)) throw new Error(`"${file}" cannot be sent for "${slot}" now.`);
  return [...uploads, { kind: 'exchange', exchange: exchangeOf(world, answers) }, ...done.entries];
}

function received(setting: Setting, world: World, id: string) {
  const file = fileById(setting, world, id);
  if (!file) throw new Error(`There is no file "${id}".`);
  return sendFiles(world, [file]);
}

function naming(slot: string, uploads: ReturnType<typeof received>): Answers {
  return { [slot]: uploads.map(({ upload }) => upload.id).join(' ') };
}

function exchangeOf({ exchanges }: World, sent: Answers): Omit<Exchange, 'at'> {
  const url = `/api/${procedure}/moves/attach`;
  return { id: `exchange-${exchanges.length + 1}`, method: 'POST', url, sent, status: 200, received: {} };
}
