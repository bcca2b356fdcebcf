import type { Form } from '#domain/form.ts';

/** None: everything is a press of a button, in the portal or in the browser's own pages. */
export const publicComputerForms: Record<string, Form> = {};
