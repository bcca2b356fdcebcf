/** Lets somebody hear until they stop. */
export function heard<T>(listeners: Set<(told: T) => void>, listener: (told: T) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everybody who hears. */
export function tell<T>(listeners: Set<(told: T) => void>, told: T): void {
  for (const listener of listeners) listener(told);
}
