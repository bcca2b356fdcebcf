/** The id of a field's control: links from the error summary and labels meet there. */
export const fieldInputId = (formId: string, fieldId: string): string => `field-${formId}-${fieldId}`;
