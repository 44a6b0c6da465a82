import type { Company } from '../company/company.ts';
import type { ImportReading, ImportRow, ImportTable } from './import-outcome.ts';
import { foldHeader } from './match-header.ts';

export type KeywordFigure = 'volume' | 'difficulty' | 'position';

export interface KeywordChange {
  readonly term: string;
  readonly figure: KeywordFigure;
  readonly before: number | null;
  readonly after: number;
  readonly source: string;
}

interface Read {
  readonly digest: string;
  readonly outcome: ImportReading;
}

interface KeywordReadings {
  readonly changes: readonly KeywordChange[];
  readonly edits: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[];
  /** Terms of the files that are not in the company file, in order of occurrence. */
  readonly unknown: readonly string[];
  /** Number of known keywords by digest of the file that contains them. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Volumes, difficulties and ranks of the keywords of the company file; ranges and volumes of another country are left
 * out.
 */
export function keywordReadings(company: Company, files: readonly Read[]): KeywordReadings {
  const indexOf = new Map(company.keywords.map((one, index) => [foldHeader(one.term), index]));
  const latest = new Map<string, KeywordChange & { readonly index: number }>();
  const unknown = new Set<string>();
  const counts = new Map<string, number>();
  for (const file of files) {
    const found = new Set<number>();
    for (const table of file.outcome.tables.filter((one) => isKeywordTable(one))) {
      for (const row of bestRows(table)) {
        const index = indexOf.get(foldHeader(row.entity));
        if (index === undefined) unknown.add(row.entity);
        else {
          found.add(index);
          for (const change of changesOf(company, index, row, table)) {
            latest.set(`${index} ${change.figure}`, { ...change, index });
          }
        }
      }
    }
    if (found.size > 0) counts.set(file.digest, found.size);
  }
  const changes = [...latest.values()].filter((one) => one.before !== one.after);
  return {
    changes: changes.map(({ index: _index, ...change }) => change),
    edits: changes.flatMap(({ index, figure, after, source }) => [
      { path: ['keywords', index, figure], value: after },
      { path: ['keywords', index, 'sources', figure], value: source },
    ]),
    unknown: [...unknown],
    counts,
  };
}

function isKeywordTable(table: ImportTable): boolean {
  return table.source === 'search-console-queries' || /^(?:semrush|ahrefs|keyword-planner)/.test(table.source);
}

/** A keyword counts once, at its best rank. */
function bestRows(table: ImportTable): ImportRow[] {
  const best = new Map<string, ImportRow>();
  for (const row of table.rows) {
    const other = best.get(row.entity);
    const better = (row.values.position ?? Infinity) < (other?.values.position ?? Infinity);
    if (other === undefined || better) best.set(row.entity, row);
  }
  return [...best.values()];
}

function changesOf(company: Company, index: number, row: ImportRow, table: ImportTable): KeywordChange[] {
  const keyword = company.keywords[index];
  if (keyword === undefined) return [];
  const ofCountry = table.market === null || table.market === marketOf(company.organisation.country);
  const measured = table.source === 'search-console-queries';
  const read: Record<KeywordFigure, number | null | undefined> = {
    volume: ofCountry && table.volumes === 'exact' ? row.values.volume : null,
    difficulty: ofCountry ? row.values.difficulty : null,
    position: measured ? row.values.gscAvgPosition : ofCountry ? row.values.position : null,
  };
  return (Object.keys(read) as KeywordFigure[]).flatMap((figure) => {
    const after = read[figure];
    if (!isPossible(figure, after)) return [];
    return [{ term: keyword.term, figure, before: keyword[figure], after, source: table.source }];
  });
}

function isPossible(figure: KeywordFigure, value: number | null | undefined): value is number {
  if (typeof value !== 'number') return false;
  if (figure === 'position') return value >= 1;
  return figure === 'difficulty' ? value >= 0 && value <= 100 : value >= 0 && Number.isInteger(value);
}

function marketOf(country: string): string {
  return country === 'GB' ? 'uk' : country.toLowerCase();
}
