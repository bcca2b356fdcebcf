import type { SeatLink } from '#workshop/client/links.ts';
import type { Progress, ScenarioReport } from '#workshop/protocol.ts';
import { beginWatch, progressOf, reportOf, type Standing, type Watch, watch, withAsked } from '#workshop/watching.ts';

/** What a learner says of themselves, besides what they do. */
export interface OwnWords {
  nickname?: Progress['nickname'];
  confidence?: Progress['confidence'];
  /** Since when help is asked for, by this device's clock. */
  asksSince?: number | undefined;
  played: Progress['played'];
  read: string[];
  agreed?: string | undefined;
  declined?: string | undefined;
}

/** What comes within so many milliseconds is told at once. */
const TOGETHER = 200;
/** What the debrief needs may come later, and comes at least so often. */
const REPORT_AFTER = 1_500;
const REPORT_EVERY = 30_000;
const REMEMBERED = 20;
const MOST_SCENARIOS = 12;

const NOWHERE = { stepsDone: 0, stepFor: 0, idleFor: 0, refused: 0, hint: 0, done: false } as const;

/** Tells the relay what a learner does and says, whenever it changes, and no more often than somebody can look. */
export class SeatTeller {
  readonly #link: SeatLink;
  #own: OwnWords;
  #watched: Watch | undefined;
  /** Scenarios that were played before. */
  readonly #played = new Map<string, Watch>();
  readonly #scenarios: Map<string, ScenarioReport>;
  readonly #keep: (scenarios: ScenarioReport[]) => void;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #reporting: ReturnType<typeof setTimeout> | undefined;
  readonly #every: ReturnType<typeof setInterval>;

  /** `known`: what was reported before this page was loaded; `keep` keeps it for the next time. */
  constructor(
    link: SeatLink,
    own: OwnWords,
    known: readonly ScenarioReport[],
    keep: (scenarios: ScenarioReport[]) => void,
  ) {
    this.#link = link;
    this.#own = own;
    this.#scenarios = new Map(known.map((each) => [each.scenario, each]));
    this.#keep = keep;
    this.#every = setInterval(() => this.#report(), REPORT_EVERY);
    this.#soon();
  }

  says(own: OwnWords): void {
    const asksAnew = own.asksSince !== undefined && this.#own.asksSince === undefined;
    if (asksAnew && this.#watched) this.#watched = withAsked(this.#watched);
    const isAnswer = own.confidence !== this.#own.confidence;
    this.#own = own;
    // Somebody may be about to hand the report in.
    if (isAnswer) this.#report();
    this.#soon();
  }

  /** A scenario is open; undefined: the waiting room. */
  opens(scenario: string | undefined): void {
    if (this.#watched?.scenario === scenario) return;
    // What was done last is told at once: nobody may be there to listen in a moment.
    this.#report();
    if (this.#watched) this.#played.set(this.#watched.scenario, this.#watched);
    this.#watched =
      scenario === undefined
        ? undefined
        : (this.#played.get(scenario) ?? beginWatch(scenario, Date.now(), this.#scenarios.get(scenario)));
    this.#soon();
  }

  stands(standing: Standing): void {
    if (!this.#watched) return;
    this.#watched = watch(this.#watched, standing, Date.now());
    this.#soon();
  }

  close(): void {
    clearTimeout(this.#telling);
    clearTimeout(this.#reporting);
    clearInterval(this.#every);
  }

  #soon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#tell();
    }, TOGETHER);
    this.#reporting ??= setTimeout(() => {
      this.#reporting = undefined;
      this.#report();
    }, REPORT_AFTER);
  }

  #tell(): void {
    const now = Date.now();
    const { nickname, confidence, asksSince, played, read, agreed, declined } = this.#own;
    this.#link.tell({
      ...(this.#watched ? progressOf(this.#watched, now) : NOWHERE),
      ...(nickname ? { nickname } : {}),
      ...(confidence ? { confidence } : {}),
      ...(asksSince === undefined ? {} : { asksFor: Math.max(0, now - asksSince) }),
      played: played.slice(-REMEMBERED),
      read: read.slice(-REMEMBERED),
      ...(agreed ? { agreed } : {}),
      ...(declined ? { declined } : {}),
    });
  }

  #report(): void {
    const { confidence } = this.#own;
    if (this.#watched) this.#scenarios.set(this.#watched.scenario, reportOf(this.#watched, Date.now()));
    if (this.#scenarios.size === 0 && !confidence) return;
    const scenarios = [...this.#scenarios.values()].slice(-MOST_SCENARIOS);
    this.#keep(scenarios);
    this.#link.report({ ...(confidence ? { confidence } : {}), scenarios });
  }
}
