import * as v from 'valibot';
import { type Answers, PROBLEM_CODES } from '#domain/form.ts';
import { PAPER_KINDS } from '#domain/paper.ts';
import { SITES } from '#domain/site.ts';
import type { TextRef, TextValue } from '#domain/text.ts';

/**
 * What portals and back ends say to each other. Every agency answers at the same addresses:
 *
 *   GET  /api/<agency>/session                          who is signed in
 *   GET  /api/<agency>/<procedure>                      where the case stands
 *   GET  /api/<agency>/<procedure>/forms/<form>         a form and what was typed into it
 *   PUT  /api/<agency>/<procedure>/forms/<form>         keeps what is being typed
 *   POST /api/<agency>/<procedure>/forms/<form>/check/<page>   checks one page before the next is shown
 *   POST /api/<agency>/<procedure>/moves/<move>         the applicant does something
 *   POST /api/<agency>/uploads                          announces one file: its name and weight may be refused at once
 *   GET  /api/<agency>/uploads/<id>                     how much of it has arrived
 *   PATCH /api/<agency>/uploads/<id>                    sends the next part; the last one is answered with the verdict
 *   DELETE /api/<agency>/uploads/<id>                   gives it up
 *   GET  /api/<agency>/documents                        the papers asked for, and those that can be downloaded
 *   POST /api/<agency>/verify                           whether a document with this number and code is genuine
 *   GET  /api/<agency>/<procedure>/amounts/<calculation>  why an amount is what it is (`api/amounts.ts`)
 *   GET  /api/<agency>/messages, /payments, /profile
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

/** Who the applicant is to the agency. Of the bank account, only its last digits are shown. */
export const profileSchema = v.object({
  firstName: v.string(),
  lastName: v.string(),
  identifier: v.string(),
  birthDate: moment,
  birthPlace: v.optional(v.string()),
  address: v.object({ street: v.string(), town: v.string() }),
  email: v.string(),
  phone: v.string(),
  ibanEnd: v.optional(v.string()),
});
export type Profile = v.InferOutput<typeof profileSchema>;

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
  pages: v.optional(v.number()),
});
export type UploadView = v.InferOutput<typeof uploadSchema>;

/** What a portal looks at by itself before anybody reads a file. */
export const UPLOAD_CHECKS = ['format', 'weight', 'opens', 'lock', 'virus'] as const;
export type UploadCheck = (typeof UPLOAD_CHECKS)[number];

/** A file that was announced: under which id its parts are sent, how long they are and how much has arrived, in bytes. */
export const announcedSchema = v.object({ id: v.string(), partSize: v.number(), offset: v.number() });
export type AnnouncedUpload = v.InferOutput<typeof announcedSchema>;

/** After a part: how much has arrived; once all has, the file as it was received and the checks it passed. */
export const partSchema = v.object({
  offset: v.number(),
  upload: v.optional(uploadSchema),
  checks: v.optional(v.array(v.picklist(UPLOAD_CHECKS))),
});
export type UploadPart = v.InferOutput<typeof partSchema>;

const officialDocumentSchema = v.object({
  id: v.string(),
  kind: v.picklist(PAPER_KINDS),
  reference: v.string(),
  checkCode: v.string(),
});

export const formSchema = v.object({
  form: v.any(),
  answers,
  /** The files named by the answers, by upload id. */
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

const textRefSchema: v.GenericSchema<TextRef> = v.object({
  key: v.string(),
  values: v.optional(
    v.record(
      v.string(),
      v.lazy(() => textValueSchema),
    ),
  ),
});

const textValueSchema: v.GenericSchema<TextValue> = v.union([
  v.string(),
  v.number(),
  v.object({ day: moment }),
  v.object({ time: moment }),
  v.object({ month: moment }),
  v.object({ money: v.number() }),
  v.object({ text: textRefSchema }),
  v.object({ lines: v.array(textRefSchema) }),
]);

export const messageSchema = v.object({
  id: v.string(),
  procedure: v.string(),
  letter: v.string(),
  at: moment,
  values: v.record(v.string(), textValueSchema),
  link: v.optional(addressSchema),
  read: v.boolean(),
  /** It can be downloaded as a PDF. */
  document: v.optional(officialDocumentSchema),
});
export type Message = v.InferOutput<typeof messageSchema>;
export const messagesSchema = v.object({ messages: v.array(messageSchema) });

export const documentsSchema = v.object({
  now: moment,
  wanted: v.array(
    v.object({
      procedure: v.string(),
      slot: v.string(),
      kind: v.picklist(PAPER_KINDS),
      month: v.optional(moment),
      employer: v.optional(v.string()),
      newerThan: v.optional(v.number()),
      state: v.picklist(['wanted', 'received', 'accepted', 'refused', 'later']),
      /** Why it is asked for again. */
      reason: v.optional(v.string()),
      files: v.array(uploadSchema),
      /** Received and not yet sent with a move: what one was choosing. */
      pending: v.array(uploadSchema),
      attach: v.optional(v.string()),
      detach: v.optional(v.string()),
      postpone: v.optional(v.string()),
    }),
  ),
  /** Messages that can be downloaded, latest first. */
  given: v.array(messageSchema),
});
export type PortalDocuments = v.InferOutput<typeof documentsSchema>;
export type WantedView = PortalDocuments['wanted'][number];

/** What the verification page says of a document that it knows. */
export const verifiedSchema = v.object({
  document: v.object({ kind: v.picklist(PAPER_KINDS), issuedOn: moment, holder: v.string(), reference: v.string() }),
});
export type VerifiedDocument = v.InferOutput<typeof verifiedSchema>['document'];

export const paymentsSchema = v.object({
  payments: v.array(v.object({ at: moment, kind: v.string(), amount: v.number(), procedure: v.string() })),
});
export type PaymentLine = v.InferOutput<typeof paymentsSchema>['payments'][number];
