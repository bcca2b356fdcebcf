import type { Form } from '#domain/form.ts';

/** None: everything is said on the phone. */
export const falseAdviserForms: Record<string, Form> = {};
