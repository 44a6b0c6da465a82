import type { CoverageCell } from '../../../core/audience/coverage-cell.ts';

/** Subjects that one page answers best, from which it is the page of none of them. Working assumption. */
const leastSubjects = 3;

/** The pages that are not those of one subject: the home page, and each page that answers several subjects best. */
export function sharedPages<Cell extends CoverageCell>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
  home: string,
): ReadonlySet<string> {
  const subjects = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (cell.page === null) continue;
    const names = subjects.get(cell.page) ?? new Set();
    subjects.set(cell.page, names.add(nameOf(cell)));
  }
  return new Set([home, ...[...subjects].flatMap(([page, names]) => (names.size >= leastSubjects ? [page] : []))]);
}

/** True when only answers are missing: the site names nothing without a page, and each subject has a page of its own. */
export const everyHasPage = (
  cells: readonly Pick<CoverageCell, 'page'>[],
  shared: ReadonlySet<string>,
  unwritten: readonly string[],
): boolean => unwritten.length === 0 && cells.every(({ page }) => page !== null && !shared.has(page));
