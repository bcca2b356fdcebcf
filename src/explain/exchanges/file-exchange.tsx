import type { Exchange } from '#domain/exchange.ts';
import type { Problem } from '#domain/form.ts';
import { refusalOf } from '#explain/exchanges/answer.ts';
import type { FileOnItsWay } from '#explain/exchanges/file-on-its-way.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { useFileProblem } from '#ui/forms/file-problem.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface FileExchangeProps {
  file: FileOnItsWay;
  /** The last thing said about it. */
  latest: Exchange;
}

/** How one file went to the agency: what was said of it first, its parts, what was found. */
export function FileExchange({ file, latest }: FileExchangeProps) {
  const say = useText('explain');
  const format = useFormat();
  const { parts, size, state, steps } = file;
  const refusal = refusalOf(latest);
  return (
    <>
      {state === 'cut' && <p className="explain-exchange__why">{say.rich('exchanges.file.cutWhy')}</p>}
      {refusal && (
        <div className="explain-exchange__why">
          {refusal.reason === 'answers' ? (
            refusal.problems.map((problem) => <FileProblem key={problem.code} problem={problem} />)
          ) : (
            <p>{say.rich(`exchanges.reason.${refusal.reason}`)}</p>
          )}
          {steps.length === 1 && <p>{say.rich('exchanges.file.atOnce')}</p>}
        </div>
      )}
      <details className="explain-exchange__more">
        <summary>{say('exchanges.sent')}</summary>
        <PlainList ordered className="explain-exchange__steps">
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was done stays done, in this order
            <li key={index}>
              {say.rich(`exchanges.file.step.${step.kind}`, {
                size: format.size(size),
                parts,
                part: 'part' in step ? step.part : 0,
              })}
            </li>
          ))}
        </PlainList>
      </details>
    </>
  );
}

/** What is wrong with the file, in the words the page showed. */
function FileProblem({ problem }: { problem: Problem }) {
  const say = useText('explain');
  const words = useFileProblem(say('exchanges.file.one'));
  return <p>{words(problem)}</p>;
}
