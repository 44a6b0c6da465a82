import { type Document, isMap, parseDocument, stringify } from 'yaml';
import { numberedFigures } from './structured-file.ts';
import { withLogo, withLogoOf } from './logo-file.ts';
import type { Files } from './services/files.ts';
import { syntaxFailure } from './syntax-error.ts';
import { Failure } from '../core/values/failure.ts';
import type { FileEdit } from '../core/framework/imports/plan-import.ts';

/** A company file: edits keep its order, its comments and everything else; only its data have the image of a logo. */
export interface CompanyDocument {
  readonly data: unknown;
  edited(edits: readonly FileEdit[]): { readonly data: unknown; readonly text: string };
}

/** Reads a company file, JSON or YAML by its name; throws Failure('invalid-input') when it is missing or malformed. */
export async function companyDocument(path: string, files: Files): Promise<CompanyDocument> {
  const text = await textOf(path, files);
  const document = path.endsWith('.json') ? jsonDocument(path, text) : yamlDocument(path, text);
  const data = await withLogo(structuredClone(document.data), path);
  return {
    data,
    edited(edits) {
      const after = document.edited(edits);
      return { ...after, data: withLogoOf(data, structuredClone(after.data)) };
    },
  };
}

/** A company sent as data rather than as a file. */
export const companyInMemory = (data: unknown): CompanyDocument => jsonDocument('company.json', JSON.stringify(data));

/** A new company file in the format of its name. */
export function companyText(path: string, data: unknown): string {
  return path.endsWith('.json') ? `${JSON.stringify(data, null, 2)}\n` : stringify(data, { lineWidth: 0 });
}

function yamlDocument(path: string, text: string): CompanyDocument {
  const parsed = documentOf(text);
  if (parsed.errors.length > 0 || !isMap(parsed.contents)) throw syntaxFailure(path, text, parsed.errors[0]);
  return {
    data: parsed.toJS({ maxAliasCount: 100 }),
    edited(edits) {
      const copy = parsed.clone();
      for (const { path: place, value } of edits) {
        if (value === undefined) copy.deleteIn(place);
        else copy.setIn(place, copy.createNode(value));
      }
      return { data: copy.toJS({ maxAliasCount: 100 }), text: copy.toString({ lineWidth: 0 }) };
    },
  };
}

function documentOf(text: string): Document.Parsed {
  const strict = parseDocument(text);
  const isRepeated = strict.errors.some(({ code }) => code === 'DUPLICATE_KEY');
  return (isRepeated ? numberedFigures(text) : null) ?? strict;
}

function jsonDocument(path: string, text: string): CompanyDocument {
  const data = parsedJson(path, text);
  return {
    data,
    edited(edits) {
      const copy = structuredClone(data);
      for (const edit of edits) put(copy, edit);
      return { data: copy, text: `${JSON.stringify(copy, null, 2)}\n` };
    },
  };
}

function put(root: unknown, { path, value }: FileEdit): void {
  let place = root as Record<string | number, unknown>;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      if (value === undefined) delete place[step];
      else place[step] = value;
      return;
    }
    place[step] ??= {};
    place = place[step] as Record<string | number, unknown>;
  }
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw syntaxFailure(path, text, error);
  }
}

async function textOf(path: string, files: Files): Promise<string> {
  if (!(await files.exists(path))) {
    throw new Failure('invalid-input', {
      fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
      en: `The file ${path} does not exist: check its path.`,
    });
  }
  return new TextDecoder().decode(await files.read(path)).replace(/^\uFEFF/, '');
}
