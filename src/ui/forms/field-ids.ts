/** The id of a field's control: links from the error summary and labels meet there. */
export const fieldInputId = (formId: string, fieldId: string): string => `field-${formId}-${fieldId}`;

/** The names by which the coach finds what it points at. */
export const coachId = {
  field: (formId: string, fieldId: string) => `field:${formId}.${fieldId}`,
  choice: (formId: string, fieldId: string, option: string) => `choice:${formId}.${fieldId}.${option}`,
  attach: (formId: string, fieldId: string, paperId: string) => `attach:${formId}.${fieldId}.${paperId}`,
  remove: (formId: string, fieldId: string) => `remove:${formId}.${fieldId}`,
  continue: (formId: string, pageId: string) => `continue:${formId}.${pageId}`,
  modify: (formId: string, pageId: string) => `modify:${formId}.${pageId}`,
  send: (formId: string) => `send:${formId}`,
};
