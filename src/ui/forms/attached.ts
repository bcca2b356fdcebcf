/** A file that was sent: what a portal knows of it. */
export interface Attached {
  fileName: string;
  size: number;
  paper?: { id: string };
}
