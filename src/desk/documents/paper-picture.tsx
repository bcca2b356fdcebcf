import { useMemo } from 'react';
import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { paperReading } from '#desk/documents/paper-reading.ts';
import { type Paper, pagesOf } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { useText } from '#ui/text/use-text.ts';
import './paper-picture.css';

interface PaperPictureProps {
  paper: Paper;
  persona: Persona;
  /** One page, counted from 1; all pages under each other unless said. */
  page?: number;
  /** Beside its name, where the picture says nothing more to those who listen: the first page will do. */
  decorative?: boolean;
}

/** A paper on the screen, with words for those who do not see it. */
export function PaperPicture({ paper, persona, page, decorative }: PaperPictureProps) {
  const pages = Array.from({ length: pagesOf(paper) }, (_, index) => index + 1);
  if (page !== undefined || decorative || pages.length === 1)
    return <PagePicture paper={paper} persona={persona} page={page ?? 1} decorative={decorative ?? false} />;
  return (
    <div className="desk-paper-pages">
      {pages.map((one) => (
        <PagePicture key={one} paper={paper} persona={persona} page={one} decorative={false} />
      ))}
    </div>
  );
}

function PagePicture({ paper, persona, page, decorative }: Required<PaperPictureProps>) {
  const say = useText('papers');
  const address = useMemo(() => paperAddress(paper, persona, page), [paper, persona, page]);
  const alternative = decorative ? '' : paperReading(say, paper, persona, page);
  return <img className="desk-paper" src={address} alt={alternative} {...sheetSizeOf(paper.kind)} />;
}
