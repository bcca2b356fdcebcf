import * as v from 'valibot';
import { type Answers, PROBLEM_CODES } from '#domain/form.ts';
import { SITES } from '#domain/site.ts';

/**
 * What portals and back ends say to each other. Every agency answers at the same addresses:
 *
 *   GET  /api/<agency>/session                          who is signed in
 *   GET  /api/<agency>/<procedure>                      where the case stands
 *   GET  /api/<agency>/<procedure>/forms/<form>         a form and what was typed into it
 *   PUT  /api/<agency>/<procedure>/forms/<form>         keeps what is being typed
 *   POST /api/<agency>/<procedure>/forms/<form>/check/<page>   checks one page before the next is shown
 *   POST /api/<agency>/<procedure>/moves/<move>         the applicant does something
 *   POST /api/<agency>/uploads                          sends one file
 *   GET  /api/<agency>/messages, /payments
 */

const answers = v.record(v.string(), v.string());
const moment = v.number();

export const problemSchema = v.object({
  field: v.string(),
  code: v.picklist(PROBLEM_CODES),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** Why a request was refused; the status is 409 (not now), 401 (sign in first), 404 or 422 (answers to mend). */
export const refusalSchema = v.object({
  reason: v.picklist(['not-now', 'not-signed-in', 'answers', 'unknown']),
  problems: v.array(problemSchema),
});

export const sessionSchema = v.object({
  signedIn: v.boolean(),
  now: moment,
  /** Present once signed in. */
  applicant: v.optional(v.object({ firstName: v.string(), lastName: v.string(), identifier: v.string() })),
});
export type PortalSession = v.InferOutput<typeof sessionSchema>;

export const caseSchema = v.object({
  procedure: v.string(),
  now: moment,
  /** States in force, outermost first. */
  states: v.array(v.string()),
  /** Moves that the case accepts now. */
  moves: v.array(v.string()),
  /** What was last sent. */
  answers,
  /** What else the portal may know; its shape depends on the procedure. */
  facts: v.record(v.string(), v.unknown()),
});
export type CaseView = v.InferOutput<typeof caseSchema>;

const uploadSchema = v.object({
  id: v.string(),
  fileName: v.string(),
  type: v.string(),
  size: v.number(),
  /** The paper of the drawer it was made from. */
  paper: v.optional(v.object({ id: v.string() })),
});
export type UploadView = v.InferOutput<typeof uploadSchema>;

export const uploadedSchema = v.object({ upload: uploadSchema });

export const formSchema = v.object({
  form: v.any(),
  answers,
  uploads: v.record(v.string(), uploadSchema),
});

/** The answers in the body of a request; undefined when it holds none. */
export function readAnswers(body: unknown): Answers | undefined {
  const read = v.safeParse(v.object({ answers }), body);
  return read.success ? read.output.answers : undefined;
}

const addressSchema = v.object({ site: v.picklist(SITES), page: v.string() });

/** `next` is the page to show; absent to stay where one is. */
export const acceptedSchema = v.object({ next: v.optional(addressSchema), case: caseSchema });
export type Accepted = v.InferOutput<typeof acceptedSchema>;

const textValueSchema = v.union([
  v.string(),
  v.number(),
  v.object({ day: moment }),
  v.object({ time: moment }),
  v.object({ month: moment }),
  v.object({ money: v.number() }),
]);

export const messageSchema = v.object({
  id: v.string(),
  procedure: v.string(),
  letter: v.string(),
  at: moment,
  values: v.record(v.string(), textValueSchema),
  link: v.optional(addressSchema),
  read: v.boolean(),
});
export type Message = v.InferOutput<typeof messageSchema>;
export const messagesSchema = v.object({ messages: v.array(messageSchema) });

export const paymentsSchema = v.object({
  payments: v.array(v.object({ at: moment, kind: v.string(), amount: v.number(), procedure: v.string() })),
});
export type PaymentLine = v.InferOutput<typeof paymentsSchema>['payments'][number];
