import type { Exchange } from '#domain/exchange.ts';
import { useText } from '#ui/text/use-text.ts';

/** The exchanges as computers write them, for whoever wants to see it. */
export function RawExchange({ exchanges }: { exchanges: Exchange[] }) {
  const say = useText('explain');
  return (
    <details className="explain-exchange__more">
      <summary>{say('exchanges.raw')}</summary>
      {exchanges.map((exchange) => (
        <Raw key={exchange.id} exchange={exchange} />
      ))}
    </details>
  );
}

function Raw({ exchange: { method, url, sent, status, received } }: { exchange: Exchange }) {
  const say = useText('explain');
  const request = Object.keys(sent).length > 0 ? `\n${JSON.stringify(sent, null, 2)}` : '';
  return (
    <>
      <p>{say('exchanges.rawSent')}</p>
      <Code label={say('exchanges.rawSent')} text={`${method} ${url}${request}`} />
      <p>{say('exchanges.rawReceived')}</p>
      <Code label={say('exchanges.rawReceived')} text={`${status}\n${JSON.stringify(received, null, 2)}`} />
    </>
  );
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <section aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <pre className="explain-exchange__code" tabIndex={0} translate="no">
        {text}
      </pre>
    </section>
  );
}
