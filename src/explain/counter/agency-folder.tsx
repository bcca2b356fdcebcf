import type { ProcedureId } from '#domain/agency.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { applicantAt, caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { fileOf } from '#explain/counter/agency-file.ts';
import { AnswersReceived } from '#explain/counter/answers-received.tsx';
import { ChecksList } from '#explain/counter/checks-list.tsx';
import { ComparedTable } from '#explain/counter/compared-table.tsx';
import { DecisionsList } from '#explain/counter/decisions-list.tsx';
import { FileCover } from '#explain/counter/file-cover.tsx';
import { FilePart } from '#explain/counter/file-part.tsx';
import { NoCounter } from '#explain/counter/no-counter.tsx';
import { PapersReceived } from '#explain/counter/papers-received.tsx';
import { RulesList } from '#explain/counter/rules-list.tsx';
import { sentFiles } from '#explain/papers/sent-files.ts';
import { useText } from '#ui/text/use-text.ts';

interface AgencyFolderProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  onDecide?: (event: CaseEvent) => void;
}

/** One file, open on the agent's desk. */
export function AgencyFolder({ setting, world, procedure, onDecide }: AgencyFolderProps) {
  const say = useText('counter');
  const rules = rulesOf(setting, procedure);
  const caseFile = caseOf(world, procedure);
  const file = fileOf(setting, world, procedure);
  const input = { caseFile, applicant: applicantAt(setting, rules.agency), now: world.now };
  const view = rules.counter?.view(input);
  const papers = sentFiles(setting, world).filter((sent) => sent.procedure === procedure);
  const isOpen = file.handled === 'open';
  return (
    <article className="explain-folder" aria-label={say('cover.title', { reference: file.reference })}>
      <FileCover file={file} person={setting.exercise.persona} />
      <div className="explain-folder__inside">
        {!isOpen && <NoCounter rules={rules} file={file} />}
        {file.handled !== 'nobody' && (
          <FilePart id="papers" icon="papers">
            <PapersReceived files={papers} reading={onDecide !== undefined} />
            <AnswersReceived rules={rules} caseFile={caseFile} uploads={world.uploads} />
          </FilePart>
        )}
        {view && (
          <>
            <FilePart id="checks" icon="screen">
              <ChecksList procedure={procedure} checks={view.checks} />
            </FilePart>
            <FilePart id="compared" icon="agency">
              <ComparedTable procedure={procedure} compared={view.compared} />
            </FilePart>
            <FilePart id="rules" icon="info">
              <RulesList procedure={procedure} counter={rules.counter} ids={view.rules} />
            </FilePart>
          </>
        )}
        {isOpen && (
          <DecisionsList setting={setting} world={world} procedure={procedure} {...(onDecide ? { onDecide } : {})} />
        )}
      </div>
    </article>
  );
}
