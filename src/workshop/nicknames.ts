/**
 * What a learner may be called: chosen from this list, never typed, so that no real name can reach the relay. Birds and
 * trees that everybody can say; their words stand in `workshop.text.*.yaml` under `nicknames`.
 */
export const NICKNAMES = [
  ...['wren', 'robin', 'swallow', 'magpie', 'heron', 'owl', 'lark', 'kingfisher', 'goldfinch', 'blackbird'],
  ...['stork', 'falcon', 'hoopoe', 'swift', 'woodpecker', 'thrush', 'plover', 'tern', 'crane', 'dove'],
  ...['oak', 'ash', 'birch', 'maple', 'lime', 'alder', 'chestnut', 'walnut', 'cherry', 'cedar'],
  ...['olive', 'fig', 'hazel', 'poplar', 'willow', 'elm', 'larch', 'fir', 'cypress', 'juniper'],
] as const;
export type Nickname = (typeof NICKNAMES)[number];
