import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '#api/client.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { type Answers, type Form, filesOf, isSecret } from '#domain/form.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { useSavedAnswers } from '#portal-kit/journey/use-saved-answers.ts';
import type { Attached } from '#ui/forms/attached.ts';

export interface Draft {
  form: Form;
  answers: Answers;
  /** The files received, by upload id. */
  uploads: Record<string, Attached>;
}

export interface DraftInHand {
  /** Undefined until the agency has said what it keeps. */
  draft: Draft | undefined;
  error: Error | undefined;
  reload: () => void;
  /** Takes note of an answer and keeps it soon; `atOnce` for answers that are complete by themselves. */
  answer: (field: string, value: string, atOnce?: boolean) => void;
  /** A file was received for a field. */
  attach: (field: string, upload: Attached & { id: string }) => void;
  /** A received file is taken back out of a field. */
  detach: (field: string, upload: string) => void;
  /** Keeps everything typed so far; resolves when it is kept. */
  save: () => Promise<void>;
  /** The last save did not reach the agency. */
  unkept: boolean;
  /** Puts answers back after the agency has cleared its draft; passwords are typed again. */
  restore: (answers: Answers) => void;
}

/** A form as it is being filled in: what the agency keeps, and on top of it what was typed since. */
export function useDraft(procedure: ProcedureId, formId: string): DraftInHand {
  const [draft, setDraft] = useState<Draft>();
  // Several files may be received before the page is drawn again: each must find those before it.
  const files = useRef<Answers>({});
  const saved = useSavedAnswers(procedure, formId);
  const { note, save, stamp } = saved;
  const first = useRef(true);

  const { data, error, reload } = useAgencyData(async () => {
    const asOf = stamp();
    return { ...(await client.form(procedure, formId)), asOf };
  }, [procedure, formId]);

  useEffect(() => {
    // An answer asked for before the latest key press would take that key press back.
    if (!data || data.asOf === undefined || data.asOf !== stamp()) return;
    const { form, answers, uploads } = data;
    const secrets = passwordsOf(form);
    files.current = answers;
    setDraft((old) => ({ form, answers: opened(answers, secrets, old?.answers), uploads }));
    if (!first.current) return;
    first.current = false;
    // A password field starts empty; the note of what was typed before must say so too.
    for (const secret of secrets) if (answers[secret]) note(secret, '');
    void save();
  }, [data, stamp, note, save]);

  const answer = useCallback(
    (field: string, value: string, atOnce = false) => {
      setDraft((old) => old && { ...old, answers: { ...old.answers, [field]: value } });
      note(field, value);
      if (atOnce) void save();
    },
    [note, save],
  );
  const hold = useCallback(
    (field: string, ids: string[]) => {
      files.current = { ...files.current, [field]: ids.join(' ') };
      answer(field, ids.join(' '), true);
    },
    [answer],
  );
  const attach = useCallback(
    (field: string, upload: Attached & { id: string }) => {
      setDraft((old) => old && { ...old, uploads: { ...old.uploads, [upload.id]: upload } });
      hold(field, [...filesOf(files.current[field]), upload.id]);
    },
    [hold],
  );
  const detach = useCallback(
    (field: string, upload: string) =>
      hold(
        field,
        filesOf(files.current[field]).filter((id) => id !== upload),
      ),
    [hold],
  );
  const restore = useCallback(
    (answers: Answers) => {
      const secrets = draft ? passwordsOf(draft.form) : [];
      const kept = Object.fromEntries(Object.entries(answers).filter(([field]) => !secrets.includes(field)));
      files.current = kept;
      setDraft((old) => old && { ...old, answers: kept });
      for (const [field, value] of Object.entries(kept)) note(field, value);
      void save();
    },
    [draft, note, save],
  );
  return { draft, error, reload, answer, attach, detach, save, unkept: saved.unkept, restore };
}

const passwordsOf = (form: Form): string[] =>
  form.pages.flatMap((page) => page.fields.filter(isSecret).map(({ id }) => id));

/** The agency never gives a password back: what is in the box stays while the agency still knows of it. */
function opened(answers: Answers, secrets: string[], shown: Answers = {}): Answers {
  const typed = secrets.map((secret) => [secret, answers[secret] ? (shown[secret] ?? '') : '']);
  return { ...answers, ...Object.fromEntries(typed) };
}
