import type { Text } from '../../values/text.ts';

export type ColumnKind =
  | 'text'
  | 'url'
  | 'count'
  | 'number'
  | 'rate'
  | 'money'
  | 'day'
  | 'from'
  | 'to'
  | 'currency'
  | 'market';

export interface ImportColumn {
  readonly field: string;
  readonly kind: ColumnKind;
  /** Folded header words (no accent, lower case), fr and en; a pattern may capture a currency. */
  readonly names: readonly (string | RegExp)[];
  /** True: a file without the column is not this export. */
  readonly required?: boolean;
  /** False when the sum over rows is not a figure: people counted once (users, reach), ranks and rates. */
  readonly additive?: boolean;
  /** Field that weights the mean of a rank over rows. */
  readonly weightedBy?: string;
  /** True: several columns are added into the field. */
  readonly many?: boolean;
}

export interface ImportSource {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ImportColumn[];
  /** Field that names the row. */
  readonly entity: string | null;
  /** keyword: has a market and no period; page: neither; traffic: has a period. */
  readonly grain: 'traffic' | 'keyword' | 'page';
  /** A row without names is a total. */
  readonly namelessTotals?: boolean;
  /** When a missing currency is asked: `always`, or only when some amount is above zero. */
  readonly asksCurrency?: 'always' | 'above-zero';
  /** Rows of one entity are merged; the best rank is kept. */
  readonly mergedBy?: string;
  /** Read for its period only, and never stored. */
  readonly notData?: boolean;
}

export function defineImport(source: ImportSource): ImportSource {
  return source;
}

/** A column of the catalogue: field, kind, names, then optional properties. */
export function column(
  field: string,
  kind: ColumnKind,
  names: readonly (string | RegExp)[],
  options: Partial<Pick<ImportColumn, 'required' | 'additive' | 'many' | 'weightedBy'>> = {},
): ImportColumn {
  const additive = kind === 'count' || kind === 'money' || kind === 'number';
  return { field, kind, names, additive, ...options };
}

export const needed = { required: true } as const;
