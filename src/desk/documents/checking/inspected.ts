import type { Problem } from '#domain/form.ts';
import type { PaperQuality } from '#domain/paper.ts';
import type { SpecimenMark } from '#domain/specimen.ts';

/** What a machine sees of a file of the learner's own device; the app knows who looks. */
export interface Inspected {
  /** Why a portal would refuse it at once. */
  fault?: Omit<Problem, 'field'>;
  /** By its content, e.g. `image/jpeg`; absent when it is nothing known. */
  type?: string;
  pages?: number;
  /** In pixels; of a picture only. */
  width?: number;
  height?: number;
  /** The practice paper it was made from, or of which it is a photo. */
  mark?: SpecimenMark;
  /** How the picture turned out; absent where no pixel was looked at. */
  seen?: PaperQuality;
  measures?: {
    framing: {
      /** Sides of the picture beyond which the paper goes on. */
      cut: readonly ('top' | 'right' | 'bottom' | 'left')[];
    };
  };
}

export type InspectFile = (file: File) => Promise<Inspected>;
