import type { CoverageCell } from '../../../core/audience/coverage-cell.ts';
import { answeredFrom } from './gap.ts';

/** Subjects that one page answers best, from which it is the page of none of them. Working assumption. */
const leastSubjects = 3;

/** The pages that are not those of one subject: the home page, and each page that answers several subjects best. */
function sharedPages<Cell extends CoverageCell>(
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

/**
 * The names of the subjects that have no page of their own: no page, or one that is not theirs and says little of them. What is
 * asked of the company as a whole needs none.
 */
export function withoutOwnPage<Cell extends CoverageCell>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
  home: string,
): ReadonlySet<string> {
  const shared = sharedPages(cells, nameOf, home);
  const answered = new Set(
    cells.flatMap((cell) => (isSearch(cell) && cell.score! >= answeredFrom ? [nameOf(cell)] : [])),
  );
  const isLacking = ({ page }: Cell): boolean => page === null || shared.has(page);
  return new Set(
    cells
      .filter((cell) => cell.subject != null && isLacking(cell))
      .map(nameOf)
      .filter((name) => !answered.has(name)),
  );
}

const isSearch = ({ stage, score }: CoverageCell): boolean => stage === 'ACQ' && score !== null;
