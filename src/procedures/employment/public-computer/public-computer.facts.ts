/** No figure: what a browser keeps is the same everywhere, how long it keeps it depends on its settings. */
export const publicComputerFacts = { validFor: 2026 } as const;
