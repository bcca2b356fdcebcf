import type { Sources } from '#content/compile.ts';
import { namespaceOf, registerOf } from '#content/namespace.ts';
import type { Problem } from '#content/problem.ts';
import { readTextFile, type TextEntry } from '#content/text-file.ts';
import type { Register } from '#domain/text.ts';

/** A sentence with the file it stands in. */
export interface PlacedText extends TextEntry {
  file: string;
}

/** Every text of the project: by namespace, then by register, then by path. */
export interface TextCatalogue {
  namespaces: Map<string, Namespace>;
  problems: Problem[];
}

export interface Namespace {
  name: string;
  /** One file of each register, to say where something is missing. */
  files: Partial<Record<Register, string>>;
  texts: Record<Register, Map<string, PlacedText>>;
  /** Other namespaces say what this one does not. */
  inherits: Set<string>;
}

/** Reads all text files into one catalogue. */
export function readCatalogue(sources: Sources): TextCatalogue {
  const catalogue: TextCatalogue = { namespaces: new Map(), problems: [] };
  for (const [file, source] of Object.entries(sources)) {
    const register = registerOf(file);
    if (!register) continue;
    const namespace = opened(catalogue, namespaceOf(file));
    namespace.files[register] ??= file;
    const { entries, problems, inherits } = readTextFile(file, source);
    if (inherits) namespace.inherits.add(inherits);
    catalogue.problems.push(...problems);
    for (const entry of entries) {
      const other = namespace.texts[register].get(entry.path);
      if (other) {
        const what = `"${entry.path}" is also in ${other.file}, under the same namespace "${namespace.name}".`;
        catalogue.problems.push({ file, line: entry.line, what, cure: 'Keep one of the two.' });
      } else namespace.texts[register].set(entry.path, { ...entry, file });
    }
  }
  for (const namespace of catalogue.namespaces.values()) inherit(catalogue, namespace);
  return catalogue;
}

/** Fills in what the namespace takes from another: the sentences stay where they are written. */
function inherit({ namespaces }: TextCatalogue, heir: Namespace): void {
  for (const name of heir.inherits) {
    for (const [register, texts] of Object.entries(namespaces.get(name)?.texts ?? {})) {
      const own = heir.texts[register as Register];
      for (const [key, text] of texts) if (!own.has(key)) own.set(key, text);
    }
  }
}

function opened({ namespaces }: TextCatalogue, name: string): Namespace {
  const known = namespaces.get(name);
  if (known) return known;
  const namespace: Namespace = {
    name,
    files: {},
    texts: { fr: new Map(), en: new Map(), facile: new Map() },
    inherits: new Set(),
  };
  namespaces.set(name, namespace);
  return namespace;
}
