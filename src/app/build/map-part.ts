import type { Road, Station } from '#explain/map/procedure-map.ts';

/** What a drawing shows, before it is laid out. */
export interface Part {
  /** In the order of the story. */
  stations: { id: string; kind: Station['kind']; zone?: string }[];
  /** Zones whose ground is drawn. */
  zones: string[];
  roads: PartRoad[];
}

/** One or more roads between the same two places of a drawing, for the same reason. */
export interface PartRoad {
  ids: string[];
  road: Road;
  from: string;
  to: string;
}
