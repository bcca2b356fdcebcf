import { complaintLetters } from '#procedures/complaint/complaint.letters.ts';
import { complaintFacts } from '#procedures/employment/complaint/complaint.facts.ts';

export const employmentComplaintLetters = complaintLetters(complaintFacts);
