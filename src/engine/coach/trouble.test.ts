import { describe, expect, it } from 'vitest';
import type { Exercise, IncidentId } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import type { Advice, Layout } from '#engine/coach/advice.ts';
import { advise } from '#engine/coach/advise.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const DOOR = 'employment/sign-in';
const SIDE_BY_SIDE: Layout = { sideBySide: true };
const MOST_ACTS = 60;

/** A learner who does what the coach says, and one or the other thing besides. */
class Learner {
  world: World;
  private readonly setting: Setting;

  constructor(changes: Partial<Exercise>) {
    this.setting = { exercise: anExercise({ procedure: DOOR, goal: 'signedIn', ...changes }), rules: ruleBook };
    this.world = openWorld(this.setting);
  }

  advice(layout?: Layout): Advice {
    return advise(this.setting, this.world, layout);
  }

  /** What the coach points at, or the moment it has one wait for. */
  target(layout?: Layout): string {
    const advice = this.advice(layout);
    if (advice.status !== 'act') return advice.status;
    return advice.act.kind === 'wait' ? `wait until ${advice.act.value}` : advice.act.target;
  }

  does(...entries: Entry[]): this {
    for (const entry of entries) this.world = apply(this.setting, this.world, entry);
    return this;
  }

  /** Follows the coach until it points at something. */
  until(target: string, layout?: Layout): this {
    for (let act = 0; act < MOST_ACTS && this.target(layout) !== target; act += 1) this.follows(layout);
    if (this.target(layout) !== target) throw new Error(`The coach never points at ${target}.`);
    return this;
  }

  follows(layout?: Layout): this {
    const advice = this.advice(layout);
    if (advice.status !== 'act') throw new Error(`The coach says "${advice.status}".`);
    return this.does(...advice.entries);
  }

  /** The next things the coach points at, doing each of them. */
  next(count: number): string[] {
    return Array.from({ length: count }, () => {
      const target = this.target();
      this.follows();
      return target;
    });
  }

  /** Where the coach leads in the end. */
  get end(): Advice['status'] {
    for (let act = 0; act < MOST_ACTS && this.advice().status === 'act'; act += 1) this.follows();
    return this.advice().status;
  }

  latest(letter: string): string {
    return `letter:${this.world.letters.findLast((one) => one.letter === letter)?.id}`;
  }
}

const troubledBy = (...incidents: IncidentId[]) => new Learner({ incidents });
const struckBy = (incident: IncidentId): Entry => ({ kind: 'incident', incident, over: false });
const atCode: Entry = { kind: 'visit', site: 'employment', page: '/sign-in/code' };

/** At the page that asks for the code, which was just sent. */
function atTheCodePage(...incidents: IncidentId[]): Learner {
  const learner = troubledBy(...incidents)
    .until('continue:credentials.credentials')
    .follows();
  expect(learner.world.place.page).toBe('/sign-in/code');
  return learner;
}

describe('a code that does not come as it should', () => {
  it('is waited for when it is late', () => {
    const learner = atTheCodePage('code-arrives-late');
    expect(learner.next(2)).toEqual(['wait until 2031-03-29T09:06', 'front:mailbox']);
  });

  it('is asked for again when it is lost', () => {
    const learner = atTheCodePage('code-never-comes');
    expect(learner.target()).toBe('move:askNewCode');
    expect(learner.follows().target()).toBe('front:mailbox');
    expect(learner.end).toBe('goal-reached');
  });

  it('is looked for among the spam: the folder first, then the letter', () => {
    const learner = atTheCodePage('code-in-spam');
    const letter = learner.latest('code');
    expect(learner.next(4)).toEqual(['front:mailbox', 'folder:spam', letter, 'front:portal']);
    expect(learner.target()).toBe('field:code.code');
  });

  it('is looked for in whatever folder somebody put it', () => {
    const learner = atTheCodePage();
    const letter = learner.latest('code');
    learner.does({ kind: 'sort', letter: letter.slice('letter:'.length), folder: 'trash' });
    expect(learner.next(3)).toEqual(['front:mailbox', 'folder:trash', letter]);
  });

  it('needs the inbox again when one looks at another folder', () => {
    const learner = atTheCodePage().does({ kind: 'open', front: 'mailbox', folder: 'spam' });
    expect(learner.next(2)).toEqual(['folder:inbox', learner.latest('code')]);
  });
});

describe('a tab that has closed', () => {
  it('is opened again from the sites one has kept, and the code asked for anew', () => {
    const learner = atTheCodePage('tab-closed').does({ kind: 'open', front: 'mailbox' });
    expect(learner.next(3)).toEqual(['front:portal', 'favourite:employment', 'link:/sign-in']);
    expect(learner.end).toBe('goal-reached');
  });
});

describe('trouble in front of the page', () => {
  it('a cookie banner is answered before anything else', () => {
    const learner = troubledBy('cookie-banner');
    expect(learner.advice()).toMatchObject({ topic: { incident: 'cookie-banner' } });
    expect(learner.next(2)).toEqual(['incident:cookie-banner', 'link:/sign-in']);
  });

  it('a cookie banner behind the desk waits; beside it, it does not', () => {
    const learner = atTheCodePage().does(struckBy('cookie-banner'), { kind: 'open', front: 'mailbox' });
    const letter = learner.latest('code');
    expect(learner.next(2), 'the letter is read first').toEqual([letter, 'front:portal']);
    expect(learner.does({ kind: 'open', front: 'mailbox' }).target(SIDE_BY_SIDE)).toBe('incident:cookie-banner');
  });

  it('a cookie banner does not lie on the browser’s own pages', () => {
    const learner = troubledBy('cookie-banner').does({ kind: 'close', site: 'employment' });
    expect(learner.next(2)).toEqual(['favourite:employment', 'incident:cookie-banner']);
  });

  it('the caps lock is let go at the password, not before', () => {
    const learner = troubledBy('caps-lock').until('field:credentials.identifier');
    expect(learner.next(3)).toEqual([
      'field:credentials.identifier',
      'incident:caps-lock',
      'field:credentials.password',
    ]);
  });

  it('a window that was blocked is allowed', () => {
    const learner = troubledBy('pop-up-blocked').does({ ...atCode, popUp: true });
    expect(learner.advice()).toMatchObject({ topic: { incident: 'pop-up-blocked' } });
    expect(learner.next(1)).toEqual(['incident:pop-up-blocked']);
    expect(learner.world.place.page).toBe('/sign-in/code');
  });

  it('the notice of a blocked window is looked for in the browser, not behind the desk', () => {
    const learner = troubledBy('pop-up-blocked').does({ ...atCode, popUp: true }, { kind: 'open', front: 'mailbox' });
    expect(learner.target(SIDE_BY_SIDE)).toBe('incident:pop-up-blocked');
    expect(learner.next(2)).toEqual(['front:portal', 'incident:pop-up-blocked']);
  });

  it('the link of a message, blocked, opens once it is allowed', () => {
    const learner = new Learner({ situation: { lost: ['password'] }, incidents: ['pop-up-blocked'] });
    learner.until('move:followPasswordLink');
    expect(learner.next(2)).toEqual(['move:followPasswordLink', 'incident:pop-up-blocked']);
    expect(learner.end).toBe('goal-reached');
  });
});

describe('trouble that only time mends', () => {
  it('maintenance is waited out', () => {
    const learner = troubledBy('maintenance');
    expect(learner.advice()).toMatchObject({ topic: { incident: 'maintenance' } });
    expect(learner.next(2)).toEqual(['wait until 2031-03-29T11:00', 'link:/sign-in']);
    expect(learner.end).toBe('goal-reached');
  });

  it('a letter can be read while the portals are closed', () => {
    const learner = atTheCodePage().does(struckBy('maintenance'));
    expect(learner.next(2)).toEqual(['front:mailbox', learner.latest('code')]);
    expect(learner.target()).toMatch(/^wait until/);
  });

  it('a locked account is waited for', () => {
    const learner = troubledBy('account-locked');
    expect(learner.target()).toBe('wait until 2031-03-29T09:30');
    expect(learner.end).toBe('goal-reached');
  });
});

describe('trouble that asks for nothing but the same again', () => {
  it('a session that has ended: through the door, and back to the form', () => {
    const learner = new Learner({ procedure: 'employment/monthly-update', goal: 'recorded' });
    learner.until('start:update').follows().does(struckBy('session-expired'));
    expect(learner.advice()).toMatchObject({ topic: { procedure: DOOR, move: 'enterCredentials' } });
    expect(learner.end).toBe('goal-reached');
  });

  it.each(['slow-network', 'lost-answer'] as const)('%s: the coach says what it would say anyway', (incident) => {
    expect(troubledBy(incident).advice()).toEqual(troubledBy().advice());
    expect(troubledBy(incident).end).toBe('goal-reached');
  });

  it('all of it at once does not keep anybody from the goal', () => {
    const learner = troubledBy('cookie-banner', 'caps-lock', 'code-in-spam', 'tab-closed', 'slow-network');
    expect(learner.end).toBe('goal-reached');
  });
});

describe('a move that is made elsewhere', () => {
  const { persona } = anExercise();
  const oneKey: Partial<Exercise> = {
    id: 'identity/test',
    procedure: 'identity/single-sign-on',
    goal: 'everyDoorOpen',
    persona: { ...persona, accounts: { tax: { identifier: '0300000000017', password: 'Trois-Mots-2' } } },
  };

  it('at a site without a tab: a new tab, and the site one has kept', () => {
    const learner = new Learner(oneKey);
    expect(learner.advice()).toMatchObject({ topic: { site: 'family', move: 'knock-family' } });
    expect(learner.next(4)).toEqual(['tab:new', 'favourite:family', 'link:/sign-in', 'move:knock-family']);
  });

  it('at a site that has a tab: that tab', () => {
    const learner = new Learner(oneKey).until('move:choose-tax');
    learner.does({ kind: 'visit', site: 'family', page: '/sign-in' });
    expect(learner.next(2)).toEqual(['tab:identity', 'move:choose-tax']);
  });

  it('on the phone: the call is opened, then answered', () => {
    const opens = anExercise().begins;
    const learner = new Learner({ procedure: 'employment/false-adviser', goal: 'safe', opens });
    const call = learner.latest('call');
    expect(learner.next(3)).toEqual(['front:phone', call, 'move:answer']);
    expect(learner.next(2)).toEqual([learner.latest('conversation'), 'move:hangUp']);
    expect(learner.end).toBe('goal-reached');
  });

  it('with a letter that comes by post: wait for it, open the letterbox, read it', () => {
    const learner = new Learner({ situation: { lost: ['mailbox'] } });
    learner.until('front:letterbox');
    const letter = learner.latest('postal-code');
    expect(learner.next(3)).toEqual(['front:letterbox', letter, 'front:portal']);
    expect(learner.until('field:postal-code.postal-code').end).toBe('goal-reached');
  });
});
