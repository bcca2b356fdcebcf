import type { Instant } from '#domain/time.ts';

/**
 * A named delay that ends at a moment of the calendar. The engine puts `at`, the simulated moment, into every event
 * and into the machine's input; a machine never knows the time in another way.
 */
export function until<Context>(moment: (context: Context, at: Instant) => Instant) {
  return ({ context, event }: { context: Context; event: object }): number => {
    const at = momentOf(event);
    return at === undefined ? 0 : Math.max(0, moment(context, at) - at);
  };
}

function momentOf(event: object): Instant | undefined {
  if ('at' in event && typeof event.at === 'number') return event.at;
  if ('input' in event && typeof event.input === 'object' && event.input !== null) return momentOf(event.input);
  return undefined;
}

/** The readable name of an event: for a delay that ran out, the delay's own name. */
export function nameOfEvent(type: string): string {
  const after = /^xstate\.after\.([^.]+)\./.exec(type);
  return after?.[1] ?? type;
}
