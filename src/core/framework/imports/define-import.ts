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
  /** Without it the file is not this export. */
  readonly required?: boolean;
  /** Is the sum over rows a figure? false for people counted once (users, reach), ranks and rates. */
  readonly additive?: boolean;
  /** A rank is averaged over rows by this field. */
  readonly weightedBy?: string;
  /** Several columns are added into the field. */
  readonly many?: boolean;
}

export interface ImportSource {
  readonly id: string;
  readonly title: Text;
  readonly columns: readonly ImportColumn[];
  /** Field that names the row. */
  readonly entity: string | null;
  /** keyword: needs a market and no period; page: neither; traffic: needs a period. */
  readonly grain: 'traffic' | 'keyword' | 'page';
  /** A row without names is a total. */
  readonly namelessTotals?: boolean;
  /** Money without a currency is asked about: `always`, or only when some amount is above zero. */
  readonly asksCurrency?: 'always' | 'above-zero';
  /** Rows of the same entity are one thing; the best rank stays. */
  readonly mergedBy?: string;
  /** Read for its period and never stored. */
  readonly notData?: boolean;
}

export function defineImport(source: ImportSource): ImportSource {
  return source;
}

/** A column of the catalogue: field, kind, names, then what is out of the ordinary. */
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
