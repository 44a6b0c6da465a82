import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import { Failure } from '../core/values/failure.ts';

/** Larger files are not settings. */
const mostBytes = 20 * 1024 * 1024;

/** A JSON or YAML file as data; the refusal names the file and, for a syntax error, its line. */
export async function readStructured(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    // JSON is read as JSON: YAML reads it too, but slower and with its own idea of dates.
    return path.endsWith('.json') ? JSON.parse(text) : parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new Failure('invalid-input', syntaxSentence(path, error));
  }
}

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > mostBytes)
      throw new Failure('too-large', { fr: `${path} dépasse 20 Mo.`, en: `${path} is over 20 MB.` });
    return new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure('invalid-input', {
      fr: missing
        ? `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`
        : `Le fichier ${path} ne peut pas être lu\u202f: vérifiez ses droits.`,
      en: missing
        ? `The file ${path} does not exist: check its path.`
        : `The file ${path} cannot be read: check its permissions.`,
    });
  }
}

function syntaxSentence(path: string, error: unknown): { fr: string; en: string } {
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  const detail = error instanceof Error ? error.message.split('\n')[0]! : '';
  return {
    fr: `${path} n’est pas du ${path.endsWith('.json') ? 'JSON' : 'YAML'} valable${line === undefined ? '' : `, ligne ${line}`}\u202f: corrigez la syntaxe (${detail}).`,
    en: `${path} is not valid ${path.endsWith('.json') ? 'JSON' : 'YAML'}${line === undefined ? '' : `, line ${line}`}: mend its syntax (${detail}).`,
  };
}
