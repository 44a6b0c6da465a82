import type { SearchRow } from '../../core/analysis/semantics/search-rows.ts';
import { foldedTerm } from '../../core/semantics/searches/counted-search.ts';
import type { AuditRow } from '../../exports/lists/audit-lists.ts';

/** The keywords of a site with the figures of the searches in the same words, then the searches that no page is about. */
export function withSearches(keywords: readonly AuditRow[], searches: readonly SearchRow[]): AuditRow[] {
  const byTerm = new Map(searches.map((row) => [foldedTerm(row.query), row]));
  const own = keywords.map((keyword): AuditRow => {
    const row = byTerm.get(foldedTerm(String(keyword.text)));
    byTerm.delete(foldedTerm(String(keyword.text)));
    return { ...keyword, ...(row === undefined ? noFigures : figuresOf(row)) };
  });
  const others = [...byTerm.values()].map(
    (row): AuditRow => ({
      text: row.query,
      language: null,
      score: null,
      pages: null,
      intent: null,
      page: row.page,
      ...figuresOf(row),
    }),
  );
  return [...own, ...others];
}

const names = [
  'volume',
  'impressions',
  'clicks',
  'position',
  'expectedClicks',
  'volumeFile',
  'volumeFrom',
  'volumeTo',
  'shownFile',
  'shownFrom',
  'shownTo',
] as const;

const figuresOf = (row: SearchRow): AuditRow => Object.fromEntries(names.map((name) => [name, row[name]]));
const noFigures: AuditRow = Object.fromEntries(names.map((name) => [name, null]));
