import { z } from 'zod';
import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';
import type { Files } from '../io/services.ts';

/** The files of an audit folder, read one by one; what is missing or damaged is said with what to do. */
export interface AuditFolder {
  /** The folder must hold it. */
  document<Data>(name: string): Promise<Data>;
  /** `fallback` when the audit did not write it; refused when it is not what `shape` says. */
  optional<Data>(name: string, fallback: Data, shape: z.ZodType<Data>): Promise<Data>;
  /** A list of objects; none when the audit did not write it. */
  list<Row>(name: string): Promise<Row[]>;
  /** Rows of a `.jsonl`, of each what `kept` keeps; none when the audit did not write it. */
  rows<Row>(name: string, kept?: (row: Row) => Row): Promise<Row[]>;
}

export function auditFolder(folder: string, files: Files): AuditFolder {
  const path = (name: string): string => `${folder}/${name}`;
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await files.read(path(name)));
  return {
    async document(name) {
      if (!(await files.exists(path(name)))) throw missing(path(name));
      return parsed(await text(name), path(name));
    },
    async optional(name, fallback, shape) {
      if (!(await files.exists(path(name)))) return fallback;
      const data = shape.safeParse(parsed(await text(name), path(name)));
      if (!data.success) throw foreign(path(name));
      return data.data;
    },
    async list<Row>(name: string) {
      if (!(await files.exists(path(name)))) return [];
      const rows = parsed<Row[]>(await text(name), path(name));
      if (!Array.isArray(rows) || !rows.every(isRow)) throw foreign(path(name));
      return rows;
    },
    async rows<Row>(name: string, kept: (row: Row) => Row = (row) => row) {
      if (!(await files.exists(path(name)))) return [];
      const rows: Row[] = [];
      let number = 0;
      for await (const line of linesOf(files.parts(path(name)))) {
        number += 1;
        if (line.trim() === '') continue;
        const row = parsed<Row>(line, path(name), number);
        if (!isRow(row)) throw foreign(path(name), number);
        rows.push(kept(row));
      }
      return rows;
    },
  };
}

const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null && !Array.isArray(row);

/** A list may be longer than the longest text (512 MB): it is never one. */
async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of parts) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest + decoder.decode();
}

function parsed<Data>(text: string, path: string, line?: number): Data {
  try {
    return JSON.parse(text) as Data;
  } catch {
    throw new Failure('invalid-input', {
      fr: `${placeOf(path, line).fr} n’est pas du JSON valable\u202f: refaites l’audit dans un dossier vide.`,
      en: `${placeOf(path, line).en} is not valid JSON: make the audit again in an empty folder.`,
    });
  }
}

/** JSON that no audit wrote. */
function foreign(path: string, line?: number): Failure {
  return new Failure('invalid-input', {
    fr: `${placeOf(path, line).fr} n’a pas la forme de ce qu’un audit écrit\u202f: refaites l’audit dans un dossier vide.`,
    en: `${placeOf(path, line).en} has not the form of what an audit writes: make the audit again in an empty folder.`,
  });
}

const placeOf = (path: string, line: number | undefined): Text =>
  line === undefined ? { fr: path, en: path } : { fr: `${path}, ligne ${line},`, en: `${path}, line ${line},` };

function missing(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} manque\u202f: donnez le dossier d’un audit fait avec maillage audit --out.`,
    en: `${path} is missing: give the folder of an audit made with maillage audit --out.`,
  });
}
