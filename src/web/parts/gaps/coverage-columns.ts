import type { CoverageCell } from '../../../core/audience/coverage-cell.ts';

type Read = Pick<CoverageCell, 'persona' | 'stage' | 'score'>;

/** Customers to whom the site answers the same everywhere. */
export interface CoverageColumn<Cell> {
  /** Ids of the personas, in the order of the cells. */
  readonly personas: readonly string[];
  /** Those of the first persona: the others have the same shares. */
  readonly cells: readonly Cell[];
}

/** The cells by persona; personas with the same share for every subject and stage have one column. */
export function coverageColumns<Cell extends Read>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
): CoverageColumn<Cell>[] {
  const columns = new Map<string, { personas: string[]; cells: Cell[] }>();
  for (const persona of new Set(cells.map((cell) => cell.persona))) {
    const own = cells.filter((cell) => cell.persona === persona);
    const shares = own.map((cell) => [nameOf(cell), cell.stage, cell.score]);
    const key = JSON.stringify(shares.map((share) => JSON.stringify(share)).sort());
    const same = columns.get(key);
    if (same === undefined) columns.set(key, { personas: [persona], cells: own });
    else same.personas.push(persona);
  }
  return [...columns.values()];
}
