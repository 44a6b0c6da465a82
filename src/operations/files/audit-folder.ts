import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { Files } from '../../io/services/files.ts';

/**
 * Reads the files of an audit folder one by one; throws a Failure that explains how to fix a missing or damaged file.
 */
export interface AuditFolder {
  /** Content of a required file. */
  document<Data>(name: string): Promise<Data>;
  /** Content of a file, or `fallback` when the audit did not write it; throws when it does not match `shape`. */
  optional<Data>(name: string, fallback: Data, shape: z.ZodType<Data>): Promise<Data>;
  /** A JSON list whose objects match `form`; empty when the audit did not write it. */
  list<Row>(name: string, form: z.ZodType<Row>): Promise<Row[]>;
  /** Rows of a `.jsonl` that match `form`; empty when the audit did not write it. */
  rows<Row>(name: string, form: z.ZodType<Row>): Promise<Row[]>;
  /** Rows of a large `.jsonl`, not validated; `kept` selects the fields to keep of each. */
  manyRows<Row>(name: string, kept: (row: Row) => Row): Promise<Row[]>;
}

export function auditFolder(folder: string, files: Files): AuditFolder {
  const path = (name: string): string => `${folder}/${name}`;
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await files.read(path(name)));
  const rows = async <Row>(name: string, read: (row: unknown, number: number) => Row): Promise<Row[]> => {
    if (!(await files.exists(path(name)))) return [];
    const found: Row[] = [];
    let number = 0;
    for await (const line of linesOf(files.parts(path(name)), () => wrongFormat(path(name), number + 1))) {
      number += 1;
      if (line.trim() === '') continue;
      const row = parsed<unknown>(line, path(name), number);
      if (!isRow(row)) throw wrongFormat(path(name), number);
      found.push(read(row, number));
    }
    return found;
  };
  return {
    async document(name) {
      if (!(await files.exists(path(name)))) throw missing(path(name));
      return parsed(await text(name), path(name));
    },
    async optional(name, fallback, shape) {
      if (!(await files.exists(path(name)))) return fallback;
      const data = shape.safeParse(parsed(await text(name), path(name)));
      if (!data.success) throw wrongFormat(path(name));
      return data.data;
    },
    async list(name, form) {
      if (!(await files.exists(path(name)))) return [];
      const rows = parsed<unknown>(await text(name), path(name));
      if (!Array.isArray(rows)) throw wrongFormat(path(name));
      return rows.map((row) => checkedRow(row, form, path(name)));
    },
    rows: (name, form) => rows(name, (row, number) => checkedRow(row, form, path(name), number)),
    manyRows: <Row>(name: string, kept: (row: Row) => Row) => rows(name, (row) => kept(row as Row)),
  };
}

const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null && !Array.isArray(row);

function checkedRow<Row>(row: unknown, form: z.ZodType<Row>, path: string, line?: number): Row {
  const read = form.safeParse(row);
  if (read.success) return read.data;
  throw wrongFormat(path, line, read.error.issues[0]?.path.join('.'));
}

/** In characters: no audit writes a longer line. */
const longestLine = 1 << 28;

/** Reads lines from a stream, since a list may be longer than the longest string (512 MB). */
async function* linesOf(parts: AsyncIterable<Uint8Array>, tooLong: () => Failure): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Parts of the current line, joined at its end: appending each part would copy the whole line again.
  let pieces: string[] = [];
  let length = 0;
  for await (const part of parts) {
    const [end, ...lines] = decoder.decode(part, { stream: true }).split('\n');
    pieces.push(end!);
    length += end!.length;
    if (length > longestLine) throw tooLong();
    if (lines.length === 0) continue;
    yield pieces.join('');
    const rest = lines.pop()!;
    yield* lines;
    pieces = [rest];
    length = rest.length;
  }
  yield pieces.join('') + decoder.decode();
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

/** Failure of a file that no audit wrote. */
function wrongFormat(path: string, line?: number, field = ''): Failure {
  const named: Text = field === '' ? { fr: '', en: '' } : { fr: ` (champ ${field})`, en: ` (field ${field})` };
  return new Failure('invalid-input', {
    fr: `${placeOf(path, line).fr} n’a pas la forme de ce qu’un audit écrit${named.fr}\u202f: refaites l’audit dans un dossier vide.`,
    en: `${placeOf(path, line).en} does not have the format of an audit file${named.en}: make the audit again in an empty folder.`,
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
