import { Failure } from '../core/values/failure.ts';
import type { Files } from '../io/services.ts';

/** The files of an audit folder, read one by one; what is missing or damaged is said with what to do. */
export interface AuditFolder {
  /** The folder must hold it. */
  document<Data>(name: string): Promise<Data>;
  /** `fallback` when the audit did not write it. */
  optional<Data>(name: string, fallback: Data): Promise<Data>;
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
    async optional(name, fallback) {
      return (await files.exists(path(name))) ? parsed(await text(name), path(name)) : fallback;
    },
    async rows<Row>(name: string, kept: (row: Row) => Row = (row) => row) {
      if (!(await files.exists(path(name)))) return [];
      const rows: Row[] = [];
      for await (const line of linesOf(files.parts(path(name)))) rows.push(kept(parsed<Row>(line, path(name))));
      return rows;
    },
  };
}

/** Lines that say something. A list may be longer than the longest text (512 MB): it is never one. */
async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of parts) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line !== '') yield line;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function parsed<Data>(text: string, path: string): Data {
  try {
    return JSON.parse(text) as Data;
  } catch {
    throw new Failure('invalid-input', {
      fr: `${path} n’est pas du JSON valable\u202f: refaites l’audit dans un dossier vide.`,
      en: `${path} is not valid JSON: make the audit again in an empty folder.`,
    });
  }
}

function missing(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} manque\u202f: donnez le dossier d’un audit fait avec maillage audit --out.`,
    en: `${path} is missing: give the folder of an audit made with maillage audit --out.`,
  });
}
