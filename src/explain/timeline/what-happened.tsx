import type { World } from '#domain/world.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { casesShown } from '#explain/cases-shown.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { elapsed } from '#explain/timeline/elapsed.ts';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { channelOf } from '#explain/timeline/sent.ts';
import { agencyOf, type Told, whatHappened } from '#explain/timeline/what-happened.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './what-happened.css';

interface WhatHappenedProps {
  setting: Setting;
  before: World;
  after: World;
}

const ICONS: Record<Told['kind'], IconName> = { event: 'check', letter: 'mail', payment: 'euro', paper: 'papers' };

/** A short story of what happened while the learner let time go by. */
export function WhatHappened({ setting, before, after }: WhatHappenedProps) {
  const say = useText('explain');
  const told = whatHappened(setting, before, after);
  const length = elapsed(after.now - before.now);
  const several = new Set(casesShown(setting, after).map((id) => rulesOf(setting, id).agency)).size > 1;
  return (
    <div className="explain-happened">
      <p className="explain-happened__title">
        {length ? say('happened.during', { length: { text: length } }) : say('happened.justNow')}
      </p>
      {told.length === 0 ? (
        <p>{say.rich('happened.nothing')}</p>
      ) : (
        <PlainList className="explain-happened__lines">
          {told.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the story never changes its order
            <li key={index} className={`explain-happened__line explain-happened__line--${line.kind}`}>
              <Icon name={ICONS[line.kind]} />
              <div>
                {line.at !== told[index - 1]?.at && <LineMoment at={line.at} />}
                {several && <Whose setting={setting} line={line} />}
                <ToldLine line={line} />
              </div>
            </li>
          ))}
        </PlainList>
      )}
    </div>
  );
}

/** The agency, where several have a case: their letters must not be mixed up. Not of a fraud, which only says so. */
function Whose({ setting, line }: { setting: Setting; line: Told }) {
  const say = useText('explain');
  const ref = useTextRef();
  const agency = agencyOf(setting, line);
  if (!agency || (line.kind === 'letter' && line.sent.letter.fraud)) return null;
  return (
    <p className="explain-happened__whose">
      {say('happened.agency', { agency: ref({ key: `agencies/${agency}:name` }) })}
    </p>
  );
}

function ToldLine({ line }: { line: Told }) {
  const say = useText('explain');
  const ref = useTextRef();
  const words = useText(`procedures/${line.kind === 'event' ? line.procedure : '*'}`);
  if (line.kind === 'payment') return <p>{say.rich('happened.payment', { amount: { money: line.amount } })}</p>;
  if (line.kind === 'paper')
    return <p>{say.rich('happened.paper', { paper: say.marked(`papers.${line.paper.kind}`) })}</p>;
  if (line.kind === 'letter') {
    const { letter, channels } = line.sent;
    const subject = ref({ key: `${letter.words}.subject`, values: letter.values });
    return <p>{say.rich('happened.letter', { subject, channel: say.marked(`channels.${channelOf(channels)}`) })}</p>;
  }
  return (
    <p>
      {words.rich(`events.${line.event}`)}{' '}
      {line.state && <strong>{say('happened.step', { title: words(`states.${line.state}.title`) })}</strong>}
    </p>
  );
}
