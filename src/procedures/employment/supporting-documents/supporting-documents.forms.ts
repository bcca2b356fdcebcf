import type { Form } from '#domain/form.ts';

/** None: each paper is sent by itself, from the page of documents. */
export const supportingDocumentsForms: Record<string, Form> = {};
