import type { Company } from '../company/company.ts';
import type { ImportRecord } from '../company/company-imports.ts';
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
