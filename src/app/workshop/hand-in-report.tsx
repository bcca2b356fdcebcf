import { useEffect, useMemo, useState } from 'react';
import { HandIn } from '#shells/learner/workshop/hand-in.tsx';
import { saveFile } from '#ui/data/save-file.ts';
import type { Report } from '#workshop/protocol.ts';
import { reportInCodes } from '#workshop/report-codes.ts';
import { reportFileName, type SeatReport, writeReportFile } from '#workshop/report-file.ts';

/** What a seat without a relay hands to the trainer at the end, as square codes and as a file. */
export function HandInReport({ seat, mark, report }: { seat: number; mark: string | undefined; report: Report }) {
  const told = useMemo((): SeatReport => ({ seat, ...(mark ? { mark } : {}), report }), [seat, mark, report]);
  const squares = useSquares(told);
  if (!squares) return null;
  const save = () => saveFile(new File([writeReportFile([told])], reportFileName(seat), { type: 'application/json' }));
  return <HandIn squares={squares} onSave={save} />;
}

/** What draws squares is fetched when there is one to draw. */
function useSquares(told: SeatReport): readonly string[] | undefined {
  const [squares, setSquares] = useState<readonly string[]>();
  useEffect(() => {
    let late = false;
    void import('#desk/documents/making/mark-code.ts').then(({ markCode }) => {
      if (!late) setSquares(reportInCodes(told).map(markCode));
    });
    return () => {
      late = true;
    };
  }, [told]);
  return squares;
}
