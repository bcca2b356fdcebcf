import type { SiteId } from '#domain/site.ts';

/**
 * The names by which the coach, the ghost pointer and the robot find things on the screen: the value of
 * `data-coach-id` on the element concerned. Written once, used by whoever draws the element and whoever points at it.
 */
export const coachIds = {
  /** A link of the portal to one of its pages. */
  link: (page: string) => `link:${page}`,
  /** An input in which one types. */
  field: (form: string, field: string) => `field:${form}.${field}`,
  /** One option of a question. */
  choice: (form: string, field: string, option: string) => `choice:${form}.${field}.${option}`,
  /** The button that attaches one file of the desk to a file field. */
  attach: (form: string, field: string, file: string) => `attach:${form}.${field}.${file}`,
  /** A file in the list of the explorer. */
  file: (file: string) => `file:${file}`,
  /**
   * What can be done with the file that is open: `rename`, `move`, `delete`, `restore`, `lighten`, `convert`, `unlock`,
   * `photograph`. */
  fileAct: (act: string) => `file-act:${act}`,
  /** Of the practice camera: the good choice of each setting, `light`, `distance`, `hand`, and the button, `take`. */
  camera: (part: string) => `camera:${part}`,
  /** The button that begins a message. */
  writeMessage: 'mail:write',
  /** Parts of a message being written: `to`, `body`, `send`. */
  mail: (part: string) => `mail:${part}`,
  /** What attaches a file of the desk to a message. */
  mailFile: (file: string) => `mail:file.${file}`,
  /** The button that takes one file back out of a file field. */
  removeFile: (form: string, field: string, upload: string) => `remove:${form}.${field}.${upload}`,
  /** The button that sends the files chosen for one paper. */
  sendPaper: (move: string, slot: string) => `send-paper:${move}.${slot}`,
  /** A button about one paper that sends none: to take it back, to say that one does not have it now. */
  pick: (move: string, slot: string) => `pick:${move}.${slot}`,
  /** The button that starts a form from its introduction. */
  start: (form: string) => `start:${form}`,
  /** "Continuer" on a page of a form. */
  next: (form: string, page: string) => `continue:${form}.${page}`,
  /** "Modifier" beside an answer on the check page. */
  modify: (form: string, page: string) => `modify:${form}.${page}`,
  /** The button that sends a form from its check page. */
  send: (form: string) => `send:${form}`,
  /** The tab of a site in the practice browser. */
  tab: (site: SiteId) => `tab:${site}`,
  /** The button that opens a new tab. */
  newTab: 'tab:new',
  /** A site one has kept, on the page of a new tab. */
  favourite: (site: SiteId) => `favourite:${site}`,
  /** A folder of the mailbox. */
  folder: (folder: string) => `folder:${folder}`,
  /** What ends an incident: the button of a cookie banner, of a blocked window, of the caps lock. */
  incident: (incident: string) => `incident:${incident}`,
  /** A button that does a move by itself. */
  move: (move: string) => `move:${move}`,
  /** The tab or button that brings the portal or a part of the desk to the front. */
  front: (front: string) => `front:${front}`,
  /** A message in a list of messages. */
  letter: (letter: string) => `letter:${letter}`,
  /** The calendar's button "next event". */
  nextEvent: 'calendar:next-event',
} as const;
