import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { Failure } from '../core/values/failure.ts';
import type { Files } from './services/files.ts';

/** The file of findings that its owner chose not to fix: a YAML list; edits keep its order and comments. */
export interface IgnoreFile {
  readonly data: unknown;
  /** The text of the file with these entries added; they replace entries of the same site, check and pages. */
  withEntries(entries: readonly IgnoreEntry[]): string;
}

export interface IgnoreEntry {
  readonly site?: string;
  readonly check: string;
  readonly pages?: string;
  readonly reason: string;
  readonly until: string;
}

/** An absent file is an empty list; throws Failure('invalid-input') with the line when it is not a list in YAML. */
export async function openIgnoreFile(path: string, files: Files): Promise<IgnoreFile> {
  const text = (await files.exists(path)) ? new TextDecoder().decode(await files.read(path)) : '';
  const parsed = parseDocument(text);
  if (parsed.errors.length > 0 || (parsed.contents !== null && !isSeq(parsed.contents))) {
    throw notAList(path, parsed.errors[0]?.linePos?.[0].line);
  }
  return {
    data: parsed.contents === null ? [] : parsed.toJS({ maxAliasCount: 100 }),
    withEntries(entries) {
      if (parsed.contents === null) return stringify(entries, { lineWidth: 0 });
      const copy = parsed.clone();
      if (!isSeq(copy.contents)) return text;
      for (const entry of entries) {
        const at = copy.contents.items.findIndex(
          (item) => isMap(item) && keyFields.every((name) => isValue(item.get(name), entry[name])),
        );
        if (at < 0) copy.add(copy.createNode(entry));
        else for (const [name, value] of Object.entries(entry)) copy.setIn([at, name], value);
      }
      return copy.toString({ lineWidth: 0 });
    },
  };
}

/** What makes two entries the same rule. */
const keyFields = ['site', 'check', 'pages'] as const;

function isValue(read: unknown, wanted: string | undefined): boolean {
  return read === wanted;
}

function notAList(path: string, line: number | undefined): Failure {
  return new Failure('invalid-input', {
    fr: `${path} n’est pas une liste YAML de règles${line === undefined ? '' : `, ligne ${line}`}\u202f: écrivez «\u202f- check: …\u202f», puis reason et until.`,
    en: `${path} is not a YAML list of rules${line === undefined ? '' : `, line ${line}`}: write “- check: …”, then reason and until.`,
  });
}
