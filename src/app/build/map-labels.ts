import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTextFile } from '#content/text-file.ts';
import type { GraphRoad } from '#explain/map/procedure-graph.ts';
import { roadTexts } from '#explain/map/road-texts.ts';
import { type LabelType, wrapLabel } from '#explain/map/wrap-label.ts';

/** A text under its path, in every language it is written in. */
export interface Labels {
  of: (path: string) => string[];
  /** The files they stand in. */
  files: string[];
}

const REGISTERS = ['fr', 'en', 'facile'];

/** The words of a procedure, with those it inherits underneath. */
export function labelsOf(root: string, id: string): Labels {
  const [slug] = id.split('/').slice(-1);
  const read = REGISTERS.map((register) => readTexts(root, `procedures/${id}/${slug}`, register));
  return {
    of: (wanted) => read.flatMap(({ texts }) => texts.get(wanted) ?? []),
    files: read.flatMap(({ files }) => files),
  };
}

function readTexts(root: string, name: string, register: string): { texts: Map<string, string>; files: string[] } {
  const file = path.join(root, 'src', `${name}.text.${register}.yaml`);
  if (!existsSync(file)) return { texts: new Map(), files: [] };
  const { entries, inherits } = readTextFile(file, readFileSync(file, 'utf8'));
  const beneath = inherits ? readTexts(root, inherits, register) : { texts: new Map<string, string>(), files: [] };
  const own = entries.map(({ path: at, message }) => [at, message] as const);
  return { texts: new Map([...beneath.texts, ...own]), files: [file, ...beneath.files] };
}

/** What makes one go along a road, in every language. */
export function labelsOfRoad(road: GraphRoad | undefined, labels: Labels): string[] {
  if (!road) return [];
  return (
    roadTexts(road)
      .map(labels.of)
      .find((found) => found.length > 0) ?? []
  );
}

/** How the map calls a station when a sign leads there. */
export function labelsOfPlace(id: string, isDecision: boolean, labels: Labels): string[] {
  return (isDecision ? DECISIONS : labels.of(`states.${id}.title`)).map((label) => `→ ${label}`);
}

/** Room for `map.choice` of the texts. */
const DECISIONS = ['Choix A de l’ordinateur'];

/** Room for the longest of the languages. */
export function roomFor(labels: string[], type: LabelType): { w: number; h: number } {
  const wrapped = labels.map((label) => wrapLabel(label, type.width));
  const longest = Math.max(...wrapped.flat().map(({ length }) => length), 6);
  const lines = Math.max(...wrapped.map(({ length }) => length), labels.length > 0 ? 1 : 0);
  return { w: Math.ceil(longest * type.character), h: lines * type.lineHeight };
}
