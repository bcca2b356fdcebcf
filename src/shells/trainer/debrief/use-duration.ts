import { useText } from '#ui/text/use-text.ts';

/** Says a duration in whole minutes: seconds would look like a race. */
export function useDuration(): (seconds: number) => string {
  const t = useText('debrief');
  return (seconds) => t('facts.minutes', { n: Math.round(seconds / 60) });
}
