import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { AuditSummary } from '../inputs/audit-input.ts';
import { auditFolder } from './audit-folder.ts';
import type { OutputFiles } from './output-files.ts';

/** The JSON files that commands write, by name: the type of the document, or of one row of a `.jsonl`. */
export interface FileTypes extends OutputFiles {
  /** What was asked of an audit, its counts, its score and its times. */
  readonly 'audit.json': AuditSummary;
}

/** What a file holds as a whole: the rows of a `.jsonl`, in order, or the document. */
export type FileContent<Name extends keyof FileTypes> = Name extends `${string}.jsonl`
  ? readonly FileTypes[Name][]
  : FileTypes[Name];

/** Reads a file of a folder that a command wrote. Rejects with `not-found` when it is absent: no file is not an empty list. */
export async function readOutput<Name extends keyof FileTypes>(
  { folder, name }: { readonly folder: string; readonly name: Name },
  files: Files,
): Promise<FileContent<Name>> {
  if (!(await files.exists(`${folder}/${name}`))) throw absent(`${folder}/${name}`);
  const written = auditFolder(folder, files);
  const content = name.endsWith('.jsonl') ? written.manyRows(name, (row) => row) : written.document(name);
  return (await content) as FileContent<Name>;
}

const absent = (path: string): Failure =>
  new Failure('not-found', {
    fr: `${path} n’existe pas\u202f: donnez le dossier d’un audit ou d’un plan, et le nom d’un de ses fichiers.`,
    en: `${path} does not exist: give the folder of an audit or of a plan, and the name of one of its files.`,
  });
