import { describe, expect, it } from 'vitest';
import type { Exercise, IncidentId, PostedMessage } from '#domain/exercise.ts';
import type { Letter } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import { type Address, NEW_TAB } from '#domain/site.ts';
import { instant, MINUTE } from '#domain/time.ts';
import { isIn } from '#engine/case/step.ts';
import { isTroubled, maintenanceEnds } from '#engine/session/incidents.ts';
import { caseOf } from '#engine/session/setting.ts';
import { anExercise, CaseInHand } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const nadia = { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' };
const DOOR = 'employment/sign-in';
const UPDATE = 'employment/monthly-update/update';

class Desk extends CaseInHand {
  visits(site: Address['site'], page = '/', popUp = false): this {
    return this.happens({ kind: 'visit', site, page, ...(popUp ? { popUp } : {}) });
  }

  closes(site: Address['site']): this {
    return this.happens({ kind: 'close', site });
  }

  opens(front: Extract<Entry, { kind: 'open' }>['front'], letter?: string): this {
    return this.happens({ kind: 'open', front, ...(letter ? { letter } : {}) });
  }

  struckBy(incident: IncidentId): this {
    return this.happens({ kind: 'incident', incident, over: false });
  }

  settles(incident: IncidentId): this {
    return this.happens({ kind: 'incident', incident, over: true });
  }

  asksForACode(): this {
    return this.do('enterCredentials', nadia);
  }

  signsIn(): this {
    return this.happens({ kind: 'inject', procedure: DOOR, event: { type: 'admit' } });
  }

  get tabs(): string[] {
    return this.world.tabs.map(({ site, page }) => `${site}${page}`);
  }

  get inFront(): string {
    return `${this.world.place.site}${this.world.place.page}`;
  }

  get code(): Letter | undefined {
    return this.letter('code');
  }

  isTroubled(incident: IncidentId): boolean {
    return isTroubled(this.world, incident);
  }

  isAtDoor(state: string): boolean {
    return isIn(caseOf(this.world, DOOR), state);
  }
}

const atTheDoor = (changes: Partial<Exercise> = {}) =>
  new Desk(ruleBook, anExercise({ procedure: DOOR, goal: 'signedIn', ...changes }));

/** Trouble comes from the scenario, or by hand while one plays. */
const struck = (how: 'declared' | 'by hand', incident: IncidentId) =>
  how === 'declared' ? atTheDoor({ incidents: [incident] }) : atTheDoor().struckBy(incident);
const BOTH = ['declared', 'by hand'] as const;

describe('the tabs', () => {
  it('are one at the start: the agency’s home page', () => {
    expect(atTheDoor().tabs).toEqual(['employment/']);
  });

  it('open for each site, and a link leads to the tab its site has', () => {
    const desk = atTheDoor().visits('identity', '/choose').visits('employment', '/sign-in');
    expect(desk.tabs).toEqual(['employment/sign-in', 'identity/choose']);
    expect(desk.inFront).toBe('employment/sign-in');
  });

  it('bring the browser to the front, from the desk', () => {
    expect(atTheDoor().opens('mailbox').visits('employment', '/sign-in').world.place.front).toBe('portal');
  });

  it('give way to the youngest of the others when the one in front closes', () => {
    const desk = atTheDoor().visits('family').visits('tax', '/sign-in').visits('employment').closes('employment');
    expect(desk.inFront).toBe('tax/sign-in');
    expect(desk.tabs).toEqual(['family/', 'tax/sign-in']);
  });

  it('close behind without changing what is in front', () => {
    const desk = atTheDoor().visits('tax').closes('employment');
    expect(desk.inFront).toBe('tax/');
  });

  it('leave a new tab when the last one closes', () => {
    const desk = atTheDoor().closes('employment');
    expect(desk.world.tabs).toEqual([NEW_TAB]);
    expect(desk.inFront).toBe('browser/');
    expect(desk.closes('browser').tabs).toEqual(['browser/']);
  });

  it('that are not open cannot be closed', () => {
    const desk = atTheDoor().asksForACode();
    expect(desk.closes('tax').world).toBe(desk.world);
  });

  it('take with them what waited for a code, but neither an open session nor what was sent', () => {
    expect(atTheDoor().asksForACode().closes('employment').isAtDoor('signedOut')).toBe(true);
    expect(atTheDoor().signsIn().closes('employment').isAtDoor('signedIn')).toBe(true);
  });
});

describe('the desk', () => {
  it('counts a letter as read once it was opened, and keeps it open beside the browser', () => {
    const desk = atTheDoor().asksForACode();
    const { id } = desk.code as Letter;
    expect(desk.opens('mailbox').code?.read).toBe(false);
    expect(desk.opens('mailbox', id).code?.read).toBe(true);
    expect(desk.visits('employment', '/sign-in/code').world.place.letter).toBe(id);
  });

  it('sorts a message into a folder and back', () => {
    const desk = atTheDoor().asksForACode();
    const letter = (desk.code as Letter).id;
    expect(desk.happens({ kind: 'sort', letter, folder: 'trash' }).code?.folder).toBe('trash');
    expect(desk.happens({ kind: 'sort', letter, folder: 'inbox' }).code?.folder).toBe('inbox');
  });

  it('remembers the folder that is shown, until another part of the desk comes to the front', () => {
    const desk = atTheDoor().happens({ kind: 'open', front: 'mailbox', folder: 'spam' });
    expect(desk.world.place.folder).toBe('spam');
    expect(desk.opens('mailbox').world.place.folder).toBeUndefined();
  });

  it('keeps an attachment once, however often one keeps it', () => {
    const keep = { kind: 'keep', paper: 'notice' } as const;
    expect(atTheDoor().happens(keep).happens(keep).world.kept).toEqual(['notice']);
  });

  it('keeps what the persona writes, oldest first, with its hour', () => {
    const message = { to: ['conseil@bruyere.example'], subject: 'Bonjour', body: 'Merci.', attachments: [] };
    const desk = atTheDoor().happens({ kind: 'write', message });
    desk.waitUntil('2031-03-29T10:00').happens({ kind: 'write', message: { ...message, subject: 'Encore' } });
    expect(desk.world.written).toEqual([
      { ...message, id: 'written-1', at: instant('2031-03-29T09:00') },
      { ...message, id: 'written-2', subject: 'Encore', at: instant('2031-03-29T10:00') },
    ]);
  });

  it('holds the scenario’s own messages, those to come as well', () => {
    const from = 'aide@bruyere-aide.example';
    const posted: Omit<PostedMessage, 'id' | 'at'> = { channel: 'email', fraud: true, attachments: [], from };
    const desk = atTheDoor({
      messages: [
        { ...posted, id: 'early', at: instant('2031-03-28'), folder: 'spam' },
        { ...posted, id: 'later', at: instant('2031-03-30') },
      ],
    });
    expect(desk.letters).toEqual(['early']);
    expect(desk.letter('early')).toMatchObject({ folder: 'spam', fraud: true, read: false });
    expect(desk.letter('early')?.words).toBe('scenarios/employment/test:messages.early');
    expect(desk.waitUntil('2031-03-30').letters).toEqual(['early', 'later']);
  });
});

describe('more time', () => {
  it('gives a quarter of an hour to the delays that run in a procedure', () => {
    const desk = atTheDoor().asksForACode().happens({ kind: 'extend', procedure: DOOR });
    expect(desk.waitUntil(instant('2031-03-29T09:20')).isAtDoor('codeSent')).toBe(true);
    expect(desk.waitUntil(instant('2031-03-29T09:30')).isAtDoor('codeExpired')).toBe(true);
  });

  it('means nothing to a procedure that is not in play', () => {
    const desk = atTheDoor();
    const before = desk.world;
    expect(desk.happens({ kind: 'extend', procedure: 'tax/sign-in' }).world).toBe(before);
  });
});

describe.each(BOTH)('trouble with a code, %s', (how) => {
  it('comes six minutes late, once', () => {
    const desk = struck(how, 'code-arrives-late').asksForACode();
    expect(desk.code?.at).toBe(instant('2031-03-29T09:06'));
    expect(desk.do('askNewCode').code?.at).toBe(desk.world.now - MINUTE);
  });

  it('lies among the spam, once', () => {
    const desk = struck(how, 'code-in-spam').asksForACode();
    expect(desk.code?.folder).toBe('spam');
    expect(desk.do('askNewCode').code?.folder).toBeUndefined();
  });

  it('never comes, once', () => {
    const desk = struck(how, 'code-never-comes').asksForACode();
    expect(desk.code).toBeUndefined();
    expect(desk.world.lost).toEqual([`${DOOR}/code`]);
    expect(desk.do('askNewCode').code).toBeDefined();
    expect(desk.world.lost).toEqual([]);
  });
});

describe('a tab that closes by itself', () => {
  it('does so when one goes and looks for the code, if the scenario says so', () => {
    const desk = atTheDoor({ incidents: ['tab-closed'] }).asksForACode();
    expect(desk.tabs).toEqual(['employment/']);
    desk.opens('mailbox');
    expect(desk.tabs).toEqual(['browser/']);
    expect(desk.world.place.front, 'one is still at the mailbox').toBe('mailbox');
    expect(desk.isAtDoor('signedOut')).toBe(true);
    expect(desk.isTroubled('tab-closed')).toBe(false);
  });

  it('does so at once by hand, and leaves the other tabs', () => {
    const desk = atTheDoor().visits('tax').visits('employment').struckBy('tab-closed');
    expect(desk.tabs).toEqual(['tax/', 'browser/']);
    expect(desk.inFront).toBe('browser/');
  });
});

describe('a session that ends early', () => {
  const working = (how: 'declared' | 'by hand') =>
    new Desk(ruleBook, anExercise(how === 'declared' ? { incidents: ['session-expired'] } : {})).signsIn();

  it('waits for the moment when something is being filled in, if the scenario says so', () => {
    const desk = working('declared').visits('employment', '/update/worked');
    expect(desk.isAtDoor('signedIn')).toBe(true);
    desk.happens({ kind: 'draft', form: UPDATE, answers: { worked: 'no' } });
    expect(desk.visits('employment', '/update/sick-leave').isAtDoor('sessionExpired')).toBe(true);
    expect(desk.isTroubled('session-expired')).toBe(false);
    expect(desk.world.drafts[UPDATE], 'what was typed is not lost here').toEqual({ worked: 'no' });
  });

  it('ends at once by hand', () => {
    expect(working('by hand').struckBy('session-expired').isAtDoor('sessionExpired')).toBe(true);
  });
});

describe('a locked account', () => {
  it.each(BOTH)('is locked for half an hour: %s', (how) => {
    const desk = struck(how, 'account-locked');
    expect(desk.isAtDoor('locked')).toBe(true);
    expect(desk.try('enterCredentials', nadia)?.reason).toBe('not-now');
    expect(desk.letters).toContain('account-locked');
    expect(desk.waitUntil('2031-03-29T09:30').isAtDoor('signedOut')).toBe(true);
  });
});

describe.each(BOTH)('trouble in the browser, %s', (how) => {
  it('closes the portals for two hours, and keeps everything', () => {
    const desk = struck(how, 'maintenance');
    const { cases } = desk.world;
    expect(maintenanceEnds(desk.world)).toBe(instant('2031-03-29T11:00'));
    expect(desk.waitUntil('2031-03-29T10:59').isTroubled('maintenance')).toBe(true);
    expect(desk.waitUntil('2031-03-29T11:00').isTroubled('maintenance')).toBe(false);
    expect(desk.world.cases).toEqual(cases);
  });

  it.each(['cookie-banner', 'caps-lock'] as const)('stays until it is dealt with: %s', (incident) => {
    const desk = struck(how, incident).asksForACode().visits('employment', '/sign-in/code').opens('mailbox');
    expect(desk.isTroubled(incident)).toBe(true);
    expect(desk.settles(incident).isTroubled(incident)).toBe(false);
  });

  it.each(['slow-network', 'lost-answer'] as const)('is over with the next thing done: %s', (incident) => {
    const desk = struck(how, incident).visits('employment', '/sign-in');
    expect(desk.isTroubled(incident)).toBe(true);
    expect(desk.asksForACode().isTroubled(incident)).toBe(false);
  });

  it('blocks a window that a message opens, until it is allowed', () => {
    const desk = struck(how, 'pop-up-blocked').opens('mailbox').visits('employment', '/account', true);
    expect(desk.inFront).toBe('employment/');
    expect(desk.world.place.blocked).toEqual({ site: 'employment', page: '/account' });
    expect(desk.opens('mailbox').world.place.blocked, 'the notice stays').toBeDefined();
    desk.settles('pop-up-blocked');
    expect(desk.inFront).toBe('employment/account');
    expect(desk.world.place.blocked).toBeUndefined();
    expect(desk.visits('tax', '/', true).inFront).toBe('tax/');
  });

  it('blocks no page that one opens oneself, and forgets the window then', () => {
    const desk = struck(how, 'pop-up-blocked').visits('employment', '/account', true).visits('employment', '/sign-in');
    expect(desk.inFront).toBe('employment/sign-in');
    expect(desk.world.place.blocked).toBeUndefined();
  });

  it('is the same trouble when it strikes twice', () => {
    const desk = struck(how, 'cookie-banner').struckBy('cookie-banner');
    expect(desk.world.incidents).toHaveLength(1);
  });
});
