import { complaintMachine } from '#procedures/complaint/complaint.machine.ts';
import { complaintFacts } from '#procedures/employment/complaint/complaint.facts.ts';

export const employmentComplaintMachine = complaintMachine(complaintFacts);
