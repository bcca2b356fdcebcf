/** Whose window it is: the mediator's own, or the one that everybody looks at. */
export type Side = 'private' | 'public';

/** A place on the stage, found again in another window that draws the same page. */
export interface Spot {
  /** From the stage down to the element: the index of each child. */
  path: number[];
  /** The element's tag, so that another one at the same place is not taken for it. */
  tag: string;
  /** Its name for the coach, which holds where the path does not: another width, another language. */
  coachId?: string;
}

/** An answer of a back end, as the window that acts has got it; `lost` when it never came. */
export interface SharedAnswer {
  /** Method and path, e.g. `POST /api/tax/income-return/moves/sign`. */
  request: string;
  status: number;
  body: unknown;
  lost?: boolean;
}

/** What the hand does on the stage and the log does not tell (yet). */
export type Gesture =
  /** A button was pressed; the fractions say where on it, from its start and its top. */
  | { do: 'press'; at: Spot; x: number; y: number }
  /** What stands in a box now; of a password, only its length is told. */
  | { do: 'type'; at: Spot; value: string }
  | { do: 'tick'; at: Spot; checked: boolean }
  /** Files of the device were chosen; what is in them is not told. */
  | { do: 'choose'; at: Spot; files: { name: string; size: number; type: string }[] }
  /** The box in which one is writing; none when it was left. */
  | { do: 'focus'; at: Spot | null }
  /** What the back end said to a request that changes something. */
  | { do: 'answer'; answer: SharedAnswer };

/** A gesture as it is told: which one it is, and on which page it was done. */
export interface Told {
  id: string;
  page: string;
  gesture: Gesture;
}

/** What is shown while it lasts and never told again. */
export type Glimpse =
  /** Where the pointer is; none when it left the stage. */
  | { see: 'pointer'; at: Spot | null; x: number; y: number }
  /** The pointer was pressed here, on whatever it was. */
  | { see: 'pressed'; at: Spot; x: number; y: number }
  /** The first thing in sight, and which part of it stands at the upper edge, as a fraction of its height. */
  | { see: 'scrolled'; at: Spot; y: number };

/** What windows of one session say to each other. `knows` is what a window has of the session: a state vector. */
export type Message = { from: string } & (
  | { say: 'hello'; side: Side; knows: Uint8Array }
  /** What has changed in the session: lines of the log, the state of the stage. */
  | { say: 'update'; update: Uint8Array }
  | { say: 'who' }
  | { say: 'here'; side: Side; knows: Uint8Array }
  | { say: 'bye' }
  | { say: 'gesture'; told: Told }
  | { say: 'glimpse'; glimpse: Glimpse }
  /** To a window that came late: everything the hand did on the page that is open. */
  | { say: 'so-far'; to: string; gestures: Told[] }
  /** The pages of the window that acts were drawn anew: what the hand had done on them is gone. */
  | { say: 'anew' }
  /** What the private window leaves with the others, who keep it unseen until it asks. */
  | { say: 'entrust'; kept: unknown; turn: number }
);
