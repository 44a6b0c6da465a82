import { Failure, type FieldIssue } from '../core/values/failure.ts';
import { validated } from '../operations/inputs/validated.ts';
import type { CommandDefinition } from './command.ts';
import { type Flag, flagsOf } from './flags.ts';
import { optionsOfFile } from './options-file.ts';
import { siteOfList } from './site-of-list.ts';

/**
 * The input of the operation from the flags: numbers are parsed and files read; absent flags get the defaults of the
 * schema, and the language is left to the operation. Throws `Failure('invalid-input')` with the name of each wrong flag.
 */
export async function commandInput(
  definition: CommandDefinition,
  raw: Readonly<Record<string, unknown>>,
  readStructured: (path: string) => Promise<unknown>,
  readText: (path: string) => Promise<string> = async () => '',
): Promise<Record<string, unknown>> {
  const flags = flagsOf(definition.operation.input);
  const data: Record<string, unknown> = {};
  const kept = await keptOptions(raw.options, flags, readStructured);
  for (const flag of flags) {
    const given = raw[flag.field] ?? kept[flag.field];
    if (given === undefined) continue;
    const content = definition.contentOf?.includes(flag.field);
    if (content && given === '') throw emptyPath(flag);
    data[flag.field] = content
      ? await readStructured(String(given))
      : valueOf(flag, given, definition.positionals.includes(flag.field));
  }
  const list = definition.addressIn === undefined ? undefined : data[definition.addressIn];
  if (data.url === undefined && typeof list === 'string') data.url = siteOfList(await readText(list), list);
  const missing = flags.filter((flag) => flag.required && data[flag.field] === undefined);
  if (missing.length > 0)
    throw missingFlags(
      missing.map((flag) => nameOf(flag, definition)),
      definition.id,
    );
  try {
    return validated(definition.operation.input, data) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { issues } = withFlagNames(error, definition, raw);
    const names = [...new Set(issues.map((issue) => issue.path))].join(', ');
    throw new Failure(
      error.code,
      { fr: `Corrigez ${names} puis relancez.`, en: `Correct ${names} and run again.` },
      issues,
    );
  }
}

/** The options of the file of `--options`; none without one. */
async function keptOptions(
  path: unknown,
  flags: readonly Flag[],
  readStructured: (path: string) => Promise<unknown>,
): Promise<Record<string, unknown>> {
  return typeof path === 'string' ? optionsOfFile(path, await readStructured(path), flags) : {};
}

function emptyPath({ name }: Flag): Failure {
  return new Failure('invalid-input', {
    fr: `${name} attend le chemin d’un fichier\u202f: donnez-le, ou ôtez ${name}.`,
    en: `${name} takes the path of a file: give one, or remove ${name}.`,
  });
}

/** Splits a list at commas; a `name=value` item stays whole. */
function listItems(given: string): string[] {
  return given.includes('=') ? [given] : given.split(',').map((item) => item.trim());
}

function valueOf(flag: Flag, given: unknown, positional: boolean): unknown {
  if (flag.kind === 'integer') return wholeNumber(flag, String(given));
  if (flag.kind !== 'list') return given;
  const items = Array.isArray(given) ? given.map(String) : [String(given)];
  return positional || flag.repeated ? items : items.flatMap(listItems);
}

function wholeNumber(flag: Flag, value: string): number {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw new Failure('invalid-input', {
    fr: `${flag.name} attend un nombre entier, et non «\u202f${value}\u202f».`,
    en: `${flag.name} takes a whole number, not “${value}”.`,
  });
}

/** Renames the issues from fields to what was typed: `/maxPages` → `--max-pages`, a place in a file → the file and the place. */
export function withFlagNames(
  failure: Failure,
  definition: CommandDefinition,
  raw: Readonly<Record<string, unknown>>,
): Failure {
  const flags = flagsOf(definition.operation.input);
  const issues = failure.issues.map((issue): FieldIssue => {
    const [, field, rest] = /^\/([^/]+)(.*)$/s.exec(issue.path) ?? [];
    const flag = flags.find((one) => one.field === field);
    if (flag === undefined) return issue;
    const file = definition.contentOf?.includes(flag.field) && rest !== '';
    return { ...issue, path: file ? `${String(raw[flag.field])} ${rest}` : nameOf(flag, definition) };
  });
  return new Failure(failure.code, failure.detail, issues);
}

function nameOf(flag: Flag, definition: CommandDefinition): string {
  return definition.positionals.includes(flag.field) ? `<${flag.field}>` : flag.name;
}

function missingFlags(names: readonly string[], command: string): Failure {
  return new Failure('invalid-input', {
    fr: `Ajoutez ${names.join(', ')}\u202f: voyez les exemples de maillage ${command} --help.`,
    en: `Add ${names.join(', ')}: see the examples of maillage ${command} --help.`,
  });
}
