/** A procedure's statechart laid out as a map: plain data made when the app is built. Lengths are in map units. */
export interface ProcedureMap {
  width: number;
  height: number;
  stations: Station[];
  /** States that hold others, drawn as the ground under their stations. */
  zones: Zone[];
  roads: Road[];
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A state the applicant lives through, or a point where the computer decides by itself. */
export interface Station extends Box {
  /** Full path of the state; for a decision, a name that is no state. */
  id: string;
  kind: 'state' | 'decision';
}

export interface Zone extends Box {
  /** Full path of the state. */
  id: string;
}

/** Who or what makes one go along a road: your act, time, the agency, or nothing but the computer. */
export type RoadKind = 'act' | 'time' | 'agency' | 'automatic';

export interface Road {
  id: string;
  from: string;
  to: string;
  kind: RoadKind;
  /** The event that starts it; absent after a decision. */
  event?: string;
  /** From border to border, with a corner at each point in between. */
  points: { x: number; y: number }[];
  label?: Box;
}
