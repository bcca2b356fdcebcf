import type { Problem } from '#domain/form.ts';
import type { PaperQuality } from '#domain/paper.ts';
import type { SpecimenMark } from '#domain/specimen.ts';

/** What is wrong with a file, whatever field it was given to. */
export type Fault = Omit<Problem, 'field'>;

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** What a machine can see of a file without reading it. */
export interface Inspection {
  /** Why a portal refuses it at once; absent when it would take it. */
  fault?: Fault;
  /** By its content, e.g. `image/jpeg`; absent when it is nothing known. */
  type?: string;
  /** Of a PDF that opens; a picture has one. */
  pages?: number;
  /** In pixels, as they are stored; of a picture only. */
  width?: number;
  height?: number;
  /** The practice paper it was made from, or of which it is a photo. */
  mark?: SpecimenMark;
  /** How the picture turned out; absent where no pixel was looked at. A screenshot is not told from a scan. */
  seen?: Exclude<PaperQuality, 'screenshot'>;
  measures?: PictureMeasures;
}

export interface PictureMeasures {
  /** Strength of the finest details compared with the contrast around them: 0 without any, above 1 for crisp print. */
  sharpness: number;
  /** How bright the brightest parts are, the paper for most: from 0, black, to 255. */
  light: number;
  framing: Framing;
}

export interface Framing {
  /** The share of the picture that the sheet takes, from 0 to 1. */
  fill: number;
  /** Sides of the picture beyond which the paper goes on, with something printed there. */
  cut: Side[];
}

/** Looks into a file as a portal's machines do. It never throws: what cannot be opened is a fault. */
export type Inspect = (file: Blob, name: string) => Promise<Inspection>;
