import { Failure } from '../core/values/failure.ts';
import type { Files } from '../io/services.ts';

/** The files of an audit folder, read one by one; what is missing or damaged is said with what to do. */
export interface AuditFolder {
  /** The folder must hold it. */
  document<Data>(name: string): Promise<Data>;
  /** `fallback` when the audit did not write it. */
  optional<Data>(name: string, fallback: Data): Promise<Data>;
  /** Rows of a `.jsonl`; none when the audit did not write it. */
  rows<Row>(name: string): Promise<Row[]>;
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
    async rows(name) {
      if (!(await files.exists(path(name)))) return [];
      return (await text(name))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => parsed(line, path(name)));
    },
  };
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
