import { withFigures } from '../../audits/facts/imported-facts.ts';
import {
  type CountedSearch,
  foldedTerm,
  type SearchSource,
  uncounted,
} from '../../semantics/searches/counted-search.ts';
import type { ImportRow, ImportTable } from './import-outcome.ts';
import type { ListedKeyword } from './keyword-list.ts';

/** True for a table of searches: of Search Console, or of a keyword tool. */
export const isSearchTable = ({ source }: Pick<ImportTable, 'source'>): boolean =>
  /^search-console-(?:queries|query-pages)$|^(?:semrush|ahrefs|keyword-planner)/.test(source);

/** The searches of a table, with the page that it names for each. */
export function searchesOfTable(table: ImportTable, file: string): CountedSearch[] {
  const source = { file, period: table.period };
  const measured = table.source.startsWith('search-console');
  const byTerm = new Map<string, CountedSearch>();
  for (const row of table.rows.filter(({ entity }) => entity.trim() !== '')) {
    const one = measured ? shownRow(row, source) : toolRow(row, source, table.volumes === 'exact');
    const known = byTerm.get(foldedTerm(one.term));
    byTerm.set(foldedTerm(one.term), known === undefined ? one : ofOneTable(known, one));
  }
  return [...byTerm.values()];
}

/** Two rows of one search in one table are two pages of the site: their impressions add up, the page shown most stays. */
function ofOneTable(a: CountedSearch, b: CountedSearch): CountedSearch {
  if (a.shown !== null && b.shown !== null) {
    const most = b.shown.impressions > a.shown.impressions ? b : a;
    return { ...most, shown: { ...a.shown, ...withFigures(a.shown, b.shown) } };
  }
  return (b.rank?.value ?? Infinity) < (a.rank?.value ?? Infinity) ? b : a;
}

function shownRow({ entity, values, texts }: ImportRow, source: SearchSource): CountedSearch {
  const { gscClicks, gscImpressions, gscAvgPosition } = values;
  const page = texts.page;
  // a cell without figure is unknown; Search Console writes its zeros
  const isCounted = typeof gscImpressions === 'number' && typeof gscClicks === 'number';
  return {
    ...uncounted(entity),
    page: page === undefined || page === '' ? null : page,
    shown: isCounted
      ? { impressions: gscImpressions, clicks: gscClicks, position: rank(gscAvgPosition), ...source }
      : null,
  };
}

/** A range of volumes is no figure: the search counts as one whose volume is unknown. */
function toolRow({ entity, values, texts }: ImportRow, source: SearchSource, isExact: boolean): CountedSearch {
  const figure = (value: number | null | undefined): CountedSearch['volume'] =>
    typeof value === 'number' && value >= 0 ? { value, ...source } : null;
  const position = rank(values.position);
  const page = texts.url;
  return {
    ...uncounted(entity),
    page: page === undefined || page === '' ? null : page,
    volume: isExact ? figure(values.volume) : null,
    difficulty: figure(values.difficulty),
    rank: position === null ? null : { value: position, ...source },
  };
}

const rank = (value: number | null | undefined): number | null =>
  typeof value === 'number' && value >= 1 ? value : null;

/** The searches of a plain list, whose volumes have no days. */
export function searchesOfList(list: readonly ListedKeyword[], file: string): CountedSearch[] {
  return list.map(({ term, volume }) => ({
    ...uncounted(term),
    volume: volume === null ? null : { value: volume, file, period: null },
  }));
}
