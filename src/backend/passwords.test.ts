import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '#api/client.ts';
import { silentChannel } from '#backend/channel.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Form } from '#domain/form.ts';
import { openCase } from '#engine/case/step.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { portalNetwork } from '#testing/portal-network.ts';
import { ruleBook } from '#testing/rule-book.ts';

const SIGN_IN = 'employment/sign-in';
const TYPED = 'Panier-Vert-Soleil-58';

const exercise = anExercise();
const secretsOf = (form: Form | undefined) =>
  (form?.pages ?? [])
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'password' || kind === 'new-password');

describe('a password that was typed', () => {
  let store: SessionStore;
  let network: ReturnType<typeof portalNetwork>;

  beforeEach(async () => {
    store = await SessionStore.open({ exercise, rules: ruleBook }, memoryStorage(), silentChannel);
    network = portalNetwork(store);
  });
  afterEach(() => network.close());

  const everythingKept = () => JSON.stringify([store.entries, store.world, network.exchanges]);

  it('to sign in is in no line of the log, no draft, no exchange and nowhere in the world', async () => {
    const answers = { identifier: 'FICTIF-NADIA', password: TYPED };
    await client.saveDraft(SIGN_IN, 'credentials', answers);
    await client.checkPage(SIGN_IN, 'credentials', 'credentials', answers);
    await client.move(SIGN_IN, 'enterCredentials', answers);
    expect(store.entries.length).toBeGreaterThan(1);
    expect(everythingKept()).not.toContain(TYPED);
  });

  it('to choose a new one is kept nowhere either', async () => {
    const answers = { 'new-password': TYPED };
    await client.move(SIGN_IN, 'askNewPassword', { identifier: 'FICTIF-NADIA' });
    await client.move(SIGN_IN, 'followPasswordLink');
    await client.saveDraft(SIGN_IN, 'new-password', answers);
    await client.checkPage(SIGN_IN, 'new-password', 'new-password', answers);
    expect(await client.move(SIGN_IN, 'setPassword', answers)).toMatchObject({ ok: true });
    expect(everythingKept()).not.toContain(TYPED);
  });
});

describe('every procedure', () => {
  const asked = Object.values(ruleBook).flatMap((rules) =>
    rules.moves.flatMap((move) => {
      const secrets = secretsOf(move.form === undefined ? undefined : rules.forms[move.form]);
      return secrets.length > 0 ? [{ rules, move, secrets, name: `${rules.id}: ${move.id}` }] : [];
    }),
  );

  it.each(asked)('forgets the password once the act is done, $name', ({ rules, move, secrets }) => {
    const applicant = { ...exercise.persona, account: { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1' } };
    const { situation, begins: openedAt, seed } = exercise;
    const { caseFile } = openCase(rules, { applicant, situation, openedAt, seed, hasAccount: true });
    const answers = Object.fromEntries(secrets.map(({ id }) => [id, TYPED]));
    const event = move.event({ answers, uploads: {}, caseFile, applicant, now: openedAt });
    expect(JSON.stringify(event)).not.toContain(TYPED);
    expect(move.keepsAnswers ?? false).toBe(false);
  });

  it.each(asked)('calls it by a name under which exchanges hide it, $name', ({ secrets }) => {
    for (const { id } of secrets) expect(id).toContain('password');
  });
});
