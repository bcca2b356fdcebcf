import { complaintExplanations } from '#procedures/complaint/complaint.explanations.ts';

export const employmentComplaintExplanations = complaintExplanations({
  asOf: '2026-11',
  source: 'francetravail.fr, « Comment contester une décision »',
});
