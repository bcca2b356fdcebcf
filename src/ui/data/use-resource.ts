import { type DependencyList, useCallback, useEffect, useRef, useState } from 'react';

export interface Resource<T> {
  /** The last answer; stays while a newer one is on its way. */
  data: T | undefined;
  error: Error | undefined;
  reload: () => void;
}

const never = () => () => {};

/** Loads something, again whenever `deps` change or `subscribe` reports a change. Answers that come too late are dropped. */
export function useResource<T>(
  load: () => Promise<T>,
  deps: DependencyList,
  subscribe: (listener: () => void) => () => void = never,
): Resource<T> {
  const [answer, setAnswer] = useState<{ data?: T; error?: Error }>({});
  const latest = useRef({ load, subscribe, asked: 0 });
  latest.current.load = load;
  latest.current.subscribe = subscribe;

  const reload = useCallback(() => {
    const current = latest.current;
    const mine = ++current.asked;
    // The first `then` turns a load that throws at once into a rejection.
    Promise.resolve()
      .then(() => current.load())
      .then(
        (data) => mine === current.asked && setAnswer({ data }),
        (problem: unknown) =>
          mine === current.asked && setAnswer((old) => ({ data: old.data, error: asError(problem) })),
      );
  }, []);

  // What `load` depends on is the caller's to say, like an effect's.
  useEffect(() => {
    reload();
    const unsubscribe = latest.current.subscribe(reload);
    return () => {
      unsubscribe();
      // Answers still on their way belong to the past.
      latest.current.asked++;
    };
  }, [reload, ...deps]);

  return { data: answer.data, error: answer.error, reload };
}

const asError = (problem: unknown) => (problem instanceof Error ? problem : new Error(String(problem)));
