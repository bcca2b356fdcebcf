import { PAPER_EXTENTS, PAPER_QUALITIES, type Paper, type PaperExtent, type PaperQuality } from '#domain/paper.ts';

/**
 * What a file made of a practice paper bears inside, and a printed one as a square code: by it the sandbox knows its own
 * papers again, whatever the learner calls the file. It says nothing that the paper itself does not show.
 */
export interface SpecimenMark {
  /** `<agency>/<slug>` of the scenario. */
  scenario: string;
  /** The paper's id. */
  paper: string;
  quality: PaperQuality;
  extent: PaperExtent;
}

const START = 'SPECIMEN-VALFLEURY';

/** The mark as text, to be written into a file or a square code: letters, digits, `/`, `-` and `:` only. */
export function specimenMark(
  scenario: string,
  { id, quality, extent }: Pick<Paper, 'id' | 'quality' | 'extent'>,
): string {
  return `${START}:${scenario}:${id}:${quality}:${extent}:`;
}

/** The first mark in a text or in the bytes of a file read as Latin-1; undefined where there is none. */
export function readSpecimenMark(text: string): SpecimenMark | undefined {
  const [, scenario, paper, quality, extent] =
    /SPECIMEN-VALFLEURY:([a-z]+\/[a-z0-9-]+):([a-z0-9-]+):([a-z]+):([a-z-]+):/.exec(text) ?? [];
  const known = PAPER_QUALITIES.find((one) => one === quality);
  const part = PAPER_EXTENTS.find((one) => one === extent);
  return scenario && paper && known && part ? { scenario, paper, quality: known, extent: part } : undefined;
}
