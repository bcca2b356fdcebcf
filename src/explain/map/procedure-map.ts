/** A procedure's statechart as a map: plain data made when the app is built. */
export interface ProcedureMap {
  /** In the order of the story. */
  stations: { id: string; kind: 'state' | 'decision'; zone?: string }[];
  /** States that hold others. */
  zones: { id: string }[];
  roads: Road[];
  /** The whole map first; then, where there are zones, what lies outside them, and each zone. */
  regions: Region[];
}

/** Who or what makes one go along a road: your act, time, the agency, or nothing but the computer. */
export type RoadKind = 'act' | 'time' | 'agency' | 'automatic';

export interface Road {
  id: string;
  /** A station, or a zone for what can happen anywhere in it. */
  from: string;
  to: string;
  kind: RoadKind;
  /** The event that starts it; absent after a decision. */
  event?: string;
  /** Told in the list, and not drawn. */
  aside?: true;
}

/** A part of the map that is looked at by itself, laid out for a large screen and for a phone. */
export interface Region {
  /** The zone, or one of the two names that are no state. */
  id: string;
  wide: Drawing;
  narrow: Drawing;
}

export const WHOLE = '*';
export const OUTSIDE = '/';

/** A region laid out. Lengths are in its own units: pixels, when it is shown neither larger nor smaller. */
export interface Drawing {
  width: number;
  height: number;
  /** Whether the stations stand under each other along one line. */
  column?: true;
  stations: Station[];
  zones: Zone[];
  lines: Line[];
  exits: Exit[];
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A state the applicant lives through, a point where the computer decides by itself, or a zone seen from outside. */
export interface Station extends Box {
  /** Full path of the state; for a decision, a name that is no state. */
  id: string;
  kind: 'state' | 'decision' | 'zone';
}

/** The ground under the stations of a zone. */
export interface Zone extends Box {
  /** Full path of the state. */
  id: string;
}

/** A line of the drawing, which may stand for several roads when a zone is seen from outside. */
export interface Line {
  /** Their ids. */
  roads: string[];
  /** From border to border, with a corner at each point in between. */
  points: { x: number; y: number }[];
  /** Room for what makes one go along it. */
  label?: Box;
}

/** A sign that says where a road leads, instead of a line that goes there. */
export interface Exit extends Box {
  roads: string[];
  to: string;
  /** Whether the sign also says what makes one go there. */
  caused?: true;
}
