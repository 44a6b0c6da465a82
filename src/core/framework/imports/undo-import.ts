import type { Company } from '../company/company.ts';
import type { ImportedReading, ImportRecord } from '../company/company-imports.ts';
import { foldHeader } from './match-header.ts';
import type { ReadingChange } from './channel-readings.ts';
import type { KeywordChange } from './keyword-readings.ts';

type Before = Pick<ImportRecord, 'replaced' | 'replacedKeywords'>;
interface Edit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Figures before an import, stored with it. */
export function beforeImport(
  company: Company,
  changes: readonly ReadingChange[],
  keywordChanges: readonly KeywordChange[],
): Before {
  const replaced = changes.map(({ channelId, metric, before }) => {
    const reason = company.channels.find((one) => one.id === channelId)?.missing[metric];
    return { channelId, metric, before, ...(reason === undefined ? {} : { reason }) };
  });
  const replacedKeywords = keywordChanges.flatMap(({ term, figure, before }) => {
    const keyword = company.keywords.find((one) => foldHeader(one.term) === foldHeader(term));
    if (keyword === undefined) return [];
    const source = keyword.sources?.[figure];
    return [{ id: keyword.id, figure, before, ...(source === undefined ? {} : { source }) }];
  });
  return {
    ...(replaced.length === 0 ? {} : { replaced }),
    ...(replacedKeywords.length === 0 ? {} : { replacedKeywords }),
  };
}

export interface UndoPlan {
  /** File whose import is undone. */
  readonly file: string;
  readonly edits: readonly Edit[];
}

/** Undoes the last import: restores earlier figures and their reasons for missing; null when there is no import. */
export function undoImport(company: Company): UndoPlan | null {
  const records = company.imports ?? [];
  const last = records.at(-1);
  if (last === undefined) return null;
  const kept = records.slice(0, -1);
  return {
    file: last.file,
    edits: [
      ...(last.replaced ?? []).flatMap((one) => metricEdits(company, one)),
      ...(last.replacedKeywords ?? []).flatMap((one) => keywordEdits(company, one)),
      { path: ['imports'], value: kept.length === 0 ? undefined : kept },
    ],
  };
}

function metricEdits(company: Company, one: NonNullable<ImportRecord['replaced']>[number]): Edit[] {
  const index = company.channels.findIndex(({ id }) => id === one.channelId);
  if (index < 0) return [];
  const unknown = one.before === null && one.reason === undefined;
  return [
    { path: ['channels', index, 'metrics', one.metric], value: unknown ? undefined : one.before },
    ...(one.reason === undefined ? [] : [{ path: ['channels', index, 'missing', one.metric], value: one.reason }]),
  ];
}

function keywordEdits(company: Company, one: NonNullable<ImportRecord['replacedKeywords']>[number]): Edit[] {
  const index = company.keywords.findIndex(({ id }) => id === one.id);
  if (index < 0) return [];
  return [
    { path: ['keywords', index, one.figure], value: one.before },
    { path: ['keywords', index, 'sources', one.figure], value: one.source },
  ];
}

type Figure = NonNullable<ImportRecord['replaced']>[number] & { readonly after: number | null };
type KeywordFigure = NonNullable<ImportRecord['replacedKeywords']>[number] & { readonly after: number | null };

/** What one import changed in a company: enough to undo it alone. */
export interface ImportTrace {
  readonly digest: string;
  readonly figures: readonly Figure[];
  readonly keywords: readonly KeywordFigure[];
  /** Earlier imports, and where they were in the list, with those of their readings that it took the place of. */
  readonly displaced: readonly { readonly at: number; readonly record: ImportRecord }[];
}

/** Compares the company before an import with the one after it. */
export function importTrace(before: Company, after: Company, digest: string): ImportTrace {
  return {
    digest,
    figures: before.channels.flatMap((channel) => {
      const other = after.channels.find(({ id }) => id === channel.id);
      return Object.keys({ ...channel.metrics, ...other?.metrics }).flatMap((name): Figure[] => {
        const metric = name as Figure['metric'];
        const [old, value] = [channel.metrics[metric] ?? null, other?.metrics[metric] ?? null];
        if (old === value) return [];
        const reason = channel.missing[metric];
        return [
          { channelId: channel.id, metric, before: old, after: value, ...(reason === undefined ? {} : { reason }) },
        ];
      });
    }),
    keywords: before.keywords.flatMap((keyword) => {
      const other = after.keywords.find(({ id }) => id === keyword.id);
      return keywordFigures.flatMap((figure): KeywordFigure[] => {
        const [old, value] = [keyword[figure] ?? null, other?.[figure] ?? null];
        const source = keyword.sources?.[figure];
        if (old === value && source === other?.sources?.[figure]) return [];
        return [{ id: keyword.id, figure, before: old, after: value, ...(source === undefined ? {} : { source }) }];
      });
    }),
    displaced: (before.imports ?? []).flatMap((record, at) => {
      const kept = (after.imports ?? []).find((one) => one.digest === record.digest)?.readings ?? [];
      const readings = record.readings.filter((one) => !kept.some((other) => isSame(one, other)));
      return readings.length === 0 ? [] : [{ at, record: { ...record, readings } }];
    }),
  };
}

const keywordFigures = ['volume', 'difficulty', 'position'] as const;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Why an import cannot be undone: a later one touched the same figures, or a person changed one of them. */
export type TouchedSince =
  | { readonly kind: 'import'; readonly file: string | null }
  | { readonly kind: 'figure'; readonly channelId: string; readonly metric: string }
  | { readonly kind: 'keyword'; readonly term: string };

/** Undoes one import, not only the last; what later ones or persons touched of it is said instead. */
export function undoTrace(company: Company, trace: ImportTrace): { readonly edits: readonly Edit[] } | TouchedSince {
  const records = company.imports ?? [];
  const place = records.findIndex(({ digest }) => digest === trace.digest);
  const own = records[place];
  if (own === undefined) return { kind: 'import', file: null };
  const later = records.slice(place + 1).find(({ readings }) => readings.some((one) => touches(one, own)));
  if (later !== undefined) return { kind: 'import', file: later.file };
  for (const { channelId, metric, after } of trace.figures) {
    const channel = company.channels.find(({ id }) => id === channelId);
    if ((channel?.metrics[metric] ?? null) !== after) return { kind: 'figure', channelId, metric };
  }
  for (const { id, figure, after } of trace.keywords) {
    const keyword = company.keywords.find((one) => one.id === id);
    if ((keyword?.[figure] ?? null) !== after) return { kind: 'keyword', term: keyword?.term ?? id };
  }
  const imports = withDisplaced(records.toSpliced(place, 1), trace.displaced);
  return {
    edits: [
      ...trace.figures.flatMap((one) => metricEdits(company, one)),
      ...trace.keywords.flatMap((one) => keywordEdits(company, one)),
      { path: ['imports'], value: imports.length === 0 ? undefined : imports },
    ],
  };
}

/** True when a reading of a later import has a figure of the same channel. */
function touches(reading: ImportedReading, { readings }: ImportRecord): boolean {
  return readings.some(
    ({ channelId, figures }) =>
      channelId === reading.channelId && Object.keys(figures).some((name) => name in reading.figures),
  );
}

function withDisplaced(records: readonly ImportRecord[], displaced: ImportTrace['displaced']): readonly ImportRecord[] {
  return displaced.reduce((list, { at, record }) => {
    const known = list.findIndex(({ digest }) => digest === record.digest);
    const other = list[known];
    if (other === undefined) return list.toSpliced(Math.min(at, list.length), 0, record);
    return list.with(known, { ...other, readings: [...record.readings, ...other.readings] });
  }, records);
}
