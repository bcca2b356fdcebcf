import { createContext, useContext } from 'react';

/** Which scenario (`<agency>/<slug>`) the papers on the desk belong to: files made of them say so inside. */
export const ScenarioOfPapers = createContext('employment/example');

export const useScenarioOfPapers = (): string => useContext(ScenarioOfPapers);
