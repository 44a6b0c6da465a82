import type { ImportColumn, ImportSource } from './define-import.ts';

export interface HeaderMatch {
  readonly source: ImportSource;
  /** Number (from 0) of each matched column, in file order. */
  readonly columns: readonly {
    readonly index: number;
    readonly column: ImportColumn;
    readonly currency: string | null;
  }[];
  /** Names of required columns that are absent; empty for a match. */
  readonly missing: readonly string[];
}

/** A normalised header cell: no accent, lower case, plain apostrophes and spaces. */
export function foldHeader(cell: string): string {
  return cell
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * The export of a header row: all required columns present and most columns matched; else the nearest one with what is
 * missing.
 */
export function matchHeader(cells: readonly string[], sources: readonly ImportSource[]): HeaderMatch | null {
  const names = comparedNames(cells.map(foldHeader));
  let best: HeaderMatch | null = null;
  for (const source of sources) {
    const match = matchOf(names, source);
    if (best === null || rank(match) > rank(best)) best = match;
  }
  if (best === null || best.missing.length > 1) return null;
  // A near match has at most one column absent among five or more known ones.
  return best.missing.length === 1 && best.columns.length < 5 ? null : best;
}

function rank(match: HeaderMatch): number {
  return match.columns.length - 100 * match.missing.length;
}

function matchOf(names: readonly string[], source: ImportSource): HeaderMatch {
  const columns: { index: number; column: ImportColumn; currency: string | null }[] = [];
  for (const [index, name] of names.entries()) {
    for (const column of source.columns) {
      const hit = fits(name, column);
      if (hit === null) continue;
      columns.push({ index, column, currency: hit });
      break;
    }
  }
  const missing = source.columns
    .filter((one) => one.required && !columns.some(({ column }) => column === one))
    .map((one) => String(one.names[0]));
  return { source, columns, missing };
}

/** '' = the name matches; a currency = it matches and contains that currency; null = no match. */
function fits(name: string, column: ImportColumn): string | null {
  for (const pattern of column.names) {
    if (typeof pattern === 'string') {
      if (pattern === name) return '';
    } else {
      const hit = pattern.exec(name);
      if (hit !== null) return hit[1]?.toUpperCase() ?? '';
    }
  }
  return null;
}

/** « Last 28 days Clicks » → clicks; « Clics (même période l’année précédente) » → previous:clics. */
function comparedNames(names: readonly string[]): string[] {
  return names.map((name) => {
    const behind = /^(.+) \((?:.*preceden|previous|same period|.*last year).*\)$/.exec(name);
    if (behind !== null) return `previous:${behind[1]}`;
    const before = /^(?:previous (?:period|year)|\d+ \w+ precedents|periode precedente) (.+)$/.exec(name);
    if (before !== null) return `previous:${before[1]}`;
    return /^(?:last \d+ \w+|\d+ derniers \w+) (.+)$/.exec(name)?.[1] ?? name;
  });
}
