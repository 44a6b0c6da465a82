import { type ComparedFinding, type FindingSide, pagesOf } from './compared-finding.ts';

/** Pages at fault by check. */
type FaultyPages = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The two audits with one row for each page of a fault that one of them reports once for many pages, where the other
 * has the fault on one of these pages: both are then compared page by page. A group without any counterpart stays one
 * row.
 */
export function withoutSharedGroups(
  before: FindingSide,
  after: FindingSide,
): { readonly before: FindingSide; readonly after: FindingSide } {
  const [old, now] = [faultyPages(before.findings), faultyPages(after.findings)];
  const groupedBefore = new Set(before.findings.filter(({ pages }) => pages !== undefined).map(({ check }) => check));
  // A template that has a fault also gives it to the pages added since: they do not make it worse.
  const isKnown = (check: string, url: string): boolean => !groupedBefore.has(check) || before.read.has(url);
  return {
    before: { ...before, findings: before.findings.flatMap((row) => pageRows(row, now)) },
    after: {
      ...after,
      findings: after.findings.flatMap((row) =>
        pageRows(row, old).filter((own) => own === row || isKnown(own.check, own.page!)),
      ),
    },
  };
}

function faultyPages(findings: readonly ComparedFinding[]): FaultyPages {
  const pages = new Map<string, Set<string>>();
  for (const row of findings) {
    if (row.status === 'not-measured') continue;
    const known = pages.get(row.check) ?? new Set();
    pages.set(row.check, known);
    for (const url of pagesOf(row)) known.add(url);
  }
  return pages;
}

/** The rows of the pages of a group that the other audit knows too; else the row itself. */
function pageRows(row: ComparedFinding, others: FaultyPages): readonly ComparedFinding[] {
  const { check, severity, status, pages, messages, message } = row;
  const known = others.get(check);
  if (pages === undefined || known === undefined || !pages.some((url) => known.has(url))) return [row];
  return pages.map((page, at) => ({ check, severity, status, page, message: messages?.[at] ?? message }));
}
