import { itemsOf } from '../answers.ts';

interface Proposed {
  readonly help?: readonly [fr: string, en: string];
  readonly suggested?: string | null;
}

/** Says how several answers are written, and proposes them so: as in every question of names with prices. */
export const asList = <Parts extends Proposed>({ help, suggested, ...parts }: Parts) => ({
  ...parts,
  help:
    help === undefined ? separator : ([`${separator[0]}\u202f; ${help[0]}`, `${separator[1]}; ${help[1]}`] as const),
  ...(suggested != null && { suggested: suggested.replaceAll(', ', '; ') }),
});

const separator = ['séparez par des points-virgules', 'separate with semicolons'] as const;

/** Before the last item of a list: `les familles, et les voisins`. */
const conjunction = /^(?:et|ou|and|or)\s+/i;

/** The items that a person typed, however they separated them. */
export const listedItems = (typed: string): string[] =>
  itemsOf(typed.replaceAll(/[;\n]/g, ',')).map((item) => item.replace(conjunction, ''));
