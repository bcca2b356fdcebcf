/** Modules that the build makes out of `scenarios/` (content-plugin.ts). */

declare module 'virtual:catalogue' {
  /** Every exercise, the easiest first: what the list of exercises shows. */
  export const catalogue: readonly import('#content/catalogue.ts').CatalogueEntry[];
}

declare module 'virtual:first-choice' {
  type Listed = import('#content/exercise-list.ts').ListedExercise;
  /** What the start page offers: no more than a few, however many exercises there are. */
  export const firstChoice: Readonly<Record<import('#domain/text.ts').Register, readonly Listed[]>>;
  /** How many exercises there are. */
  export const total: number;
  /** The agencies that have exercises. */
  export const agencies: readonly import('#domain/agency.ts').AgencyId[];
}

declare module 'virtual:exercise-list/*' {
  /** Every exercise in one register, in parts that are fetched when somebody looks at them. */
  export const parts: readonly import('#app/home/exercise-list.ts').LoadablePart[];
}

declare module 'virtual:agencies' {
  /** The fictional agencies that have a portal, by id. */
  export const agencies: Readonly<Record<string, import('#content/schema.ts').AgencyFile>>;
}

declare module 'virtual:exercises' {
  /** The exercises, each loaded when it is asked for, by `<agency>/<slug>`. */
  export const exercises: Readonly<Record<string, () => Promise<{ exercise: import('#domain/exercise.ts').Exercise }>>>;
}

declare module 'virtual:rules' {
  /** The procedures in play in each exercise, loaded when it is opened, by `<agency>/<slug>`. */
  export const rulesOfExercise: Readonly<
    Record<string, () => Promise<{ rules: import('#engine/session/setting.ts').RuleBook }>>
  >;
}

declare module 'virtual:start-page/*' {
  /** The words of the pages outside a session, in one register. */
  export const catalogs: Record<string, import('#ui/text/words.ts').Catalog>;
}

declare module 'virtual:openings' {
  interface Opening {
    exercise: import('#domain/exercise.ts').Exercise;
    rules: import('#engine/session/setting.ts').RuleBook;
    catalogs: Readonly<Record<string, import('#ui/text/words.ts').Catalog>>;
  }
  /** What the first page of each session needs, by `<agency>/<slug>` and register. */
  export const openings: Readonly<
    Record<string, Readonly<Record<import('#domain/text.ts').Register, () => Promise<Opening>>>>
  >;
}

declare module 'virtual:scenario-texts' {
  type Texts = Readonly<
    Record<
      string,
      Readonly<Partial<Record<import('#domain/text.ts').Register, () => Promise<import('#ui/text/words.ts').Catalog>>>>
    >
  >;
  /** The words of each exercise, by `<agency>/<slug>`. */
  export const scenarioTexts: Texts;
  /** The words of personas and agencies, by `personas/<id>` and `agencies/<id>`. */
  export const castTexts: Texts;
}

declare module 'virtual:maps' {
  /** The map of each procedure, loaded when somebody looks at it, by `<agency>/<slug>` (map-plugin.ts). */
  export const maps: Readonly<
    Record<string, () => Promise<{ default: import('#explain/map/procedure-map.ts').ProcedureMap }>>
  >;
}
