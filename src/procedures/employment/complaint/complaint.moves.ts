import { complaintMoves } from '#procedures/complaint/complaint.moves.ts';

export const employmentComplaintMoves = complaintMoves;
