import { useCatalogue } from '#shells/trainer/prepare/catalogue-provider.tsx';
import type { Plan } from '#workshop/plan.ts';

/** What can be printed, in the order in which one prints it. */
export const PRINT_PARTS = ['session', 'personas', 'take-home', 'seats'] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];

const ADDRESS_NAMES: Record<string, PrintPart> = {
  seance: 'session',
  personnages: 'personas',
  emporter: 'take-home',
  places: 'seats',
};

/** The parts that an address asks for (`?quoi=seance,places`); all of them unless it names some. */
export function partsAskedFor(search: string): PrintPart[] {
  const named = (new URLSearchParams(search).get('quoi') ?? '').split(',').flatMap((name) => ADDRESS_NAMES[name] ?? []);
  return named.length > 0 ? named : [...PRINT_PARTS];
}

/** One scenario of the plan as it is printed. */
export interface PrintedScenario {
  id: string;
  /** Of the first step that plays it, from 0. */
  step: number;
  /** How many seats get it. */
  copies: number;
}

/** Every scenario that this site knows, once, with as many copies as there are seats that play it. */
export function usePrintedScenarios({ steps }: Plan, seats: number): PrintedScenario[] {
  const catalogue = useCatalogue();
  const printed = steps.flatMap(({ scenarios }, step) =>
    scenarios.map((id, variant): PrintedScenario => ({ id, step, copies: seatsOf(variant, scenarios.length, seats) })),
  );
  return printed.filter(
    ({ id }, index) =>
      catalogue.some((entry) => entry.id === id) && printed.findIndex((one) => one.id === id) === index,
  );
}

/** How many of so many seats a variant is dealt to. */
function seatsOf(variant: number, variants: number, seats: number): number {
  return Math.max(1, Math.ceil((seats - variant) / variants));
}
