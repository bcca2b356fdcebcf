import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readSavedFile, writeSavedFile } from '#backend/saved-file.ts';
import type { SignedLine } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { playUntil } from '#testing/play-until.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting = { exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook };
const { id } = setting.exercise;
const lines = playUntil(setting, (world) => world.place.page === '/update/worked').entries.map(
  (entry, index): SignedLine => ({ entry, by: index % 2 === 0 ? 'private' : 'public' }),
);
const saved = writeSavedFile(id, { lines });

/** What becomes of the file when somebody has changed something in it. */
function readChanged(change: Record<string, unknown>) {
  return readSavedFile(JSON.stringify({ ...JSON.parse(saved), ...change }), setting);
}

/** What becomes of it when a line was added by hand. */
function readWith(entry: unknown) {
  return readChanged({ lines: [...lines, { by: 'private', entry }] });
}

describe('a presentation saved to a file', () => {
  it('goes on with every line, and who did each', () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(readSavedFile(saved, setting)).toEqual({ lines });
  });

  it('goes on from a session that went back', () => {
    const back: SignedLine = { entry: { kind: 'rewind', to: 1 }, by: 'public' };
    const text = writeSavedFile(id, { lines: [...lines, back] });
    expect(readSavedFile(text, setting)).toEqual({ lines: [...lines, back] });
  });

  it('has the notes only when they were saved with it', () => {
    const withNotes = writeSavedFile(id, { lines, notes: 'Parler plus lentement' });
    expect(readSavedFile(withNotes, setting)).toEqual({ lines, notes: 'Parler plus lentement' });
    expect(saved).not.toContain('notes');
  });
});

describe('a file that cannot be gone on from says why', () => {
  it('when it is no text of ours', () => {
    expect(readSavedFile('Bonjour', setting)).toEqual({ why: 'not-json' });
    expect(readSavedFile('', setting)).toEqual({ why: 'not-json' });
    expect(readSavedFile('null', setting)).toEqual({ why: 'not-ours' });
    expect(readSavedFile('[]', setting)).toEqual({ why: 'not-ours' });
    expect(readChanged({ format: 'something/else' })).toEqual({ why: 'not-ours' });
  });

  it('when it is too big', () => {
    expect(readSavedFile(' '.repeat(LARGEST_FILE + 1), setting)).toEqual({ why: 'too-big' });
  });

  it('when another version has written it', () => {
    expect(readChanged({ version: 2 })).toEqual({ why: 'other-version' });
    expect(readChanged({ log: 3 })).toEqual({ why: 'other-version' });
  });

  it('when it belongs to another exercise', () => {
    expect(readChanged({ scenario: 'tax/not-signed' })).toEqual({ why: 'other-exercise', scenario: 'tax/not-signed' });
  });

  it('when a line is no line', () => {
    expect(readChanged({ lines: 'none' })).toEqual({ why: 'damaged' });
    expect(readChanged({ lines: [{ by: 'somebody', entry: lines[0]?.entry }] })).toEqual({ why: 'damaged' });
    expect(readWith({ kind: 'dance' })).toEqual({ why: 'damaged' });
    expect(readChanged({ notes: 3 })).toEqual({ why: 'damaged' });
  });

  it('when its lines cannot have happened', () => {
    const never: Entry = {
      kind: 'move',
      procedure: 'employment/monthly-update',
      move: 'submit',
      event: { type: 'fly' },
      answers: {},
      uploads: {},
    };
    expect(readChanged({ lines: [{ by: 'public', entry: never }] })).toEqual({ why: 'impossible' });
    expect(readWith({ ...never, procedure: 'employment/unheard-of' })).toEqual({ why: 'impossible' });
    expect(readWith({ kind: 'rewind', to: 9_999 })).toEqual({ why: 'impossible' });
    expect(readWith({ kind: 'wait', to: 1e300 })).toEqual({ why: 'impossible' });
  });
});
