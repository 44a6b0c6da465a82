import { type ErrorCode, parse, YAMLParseError } from 'yaml';
import { decodeText } from '../core/framework/imports/decode-table.ts';
import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';
import { localFiles } from './files.ts';

/** Size limit of a settings file. */
const mostBytes = 20 * 1024 * 1024;

/** A JSON or YAML file, parsed; the `Failure` names the file and, for a syntax error, its line. */
export async function readStructured(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    // The YAML parser could read JSON too, but is slower and converts dates.
    return path.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new Failure('invalid-input', syntaxSentence(path, error));
  }
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

function syntaxSentence(path: string, error: unknown): Text {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  const detail = error instanceof Error ? error.message.split('\n')[0]! : '';
  const fault = (error instanceof YAMLParseError ? faults[error.code] : undefined) ?? {
    fr: `corrigez la syntaxe (${detail})`,
    en: `mend its syntax (${detail})`,
  };
  const form = path.endsWith('.json') ? 'JSON' : 'YAML';
  return {
    fr: `${path} n’est pas du ${form} valable${line === undefined ? '' : `, ligne ${line}`}\u202f: ${fault.fr}.`,
    en: `${path} is not valid ${form}${line === undefined ? '' : `, line ${line}`}: ${fault.en}.`,
  };
}

/** Explanations of the most frequent errors. */
const faults: Partial<Record<ErrorCode, Text>> = {
  DUPLICATE_KEY: {
    fr: 'ce champ est écrit deux fois, retirez l’un des deux',
    en: 'this field is written twice, remove one of the two',
  },
  TAB_AS_INDENT: {
    fr: 'les retraits s’écrivent avec des espaces, et non des tabulations',
    en: 'indents are written with spaces, not tabs',
  },
  BAD_INDENT: {
    fr: 'le retrait de cette ligne n’est pas celui de ses voisines',
    en: 'the indent of this line is not that of its neighbours',
  },
  MULTILINE_IMPLICIT_KEY: {
    fr: 'un champ s’écrit sur une ligne, son nom, deux points, puis sa valeur',
    en: 'a field is written “name: value”, on one line',
  },
};
