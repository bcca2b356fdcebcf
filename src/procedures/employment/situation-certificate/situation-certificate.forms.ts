import type { Form } from '#domain/form.ts';

/** None: one press at the agency, and a message of one's own. */
export const situationCertificateForms: Record<string, Form> = {};
