import { createContext, type DependencyList, useContext } from 'react';
import { type Resource, useResource } from '#ui/data/use-resource.ts';

export type Subscribe = (listener: () => void) => () => void;

/** Tells when the world has changed under the portal: a day went by, an act was taken back. */
export const WorldChanges = createContext<Subscribe>(() => () => {});

/** Something the agency says, asked again whenever the world changes. */
export function useAgencyData<T>(load: () => Promise<T>, deps: DependencyList): Resource<T> {
  return useResource(load, deps, useContext(WorldChanges));
}
