import { type ReactNode, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Register } from '#domain/text.ts';
import { PersonaCard } from '#shell-kit/card/persona-card.tsx';
import { LeadParts } from '#shell-kit/lead/lead-parts.tsx';
import { useUndo } from '#shell-kit/session/use-undo.ts';
import { useWaiting } from '#shell-kit/session/use-waiting.ts';
import { Bar, pressHand } from '#shells/mediator/private/bar/bar.tsx';
import { Clock } from '#shells/mediator/private/bar/clock.tsx';
import { KeysDialog } from '#shells/mediator/private/bar/keys-dialog.tsx';
import { PublicSettings } from '#shells/mediator/private/bar/public-settings.tsx';
import { StateLine } from '#shells/mediator/private/bar/state-line.tsx';
import { Tool } from '#shells/mediator/private/bar/tool.tsx';
import { turned } from '#shells/mediator/private/entrusted.ts';
import { ShareOfActs } from '#shells/mediator/private/hand/share-of-acts.tsx';
import type { PanelId } from '#shells/mediator/private/keys.ts';
import { CalendarPanel } from '#shells/mediator/private/panels/calendar-panel.tsx';
import { NotesPanel } from '#shells/mediator/private/panels/notes-panel.tsx';
import { Panels } from '#shells/mediator/private/panels/panels.tsx';
import { ShowPanel } from '#shells/mediator/private/panels/show-panel.tsx';
import type { OtherDevices } from '#shells/mediator/private/present/other-device.tsx';
import { PresentControl } from '#shells/mediator/private/present/present-control.tsx';
import { useCommands } from '#shells/mediator/private/use-commands.ts';
import { useEntrusted } from '#shells/mediator/private/use-entrusted.ts';
import { useHand } from '#shells/mediator/private/use-hand.ts';
import { useWordsOnStage } from '#shells/mediator/private/use-words-on-stage.ts';
import { ConductorHand } from '#shells/mediator/script/conductor-hand.tsx';
import { ScriptPanel } from '#shells/mediator/script/script-panel.tsx';
import { useConductor } from '#shells/mediator/script/use-conductor.ts';
import { useRemote } from '#shells/mediator/script/use-remote.ts';
import { StageView } from '#shells/mediator/stage/stage.tsx';
import { useOwnTitle } from '#shells/mediator/use-own-title.ts';
import { useOtherWindows, useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { SkipLink } from '#ui/layout/skip-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './private-window.css';

export interface PrivateWindowProps extends WindowParts {
  /** The exercise's title. */
  title: string;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** What the exercise taught. */
  lesson: ReactNode;
  /** Questions to talk about at the end. */
  debrief: ReactNode;
  /** Where the public window lives: its address is opened in a window of its own. */
  publicHref: string;
  /** How it is shown on other devices. */
  devices?: OtherDevices | undefined;
  /** Tells what happened while time passed. */
  whatHappened: (before: WindowParts['world'], after: WindowParts['world']) => ReactNode;
  /** The headword of an entry of the word list; undefined until the list is there. */
  wordName: (slug: string) => string | undefined;
  onRegister: (register: Register) => void;
  /** The list of exercises. */
  home: string;
}

/** The mediator's own window: the script, the portal to act in, and everything that can be shown. */
export function PrivateWindow(props: PrivateWindowProps) {
  const { shared, store, world, title, brief, lesson, debrief, wordName } = props;
  const { setting } = store;
  const t = useText('mediator');
  const { hand } = useStage(shared);
  const publicWindows = useOtherWindows(shared).filter(({ side }) => side === 'public').length;
  const cameBack = useHand(shared, publicWindows);
  const [kept, keep] = useEntrusted(shared);
  const { undo, said } = useUndo(store);
  const waiting = useWaiting(store, world, props.whatHappened);
  const conductor = useConductor({ shared, store, world });
  const [panel, setPanel] = useState<PanelId>('script');
  const [keysOpen, setKeysOpen] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const words = useWordsOnStage(stage);
  useOwnTitle(t('title', { title }));
  useRemote(conductor);
  useCommands({
    shared,
    alone: kept.letters,
    doIt: conductor.doIt,
    hand: pressHand,
    undo,
    timer: () => keep({ timer: turned(kept.timer, Date.now()) }),
    keys: () => setKeysOpen(true),
    onPanel: setPanel,
  });

  // Whoever types somebody's real data is shown whose data to use.
  const portal = <GuardProvider onShowCard={() => setPanel('persona')}>{props.portal}</GuardProvider>;
  return (
    <div className="mediator">
      <SkipLink target="mediator-stage">{t('skip.stage')}</SkipLink>
      <SkipLink target="mediator-script">{t('skip.script')}</SkipLink>
      <PracticeBand>
        <div className="mediator__about">
          <Link to={props.home} className="mediator__home">
            <Icon name="back" />
            {t('home')}
          </Link>
          <h1 className="mediator__title">{t('title', { title })}</h1>
        </div>
        <Tool icon="help" command="keys" label={t('keys.title')} onPress={() => setKeysOpen(true)} />
        <LanguageSwitch onSelect={props.onRegister} />
      </PracticeBand>
      <div className="mediator__head">
        <Bar shared={shared} store={store} conductor={conductor} onUndo={undo} />
        <section className="mediator__public" aria-label={t('settings.label')}>
          <StateLine
            shared={shared}
            world={world}
            publicWindows={publicWindows}
            said={cameBack ? t('state.cameBack') : said}
            wordName={wordName}
          />
          <PresentControl shared={shared} href={props.publicHref} devices={props.devices} />
          <PublicSettings shared={shared} />
          <Clock timer={kept.timer} planned={setting.exercise.minutes} onTimer={(timer) => keep({ timer })} />
        </section>
      </div>
      <div className="mediator__table">
        {/* biome-ignore lint/a11y/useSemanticElements: the portal brings its own main part, which stands in no other */}
        <div
          ref={stage}
          id="mediator-stage"
          tabIndex={-1}
          className="mediator__stage"
          role="group"
          aria-label={t('stage.label')}
        >
          <StageView {...props} portal={portal} still={hand !== 'private'} />
        </div>
        <aside className="mediator__side" aria-labelledby="mediator-panels">
          <h2 id="mediator-panels" className="ui-visually-hidden">
            {t('panels.label')}
          </h2>
          <Panels
            selected={panel}
            onSelect={setPanel}
            script={
              <ScriptPanel
                conductor={conductor}
                shared={shared}
                store={store}
                world={world}
                brief={brief}
                lesson={lesson}
                debrief={debrief}
                atEnd={<ShareOfActs shared={shared} store={store} />}
              />
            }
            others={{
              show: <ShowPanel shared={shared} words={words} wordName={wordName} />,
              cards: <LeadParts store={store} world={world} />,
              calendar: <CalendarPanel store={store} world={world} waiting={waiting} />,
              notes: <NotesPanel notes={kept.notes} onNotes={(notes) => keep({ notes })} />,
              persona: <PersonaCard setting={setting} brief={brief} heading="h3" />,
            }}
          />
        </aside>
      </div>
      <ConductorHand conductor={conductor} />
      <KeysDialog
        open={keysOpen}
        onClose={() => setKeysOpen(false)}
        letters={kept.letters}
        onLetters={(letters) => keep({ letters })}
      />
    </div>
  );
}
