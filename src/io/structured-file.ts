import { type Document, isMap, isScalar, parse, parseDocument, visit, type YAMLMap, YAMLParseError } from 'yaml';
import { decodeText } from '../core/framework/imports/decode-table.ts';
import { Failure } from '../core/values/failure.ts';
import { localFiles } from './files.ts';
import { syntaxFailure } from './syntax-error.ts';

/** Size limit of a settings file. */
const mostBytes = 20 * 1024 * 1024;

/** A JSON or YAML file, parsed; the `Failure` names the file and, for a syntax error, its line. */
export async function readStructured(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    // The YAML parser could read JSON too, but is slower and converts dates.
    return path.endsWith('.json') ? JSON.parse(text) : parse(withUnknowns(text), { maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof YAMLParseError && error.code === 'DUPLICATE_KEY') {
      const numbered = numberedFigures(withUnknowns(text));
      if (numbered !== null) return numbered.toJS({ maxAliasCount: 100 });
    }
    throw syntaxFailure(path, text, error);
  }
}

/** A value `?` alone, as the questions allow, in the quotes that YAML wants around it. */
function withUnknowns(text: string): string {
  return text.replaceAll(/^([ \t]*(?:- )?[\w.-]+:[ \t]+)\?([ \t]*(?:#.*)?)$/gm, '$1"?"$2');
}

/** The same for a file of secrets, whose text no message may quote. */
export async function readSecretFile(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return path.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const place = { fr: line === undefined ? '' : `, ligne ${line}`, en: line === undefined ? '' : `, line ${line}` };
    throw new Failure('invalid-input', {
      fr: `${path} n’est pas lisible${place.fr}\u202f: écrivez un champ par ligne, nom, deux-points, valeur entre guillemets.`,
      en: `${path} cannot be read${place.en}: write one field a line, name, colon, value in quotes.`,
    });
  }
}

async function readText(path: string): Promise<string> {
  const bytes = await localFiles.read(path);
  if (bytes.length > mostBytes)
    throw new Failure('too-large', { fr: `${path} dépasse 20 Mo.`, en: `${path} is over 20 MB.` });
  const { text } = decodeText(bytes);
  if (text.trim() !== '') return text;
  throw new Failure('invalid-input', {
    fr: `Le fichier ${path} est vide\u202f: vérifiez son chemin.`,
    en: `The file ${path} is empty: check its path.`,
  });
}

/**
 * A YAML file in which a company counts several things under one name (`of those, left`): among its own figures, a name
 * that comes back gets its number. Null when a field is repeated anywhere else, which is an error.
 */
export function numberedFigures(text: string): Document.Parsed | null {
  const document = parseDocument(text, { uniqueKeys: false });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'ownMetrics' && isMap(value)) numberRepeats(value);
    },
  });
  let repeats = false;
  visit(document, {
    Map(_, { items }) {
      const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
      repeats ||= new Set(names).size < names.length;
    },
  });
  return repeats ? null : document;
}

function numberRepeats({ items }: YAMLMap): void {
  const seen = new Map<string, number>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) key.value = `${name} (${times})`;
  }
}
