import { KEPT } from '#workshop/client/kept.ts';
import { gathered, readReportFile, type SeatReport, writeReportFile } from '#workshop/report-file.ts';

/** The reports of a workshop, so that neither a reload nor a relay that was switched off loses them before the talk. */
const PREFIX = `${KEPT}bilan/`;
/** Stands for the workshop where there is no relay. */
const ALONE = 'seul';

/** What was kept; nothing where there is none, or where it cannot be read. */
export function keptReports(workshop = ALONE): readonly SeatReport[] {
  try {
    const read = readReportFile(localStorage.getItem(PREFIX + workshop) ?? '');
    return 'reports' in read ? read.reports : [];
  } catch {
    return [];
  }
}

/** Adds to what is kept, and answers all of it. */
export function keepReports(more: readonly SeatReport[], workshop = ALONE): readonly SeatReport[] {
  const all = gathered(keptReports(workshop), more);
  try {
    if (all.length > 0) localStorage.setItem(PREFIX + workshop, writeReportFile(all));
  } catch {
    // A browser that keeps nothing has them as long as the page is open.
  }
  return all;
}
