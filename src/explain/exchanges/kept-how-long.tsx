import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What is kept of all this and how long: here, and as far as it can be said of real sites. */
export function KeptHowLong() {
  const say = useText('explain');
  return (
    <div className="explain-kept">
      <h3>{say('exchanges.kept.title')}</h3>
      <SummaryList
        rows={[
          { id: 'here', label: say('exchanges.kept.hereName'), value: say.rich('exchanges.kept.here') },
          { id: 'real', label: say('exchanges.kept.realName'), value: say.rich('exchanges.kept.real') },
        ]}
      />
    </div>
  );
}
