import type { Verdict } from '#domain/guard/guard.ts';
import { Button } from '#ui/forms/button.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './guard-message.css';

interface GuardMessageProps {
  /** Names the message, for `aria-describedby`. */
  id: string;
  verdict: Verdict;
  /** What was refused or is asked about: what was typed, or the name of a file. */
  about?: 'text' | 'file';
}

/** Why something was refused, or a question about it, right where it was typed. Always in the page, so that it is read out. */
export function GuardMessage({ id, verdict, about = 'text' }: GuardMessageProps) {
  const { onShowCard } = useGuard();
  const ui = useText('ui');
  const said = verdict.kind !== 'fine';
  return (
    <div className={`ui-guard${said ? ` ui-guard--${verdict.kind}` : ''}`}>
      <div id={id} role="status" className="ui-guard__words">
        {said && <Icon name={verdict.kind === 'real' ? 'warning' : 'help'} size="large" />}
        {verdict.kind === 'real' && (
          <div className="ui-guard__body">
            <p className="ui-guard__title">
              {about === 'file' ? ui(`guard.fileName.${verdict.identifier}`) : ui(`guard.real.${verdict.identifier}`)}
            </p>
            <p>{about === 'file' ? ui('guard.fileDropped') : ui('guard.dropped')}</p>
            <p>{ui('guard.why')}</p>
            <p>{about === 'file' ? ui('guard.fileMend') : ui('guard.mend')}</p>
          </div>
        )}
        {verdict.kind === 'unfamiliar' && (
          <div className="ui-guard__body">
            <p className="ui-guard__title">{ui(`guard.unfamiliar.${verdict.identifier}`)}</p>
            <p>{ui('guard.unfamiliarHelp')}</p>
          </div>
        )}
      </div>
      {said && onShowCard && (
        <Button look="secondary" icon="person" onPress={onShowCard}>
          {ui('guard.showCard')}
        </Button>
      )}
    </div>
  );
}
