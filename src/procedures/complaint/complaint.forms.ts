import type { Field, Form, FormPage } from '#domain/form.ts';

/** What a complaint can be about. */
export const COMPLAINT_ABOUT = ['late', 'amount', 'decision', 'mistake', 'other'];
const asks = (id: string, options: string[]): FormPage => ({ id, fields: [{ id, kind: 'radios', options }] });
const says = (id: string): FormPage => {
  const field: Field = { id, kind: 'text', maxLength: 600, optional: true, autocomplete: 'off' };
  return { id, fields: [field] };
};

/** The forms of a complaint: short, because a complaint need not be long to be one. */
export const complaintForms: Record<string, Form> = {
  complaint: {
    id: 'complaint',
    intro: true,
    check: true,
    pages: [
      asks('about', COMPLAINT_ABOUT),
      asks('asked', ['payment', 'calculation', 'decision', 'explanation']),
      says('words'),
    ],
  },
  person: {
    id: 'person',
    intro: false,
    check: true,
    pages: [
      asks('how', ['call', 'meeting']),
      asks('half-day', ['morning', 'afternoon', 'either']),
      asks('topic', ['file', 'payment', 'online', 'other']),
    ],
  },
  mediator: {
    id: 'mediator',
    intro: true,
    check: true,
    pages: [
      asks('dispute', COMPLAINT_ABOUT),
      { id: 'complained-on', fields: [{ id: 'complained-on', kind: 'date' }] },
      asks('answer', ['refused', 'silence']),
      says('wish'),
    ],
  },
};
