import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Register } from '#domain/text.ts';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import { SimulatedBrowser } from '#shell-kit/browser/simulated-browser.tsx';
import { CardDialog } from '#shell-kit/card/card-dialog.tsx';
import { PersonaCard } from '#shell-kit/card/persona-card.tsx';
import { subjectOf } from '#shell-kit/coach/screen-view.ts';
import { useAdvice } from '#shell-kit/coach/use-advice.ts';
import { type HintLevel, useLevel } from '#shell-kit/coach/use-level.ts';
import { CallBanner } from '#shell-kit/desk/call-banner.tsx';
import { DeskFrontView } from '#shell-kit/desk/desk-front.tsx';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';
import { unreadOn } from '#shell-kit/desk/unread.ts';
import { usePanelKeys } from '#shell-kit/lead/use-panel-keys.ts';
import type { SessionParts } from '#shell-kit/session/session-parts.ts';
import { type Moment, useSession } from '#shell-kit/session/use-session.ts';
import { useUndo } from '#shell-kit/session/use-undo.ts';
import { useWaiting } from '#shell-kit/session/use-waiting.ts';
import { WideDialog } from '#shell-kit/wide-dialog.tsx';
import { NarrowBar } from '#shells/learner/bar/narrow-bar.tsx';
import { RestartDialog } from '#shells/learner/bar/restart-dialog.tsx';
import { TopBar } from '#shells/learner/bar/top-bar.tsx';
import { useWaysBack, type WaysBack } from '#shells/learner/bar/use-ways-back.ts';
import { ClockNotes } from '#shells/learner/clock/clock-notes.tsx';
import { type EveryMinute, useRealTime } from '#shells/learner/clock/use-real-time.ts';
import { CoachPanel } from '#shells/learner/coach/coach-panel.tsx';
import { CoachSheet } from '#shells/learner/coach/coach-sheet.tsx';
import { ThumbBar } from '#shells/learner/desk/thumb-bar.tsx';
import { useCover } from '#shells/learner/desk/use-cover.ts';
import { useDesk } from '#shells/learner/desk/use-desk.ts';
import { useLetterInSight } from '#shells/learner/desk/use-letter-in-sight.ts';
import { useScrollPlaces } from '#shells/learner/desk/use-scroll-places.ts';
import { useTakingUp } from '#shells/learner/keep/use-taking-up.ts';
import type { LaterParts } from '#shells/learner/later-parts.ts';
import { Notices } from '#shells/learner/notices.tsx';
import { useIsNarrow } from '#ui/data/use-media.ts';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { SkipLink } from '#ui/layout/skip-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './learner-shell.css';

export interface LearnerShellProps extends SessionParts {
  store: SessionStore;
  /** What stands beside the portal; undefined until it has come. */
  later: LaterParts | undefined;
  /** The exercise's title. */
  title: string;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** What the exercise taught, shown at its end. */
  lesson?: ReactNode;
  /** Questions to talk about, shown at its end. */
  debrief?: ReactNode;
  /** What a real minute is, where the simulated clock follows the real one. */
  everyMinute?: EveryMinute;
  behindTheScenes: ReactNode;
  /** Tells what happened while time passed. */
  whatHappened?: (before: World, after: World) => ReactNode;
  /** Every moment one may return to, and every path that was kept. */
  waysBack?: (acts: WaysBack) => ReactNode;
  /** Said above everything, when there is something to say. */
  above?: ReactNode;
  onRegister: (register: Register) => void;
  /** The list of exercises; absent where somebody else chooses. */
  home?: string;
  /** Whoever leads a workshop decides some things. */
  led?: Led;
}

/** What a workshop changes on a learner's screen. */
export interface Led {
  /** Above everything: where one sits, how to ask for help. */
  top: ReactNode;
  /** What the coach may say at most. */
  mostHelp: HintLevel;
  /** When one may look behind the screen. */
  backstage: 'always' | 'at-end' | 'never';
  /** Hears how the session stands, whenever that changes. */
  onStanding: (standing: { moment: Moment; advice: Advice | undefined; hint: HintLevel }) => void;
}

type Opened = 'card' | 'restart' | 'backstage' | 'lead' | 'back' | 'keep';

/** The learner's screen: a portal in its browser, the persona's desk, the calendar and the coach. */
export function LearnerShell(props: LearnerShellProps) {
  const { store, later, brief, home, led } = props;
  const { setting } = store;
  const { persona, level: difficulty } = setting.exercise;
  const t = useText('learner');
  const kit = useText('shell-kit');
  const narrow = useIsNarrow();
  const moment = useSession(store);
  const { world, entries } = moment;

  const desk = useDesk(store, world, narrow);
  const { undo, said } = useUndo(store);
  const waiting = useWaiting(store, world, props.whatHappened);
  const [opened, setOpened] = useState<Opened | undefined>(entries.length === 0 ? 'card' : undefined);
  const close = () => setOpened(undefined);
  const ways = useWaysBack(store, () => {
    waiting.forget();
    close();
  });
  const taking = useTakingUp(store, () => {
    waiting.forget();
    close();
  });
  const keep = later && !led ? () => setOpened('keep') : undefined;
  const lead = useCallback(() => setOpened('lead'), []);
  usePanelKeys(lead);
  const clock = useRealTime(store, props.everyMinute);
  const [tabsOpen, setTabsOpen] = useState(false);
  const view = useMemo(() => ({ ...desk.view, tabsOpen }), [desk.view, tabsOpen]);
  const showCard = useCallback(() => setOpened('card'), []);

  // Advice is worked out after everything else is on the screen, so that typing never waits for it.
  const thought = useDeferredValue<Moment | undefined>(moment, undefined);
  const advice = useAdvice(later?.adviseWithWayBack, setting, thought, desk.view);
  const help = useLevel(advice ? subjectOf(advice) : '', difficulty === 'first-steps' ? 1 : 0, led?.mostHelp);
  const [folded, setFolded] = useState(false);
  const [sheet, setSheet] = useState<'closed' | 'asked' | 'came'>('closed');
  const arrived = advice?.status === 'goal-reached';
  useEffect(() => {
    if (!arrived) return;
    setFolded(false);
    setSheet((now) => (now === 'closed' ? 'came' : now));
  }, [arrived]);

  const onStanding = led?.onStanding;
  useEffect(() => {
    // Advice is worked out later than the rest: what is told belongs together.
    if (thought) onStanding?.({ moment: thought, advice, hint: help.level });
  }, [onStanding, thought, advice, help.level]);
  const looksBehind = !led || led.backstage === 'always' || (led.backstage === 'at-end' && arrived);

  const foot = useRef<HTMLDivElement>(null);
  const shown = desk.calendarOpen ? 'calendar' : desk.view.front;
  useScrollPlaces(shown, narrow);
  useCover(foot, narrow);
  useLetterInSight(world.place.letter, narrow);

  const goBack = (line: number) => {
    store.append({ kind: 'rewind', to: line });
    waiting.forget();
  };
  const restart = () => {
    void store.startAgain().then(() => setOpened('card'));
    waiting.forget();
    setSheet('closed');
    close();
  };
  const actions = {
    onUndo: undo,
    ...(props.waysBack ? { onBack: () => setOpened('back') } : {}),
    onRestart: () => setOpened('restart'),
    onKeep: keep,
    onCard: showCard,
    ...(looksBehind ? { onBackstage: () => setOpened('backstage') } : {}),
    onLead: lead,
  };
  const about = { title: props.title, persona, home };
  const language = <LanguageSwitch onSelect={props.onRegister} />;
  const unread = unreadOn(world);
  // Whoever types somebody's real data is shown whose data to use.
  const portal = <GuardProvider onShowCard={showCard}>{props.portal}</GuardProvider>;
  const mailbox = <GuardProvider onShowCard={showCard}>{props.mailbox}</GuardProvider>;
  const parts = { mailbox, phone: props.phone, letterbox: props.letterbox, documents: props.documents };

  const calendar = later && (
    <later.CalendarControl
      setting={setting}
      world={world}
      onWait={waiting.wait}
      story={waiting.story}
      span={waiting.span}
      onStoryRead={waiting.forget}
      onOpenLetter={(letter) => desk.read(letter)}
      roomy={narrow}
    />
  );
  const coach = later && advice && thought && (
    <later.Coach
      setting={setting}
      world={thought.world}
      advice={advice}
      view={view}
      help={help}
      onGoBack={goBack}
      onBackstage={actions.onBackstage}
      lesson={props.lesson}
      debrief={props.debrief}
      home={home}
    />
  );

  return (
    <div className={`learner learner--${narrow ? 'narrow' : 'wide'}${arrived ? ' learner--arrived' : ''}`}>
      <SkipLink target="session-portal">{t('skip.portal')}</SkipLink>
      <SkipLink target="shell-desk">{t('skip.desk')}</SkipLink>
      {(!narrow || sheet !== 'closed') && <SkipLink target="learner-coach">{t('skip.coach')}</SkipLink>}
      <div className="learner__band" data-covers={narrow ? 'top' : undefined}>
        <PracticeBand>{!narrow && language}</PracticeBand>
        {props.above}
        {led?.top}
      </div>
      {narrow ? <NarrowBar {...about} {...actions} language={language} /> : <TopBar {...about} {...actions} />}
      <Notices store={store} undone={said || ways.said} taken={taking.news} onKeep={keep} />
      <CallBanner
        call={shown === 'phone' ? undefined : props.calling}
        onLook={({ letter }) => desk.look('phone', letter)}
      />
      <div className="learner__table">
        {/* Always at the same place of the tree: turning the device must not lose what was typed. */}
        <div id="session-portal" tabIndex={-1} className="learner__portal" hidden={narrow && shown !== 'portal'}>
          <SimulatedBrowser
            store={store}
            world={world}
            address={props.address}
            tabs={props.tabs}
            onVisit={props.onVisit}
            folded={narrow ? { open: tabsOpen, onOpen: setTabsOpen } : undefined}
            notes={clock && <ClockNotes store={store} world={world} clock={clock} />}
          >
            {portal}
          </SimulatedBrowser>
        </div>
        {narrow ? (
          shown !== 'portal' && (
            <section
              tabIndex={-1}
              className="learner__front"
              aria-label={shown === 'calendar' ? undefined : kit(`places.${shown}`)}
            >
              {shown === 'calendar' && (calendar ?? <Coming />)}
              {isDeskFront(shown) && (
                <DeskFrontView front={shown} onSelect={desk.selectFront} unread={unread} parts={parts} />
              )}
            </section>
          )
        ) : (
          <aside className="learner__side" aria-label={kit('places.desk')}>
            {later ? (
              <>
                <div className="learner__pile">
                  {calendar}
                  <div id="shell-desk" tabIndex={-1} className="learner__desk">
                    <later.DeskTabs
                      part={desk.part}
                      onSelect={desk.selectPart}
                      unread={unread}
                      parts={parts}
                      card={<PersonaCard setting={setting} brief={brief} heading="h2" />}
                    />
                  </div>
                </div>
                <CoachPanel folded={folded} onFold={setFolded}>
                  {coach}
                </CoachPanel>
              </>
            ) : (
              <Coming />
            )}
          </aside>
        )}
      </div>
      {narrow && (
        <div ref={foot} className="learner__foot" data-covers="bottom">
          {sheet !== 'closed' && (
            <CoachSheet onClose={() => setSheet('closed')} asked={sheet === 'asked'}>
              {coach ?? <Coming />}
            </CoachSheet>
          )}
          <ThumbBar
            desk={desk}
            unread={unread}
            coachOpen={sheet !== 'closed'}
            coachCalls={advice !== undefined && advice.status !== 'act'}
            onCoach={() => setSheet(sheet === 'closed' ? 'asked' : 'closed')}
          />
        </div>
      )}
      <CardDialog
        setting={setting}
        brief={brief}
        open={opened === 'card'}
        onClose={close}
        atStart={entries.length === 0}
      />
      <RestartDialog open={opened === 'restart'} onClose={close} onRestart={restart} />
      {later && <later.KeepDialog open={opened === 'keep'} onClose={close} store={store} onTakeUp={taking.takeUp} />}
      {later && <later.LeadPanel store={store} world={world} open={opened === 'lead'} onClose={close} />}
      <WideDialog title={t('bar.back')} open={opened === 'back'} onClose={close}>
        {props.waysBack?.(ways.acts)}
      </WideDialog>
      <WideDialog title={t('bar.backstage')} open={opened === 'backstage'} onClose={close}>
        {props.behindTheScenes}
      </WideDialog>
    </div>
  );
}

/** Where something is about to stand. */
function Coming() {
  const t = useText('learner');
  return (
    <p className="learner__coming" role="status">
      {t('coming')}
    </p>
  );
}
