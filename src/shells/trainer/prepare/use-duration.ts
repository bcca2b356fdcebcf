import { useText } from '#ui/text/use-text.ts';

/** Says minutes as people do: « 1 h 20 min ». */
export function useDuration(): (minutes: number) => string {
  const t = useText('prepare');
  return (all) => {
    const [hours, minutes] = [Math.floor(all / 60), all % 60];
    return t('duration', { hours, minutes, both: hours > 0 && minutes > 0 ? 'yes' : 'no' });
  };
}
