/** Something wrong in a content file: where, what, and how to mend it. */
export interface Problem {
  /** Path from the top of the project. */
  file: string;
  /** Counted from 1. */
  line: number;
  what: string;
  cure: string;
}

/** One line, as printed in a terminal: `scenarios/tax/first/scenario.yaml:14: what. Cure.` */
export function printProblem({ file, line, what, cure }: Problem): string {
  return `${file}:${line}: ${what} ${cure}`;
}

/** All of them, in the order in which one would walk through the files. */
export function printProblems(problems: Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(printProblem)
    .join('\n');
}
