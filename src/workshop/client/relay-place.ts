let folder: string | undefined = '';

/**
 * Says where the relay lies that belongs to this site: what stands before `/relay/`, e.g. `/exercices`; nothing at first.
 * Undefined where there can be none: then nobody is asked.
 */
export function relayLiesAt(place: string | undefined): void {
  folder = place;
}

/** What stands before `/relay/`; undefined where there is no relay. */
export const relayPlace = (): string | undefined => folder;
