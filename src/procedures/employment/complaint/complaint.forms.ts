import { complaintForms } from '#procedures/complaint/complaint.forms.ts';

export const employmentComplaintForms = complaintForms;
