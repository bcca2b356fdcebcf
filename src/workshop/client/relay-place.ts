let folder = '';

/** Says where the relay lies that belongs to this site: what stands before `/relay/`, e.g. `/exercices`; nothing at first. */
export function relayLiesAt(place: string): void {
  folder = place;
}

/** What stands before `/relay/`. */
export const relayPlace = (): string => folder;
