import { useMemo } from 'react';
import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { paperReading } from '#desk/documents/paper-reading.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { useText } from '#ui/text/use-text.ts';

interface PaperPictureProps {
  paper: Paper;
  persona: Persona;
  /** Beside its name, where the picture says nothing more to those who listen. */
  decorative?: boolean;
}

/** A paper on the screen, with words for those who do not see it. */
export function PaperPicture({ paper, persona, decorative }: PaperPictureProps) {
  const say = useText('desk');
  const address = useMemo(() => paperAddress(paper, persona), [paper, persona]);
  const alternative = decorative ? '' : paperReading(say, paper, persona);
  return <img className="desk-paper" src={address} alt={alternative} {...sheetSizeOf(paper.kind)} />;
}
