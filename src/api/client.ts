import * as v from 'valibot';
import { amountsSchema } from '#api/amounts.ts';
import {
  type Accepted,
  type AnnouncedUpload,
  acceptedSchema,
  announcedSchema,
  caseSchema,
  documentsSchema,
  formSchema,
  messagesSchema,
  partSchema,
  paymentsSchema,
  profileSchema,
  refusalSchema,
  sessionSchema,
  verifiedSchema,
} from '#api/contract.ts';
import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Answers, Form, Problem } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';

/** The agency's answer to something the applicant sent: accepted, or refused with reasons to show. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** The answer could not be understood or never came: technical trouble, not a decision of the agency. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
  /** What the back end answered, where it did. */
  readonly status?: number;

  constructor(message: string, { status, ...options }: ErrorOptions & { status?: number } = {}) {
    super(message, options);
    if (status !== undefined) this.status = status;
  }
}

/** The only caller of `fetch`. Everything a portal knows comes from here. */
export const client = {
  session: (agency: AgencyId) => get(`/api/${agency}/session`, sessionSchema),
  caseFile: (procedure: ProcedureId) => get(`/api/${procedure}`, caseSchema),
  /** Where a case stands; undefined when the session has no such case. */
  caseFileIfAny: (procedure: ProcedureId) => getIfAny(`/api/${procedure}`, caseSchema),
  form: async (procedure: ProcedureId, form: string) => {
    const answer = await get(`/api/${procedure}/forms/${form}`, formSchema);
    return { ...answer, form: answer.form as Form };
  },
  /** Keeps what is being typed, so that nothing is lost on a reload. */
  saveDraft: (procedure: ProcedureId, form: string, answers: Answers) =>
    ask('PUT', `/api/${procedure}/forms/${form}`, json({ answers }), v.object({})),
  /** Checks one page of a form as it is filled in, before the next is shown. */
  checkPage: (procedure: ProcedureId, form: string, page: string, answers: Answers) =>
    ask('POST', `/api/${procedure}/forms/${form}/check/${page}`, json({ answers }), v.object({})),
  move: (procedure: ProcedureId, move: string, answers: Answers = {}): Promise<Answer<Accepted>> =>
    ask('POST', `/api/${procedure}/moves/${move}`, json({ answers }), acceptedSchema),
  /** Announces a file; `paper` says which file of the desk it is, if any. Refused at once by its name and its weight. */
  announceUpload: (agency: AgencyId, field: string, file: File, paper?: string): Promise<Answer<AnnouncedUpload>> => {
    const answers = { field, name: file.name, size: String(file.size), ...(paper === undefined ? {} : { paper }) };
    return ask('POST', `/api/${agency}/uploads`, json({ answers }), announcedSchema);
  },
  /** How much of an announced file has arrived. */
  uploadOffset: (agency: AgencyId, id: string) => get(`/api/${agency}/uploads/${id}`, partSchema),
  /** Sends the part of a file that begins at an offset. */
  sendPart: (agency: AgencyId, id: string, part: Blob, offset: number, signal?: AbortSignal) => {
    const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
    const init = { headers, body: part, ...(signal ? { signal } : {}) };
    return ask('PATCH', `/api/${agency}/uploads/${id}`, init, partSchema);
  },
  /** Gives an announced file up: what has arrived of it is thrown away. */
  cancelUpload: (agency: AgencyId, id: string) => ask('DELETE', `/api/${agency}/uploads/${id}`, {}, v.object({})),
  documents: (agency: AgencyId) => get(`/api/${agency}/documents`, documentsSchema),
  verify: (agency: AgencyId, answers: Answers) =>
    ask('POST', `/api/${agency}/verify`, json({ answers }), verifiedSchema),
  messages: (agency: AgencyId) => get(`/api/${agency}/messages`, messagesSchema),
  /** How an amount is worked out: on what is known, or with some inputs otherwise; undefined when there is none yet. */
  amounts: (procedure: ProcedureId, calculation: string, otherwise: Record<string, number> = {}) => {
    const asked = new URLSearchParams(Object.entries(otherwise).map(([id, value]) => [id, String(value)])).toString();
    return getIfAny(`/api/${procedure}/amounts/${calculation}${asked && `?${asked}`}`, amountsSchema);
  },
  /** What the agency knows of who the applicant is. */
  profile: (agency: AgencyId) => get(`/api/${agency}/profile`, profileSchema),
  payments: (agency: AgencyId) => get(`/api/${agency}/payments`, paymentsSchema),
};

/** The problem of a refusal that concerns one field, if there is one. */
export function problemAt(refusal: Refusal | undefined, field: string): Problem | undefined {
  return refusal?.problems.find((problem) => problem.field === field);
}

type Schema<T> = v.GenericSchema<unknown, T>;

function json(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function get<T>(url: string, schema: Schema<T>): Promise<T> {
  const response = await reach(url, { cache: 'no-store' });
  if (!response.ok) throw answered(url, response);
  return v.parse(schema, await response.json());
}

/** Not every session has every case: there, "not found" is an answer like any other. */
async function getIfAny<T>(url: string, schema: Schema<T>): Promise<T | undefined> {
  const response = await reach(url, { cache: 'no-store' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw answered(url, response);
  return v.parse(schema, await response.json());
}

async function ask<T>(method: string, url: string, init: RequestInit, schema: Schema<T>): Promise<Answer<T>> {
  const response = await reach(url, { ...init, method });
  if (response.ok) return { ok: true, value: v.parse(schema, await response.json()) };
  const refusal = v.safeParse(refusalSchema, await response.json().catch(() => undefined));
  if (!refusal.success) throw answered(url, response);
  return { ok: false, refusal: refusal.output as Refusal };
}

/** `fetch` rejects with a TypeError when no answer came: the request may have arrived all the same. */
async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConnectionError(`${url} gave no answer.`, { cause: error });
  }
}

function answered(url: string, { status }: Response): ConnectionError {
  return new ConnectionError(`${url} answered ${status}.`, { status });
}
