import { useEffect, useState } from 'react';
import type { Inspected } from '#desk/documents/checking/inspected.ts';
import { useFaultWords } from '#desk/documents/explorer/fault-words.ts';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { type RichSay, useFormat, useText } from '#ui/text/use-text.ts';

interface RealFileReportProps {
  file: File;
  found: Inspected;
  files: readonly DeskFile[];
  onForget: () => void;
}

interface Line {
  about: string;
  said: string;
  /** What to do about it; absent when it is good. */
  cure?: string;
}

/** What a machine sees of a file, in plain words, and what to do. */
export function RealFileReport({ file, found, files, onForget }: RealFileReportProps) {
  const say = useText('checking');
  const format = useFormat();
  const faultWords = useFaultWords();
  const fileWords = useFileWords();
  const { fault, type, mark, width, height, pages } = found;
  const words = fault && faultWords(fault);
  const known = mark && files.find(({ paper }) => paper.id === mark.paper);
  const facts = [
    say(`type.${typeKey(type)}`),
    format.size(file.size),
    ...(pages === undefined ? [] : [say('pages', { count: pages })]),
    ...(width && height ? [say('pixels', { width: format.number(width), height: format.number(height) })] : []),
  ];
  const lines: Line[] = [
    ...(words
      ? [{ about: say('portal'), said: words.what, cure: words.cure }]
      : [{ about: say('portal'), said: say('taken') }]),
    ...linesAboutPicture(say, found),
  ];
  const isFine = lines.every(({ cure }) => cure === undefined);
  return (
    <div className="desk-report">
      <div className="desk-report__head">
        <Preview file={file} type={type} />
        <div>
          <h4 className="desk-report__name">{file.name}</h4>
          <p className="desk-report__facts">{facts.join(', ')}</p>
        </div>
      </div>
      <ul className="desk-report__lines">
        {lines.map(({ about, said, cure }) => (
          <li key={about} className={cure ? 'desk-report__line desk-report__line--mend' : 'desk-report__line'}>
            <Icon name={cure ? 'warning' : 'check'} />
            <span>
              <strong>{about}</strong> {said} {cure}
            </span>
          </li>
        ))}
        <li className="desk-report__line">
          <Icon name="info" />
          <span>
            <strong>{say('paper')}</strong>{' '}
            {known ? say('known', { paper: fileWords.shownIn(known) }) : say(mark ? 'otherPractice' : 'unknown')}
          </span>
        </li>
      </ul>
      <p>{say(isFine ? 'fine' : 'mend')}</p>
      <p>{say('eyes')}</p>
      <Button look="secondary" onPress={onForget}>
        {say('forget')}
      </Button>
    </div>
  );
}

function linesAboutPicture(say: RichSay, { seen, measures }: Inspected): Line[] {
  if (seen === undefined) return [];
  const line = (about: 'light' | 'sharpness' | 'framing', isBad: boolean): Line => ({
    about: say(about),
    said: say(`${about}Is.${isBad ? 'bad' : 'good'}`),
    ...(isBad ? { cure: say(`${about}Is.cure`) } : {}),
  });
  const isCut = seen === 'cropped' || (measures?.framing.cut.length ?? 0) > 0;
  // Of a dark picture nothing else can be told.
  if (seen === 'dark') return [line('light', true)];
  return [line('light', false), line('sharpness', seen === 'blurred'), line('framing', isCut)];
}

function typeKey(type: string | undefined): 'pdf' | 'jpeg' | 'png' | 'heic' | 'other' {
  if (type === 'application/pdf') return 'pdf';
  if (type === 'image/jpeg') return 'jpeg';
  if (type === 'image/png') return 'png';
  return type === 'image/heic' || type === 'image/heif' ? 'heic' : 'other';
}

/** The picture itself, from the device's memory alone; let go as soon as it is not looked at any more. */
function Preview({ file, type }: { file: File; type: string | undefined }) {
  const [address, setAddress] = useState<string>();
  const isPicture = type === 'image/jpeg' || type === 'image/png';
  useEffect(() => {
    if (!isPicture) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [file, isPicture]);
  return (
    <span className="desk-report__preview">
      {address ? <img src={address} alt="" /> : <Icon name="file" size="large" />}
    </span>
  );
}
