import { useRef, useState } from 'react';
import { gatherCode, NO_CODES } from '#workshop/report-codes.ts';
import { LONGEST_REPORT_FILE, type ReportProblem, readReportFile, type SeatReport } from '#workshop/report-file.ts';

/** What came of a file, a photo or a look of the camera. */
export type News =
  | { kind: 'added'; seats: readonly number[] }
  | { kind: 'again' }
  | { kind: 'part'; have: number; of: number }
  | { kind: 'problem'; problem: ReportProblem | 'no-code'; file?: string };

interface GatheringOptions {
  known: readonly SeatReport[];
  onGathered: (reports: readonly SeatReport[]) => void;
  /** The text of the square on a photo. */
  readPhoto: (photo: Blob) => Promise<string | undefined>;
}

/** Takes up reports from files and squares, several at once, and says what came of it. */
export function useGathering({ known, onGathered, readPhoto }: GatheringOptions) {
  const inHand = useRef(NO_CODES);
  const [news, setNews] = useState<readonly News[]>([]);
  const [busy, setBusy] = useState(false);

  const readText = (text: string): SeatReport[] | News => {
    const result = gatherCode(inHand.current, text);
    inHand.current = result.inHand;
    if ('report' in result) return [result.report];
    if ('problem' in result) return { kind: 'problem', problem: result.problem };
    return { kind: 'part', have: result.have, of: result.of };
  };

  const readFile = async (file: File): Promise<SeatReport[] | News> => {
    if (file.type.startsWith('image/')) {
      const text = await readPhoto(file).catch(() => undefined);
      return text === undefined ? { kind: 'problem', problem: 'no-code' } : readText(text);
    }
    if (file.size > LONGEST_REPORT_FILE) return { kind: 'problem', problem: 'too-long' };
    const read = readReportFile(await file.text().catch(() => ''));
    return 'reports' in read ? read.reports : { kind: 'problem', problem: read.problem };
  };

  const take = (reports: readonly SeatReport[]): News[] => {
    if (reports.length === 0) return [];
    const isKnown = (one: SeatReport) => known.some((before) => JSON.stringify(before) === JSON.stringify(one));
    const fresh = reports.filter((one) => !isKnown(one));
    if (fresh.length === 0) return [{ kind: 'again' }];
    onGathered(fresh);
    return [{ kind: 'added', seats: fresh.map(({ seat }) => seat) }];
  };

  return {
    news,
    busy,
    /** Reads files one after the other: a photo takes a moment, and a laptop has little memory. */
    readFiles: async (files: readonly File[]) => {
      setBusy(true);
      const reports: SeatReport[] = [];
      const said: News[] = [];
      for (const file of files) {
        const result = await readFile(file);
        if (Array.isArray(result)) reports.push(...result);
        else said.push(files.length > 1 && result.kind === 'problem' ? { ...result, file: file.name } : result);
      }
      setNews([...take(reports), ...said]);
      setBusy(false);
    },
    /** A square that the camera sees. */
    readCode: (text: string) => {
      const result = readText(text);
      setNews(Array.isArray(result) ? take(result) : [result]);
    },
  };
}
