import { z } from 'zod';
import type { ImportTrace } from '../../core/framework/imports/undo-import.ts';
import { Failure } from '../../core/values/failure.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { answerNames } from '../company/import-answers.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { ImportSummary } from '../inputs/import-input.ts';
import { keptFileDays } from './forget-old-files.ts';

export const importId = field(z.string().regex(/^imp_[0-9a-f]{32}$/), 'identifiant de l’import', 'id of the import');

const { shape } = ImportSummary;
const numberOrNone = z.number().nullable();

/** A figure of a channel or of a keyword, before and after. */
const Change = z
  .object({
    of: z.enum(['channel', 'keyword']),
    /** Id of the channel, or the keyword itself. */
    id: z.string(),
    figure: z.string(),
    before: numberOrNone,
    after: numberOrNone,
    /** Export that the figure was read from. */
    source: z.string(),
  })
  .meta({ id: 'ImportChange' });

const Row = z
  .object({
    line: z.number(),
    /** Campaign, query, page … as read. */
    entity: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    currency: z.string().nullable(),
    values: z.record(z.string(), numberOrNone),
    texts: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ImportRow' });

/** `refused` names the first rows of which `refusedRows` is the number. */
const Table = shape.files.element.shape.tables.element
  .extend({ refusedRows: z.number(), first20: z.array(Row) })
  .meta({ id: 'ImportTable' });

const Question = z
  .object({
    id: z.string(),
    sentence: BilingualText,
    /** Accepted values; empty: any. */
    choices: z.array(z.string()),
    /** Names of the answers that it needs. */
    answers: z.array(z.enum(answerNames)),
  })
  .meta({ id: 'ImportQuestion' });

const Result = z
  .object({
    /** Figures that were not known, those that were others, and those that were the same. */
    added: z.number(),
    replaced: z.number(),
    unchanged: z.number(),
    /** Rows of the file. */
    ignored: z.number(),
    refused: z.number(),
  })
  .meta({ id: 'ImportResult' });

/** What is read of a file, and what it would change. */
export const ReadImport = z.object({
  state: z.enum(['ready', 'needs-answers', 'committed']),
  /** Export that the file is taken for. */
  source: z.string(),
  tables: z.array(Table),
  questions: z.array(Question),
  /** What was met in the file, and how often. */
  notices: z.array(z.object({ id: z.string(), count: z.number() })),
  willAdd: z.array(Change),
  willReplace: z.array(Change),
  /** The first terms of the file that are not in the company file. */
  newKeywords: shape.newKeywords,
  waiting: shape.waiting,
  unplaced: shape.unplaced,
});
export type ReadImport = z.output<typeof ReadImport>;

const Answers = z.partialRecord(z.enum(answerNames), z.string());

export const StoredImport = ReadImport.extend({
  id: z.string(),
  projectId: z.string(),
  filename: z.string(),
  /** SHA-256 of the file, hexadecimal. */
  digest: z.string(),
  answers: Answers,
  /** Null until it is committed. */
  result: Result.nullable(),
  revision: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
}).meta({ id: 'StoredImport' });
export type StoredImport = z.output<typeof StoredImport>;

/** `trace`: what a commit changed; null before it, and when it changed nothing. */
export type KeptImport = Omit<StoredImport, 'id' | 'projectId' | 'revision' | 'createdAt' | 'changedAt'> & {
  readonly trace: ImportTrace | null;
};

export const importPlace = (project: string, id: string): KeptPlace => ({ kind: 'import', parent: project, id });

export function shownImport({
  id,
  parent,
  body,
  revision,
  createdAt,
  changedAt,
}: KeptObject<KeptImport>): StoredImport {
  const { trace: _, ...open } = body;
  return { ...open, id, projectId: parent, revision, createdAt, changedAt };
}

/** The import of a project; null when it has none of this id. */
export async function importOfProject(
  project: string,
  id: string,
  store: Store,
): Promise<KeptObject<KeptImport> | null> {
  return store.keptObject<KeptImport>(importPlace(project, id));
}

/** Throws `Failure('not-found')` when there is none. */
export async function importOf(id: string, store: Store): Promise<KeptObject<KeptImport>> {
  const project = await store.projectOfImport(id);
  const found = project === null ? null : await importOfProject(project, id, store);
  if (found !== null) return found;
  throw new Failure('not-found', {
    fr: 'Aucun import ne porte cet identifiant\u202f: listez-les par GET /v1/imports?projectId=.',
    en: 'No import has this id: list them with GET /v1/imports?projectId=.',
  });
}

export const noFileLeft = new Failure('gone', {
  fr: `Le fichier de cet import n’est gardé que ${keptFileDays} jours\u202f: envoyez-le de nouveau.`,
  en: `The file of this import is kept for ${keptFileDays} days only: send it again.`,
});
