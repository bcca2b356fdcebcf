import type { DataUsed, Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through with a complaint. */
type ComplaintState =
  | 'nothingSent'
  | 'appointmentSet'
  | 'met'
  | 'queued'
  | 'beingAnswered'
  | 'unanswered'
  | 'transferred'
  | 'answered'
  | 'refused'
  | 'silentRefusal'
  | 'atMediator'
  | 'mediatorAnswered'
  | 'mediatorTooLate';

type Checked = Pick<Explanation, 'asOf' | 'source'>;

/** Administrative law that binds every agency: receipt, transfer, reasons, silence. */
const LAW: Checked = { asOf: '2026-11', source: 'Code des relations entre le public et l’administration' };

/** What is behind each state of a complaint; `checked` says when and where the agency's own road was verified. */
export function complaintExplanations(checked: Checked): Record<ComplaintState, Explanation> {
  const form: DataUsed = { what: 'complaint', from: 'form' };
  const file: DataUsed = { what: 'file', from: 'agency-file' };
  const explain = (who: Explanation['who'], data: DataUsed[], where: Checked = checked): Explanation => {
    return { who, data, truth: 'simplified', ...where };
  };
  return {
    nothingSent: explain('applicant', [{ what: 'situation', from: 'applicant' }]),
    appointmentSet: explain('agent', [{ what: 'wishes', from: 'form' }]),
    met: explain('agent', [file]),
    queued: explain('automatic-check', [form], LAW),
    beingAnswered: explain('agent', [form, file]),
    unanswered: explain('calendar', [form], LAW),
    transferred: explain('agent', [form], LAW),
    answered: explain('agent', [form, file]),
    refused: explain('agent', [form, file], LAW),
    silentRefusal: explain('calendar', [{ what: 'receipt', from: 'mailbox' }], LAW),
    atMediator: explain('reviewer', [{ what: 'recall', from: 'form' }, file]),
    mediatorAnswered: explain('reviewer', [{ what: 'recommendation', from: 'reviewer' }]),
    mediatorTooLate: explain('calendar', [{ what: 'refusal', from: 'history' }]),
  };
}
