import type { z } from 'zod';
import { nearestName } from '../../../values/strings/nearest-name.ts';
import { pair, type Text } from '../../../values/text.ts';
import { pointer, shownName } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import { mostNotices, type Notice } from './notice.ts';

/**
 * Words that stand where the schema has a closed list: the name of the list that they nearly spell, else nothing where the
 * field is optional. A required field keeps its words, for `withAssumedValues`.
 */
export function withListedValues(
  schema: z.ZodType,
  data: Record<string, unknown>,
): { readonly data: Record<string, unknown>; readonly notices: Notice[] } {
  const issues = unlisted(schema, data);
  if (issues.length === 0) return { data, notices: [] };
  const read = structuredClone(data);
  const named = issues.map(({ path, values, given }) => ({ path, given, name: nearestName(given, values) }));
  for (const { path, name } of named) put(read, path, name ?? undefined);
  const required = new Set(missingPaths(schema, read));
  const notices: Notice[] = [];
  for (const { path, given, name } of named) {
    const at = pointer(path);
    if (name === null && required.has(at)) put(read, path, given);
    else notices.push({ kind: name === null ? 'not-stated' : 'read-as', path: at, message: sentenceOf(given, name) });
  }
  return { data: read, notices };
}

/** Values of required fields that no question of `maillage init` gives: those that promise least (working assumption). */
const usualValues: Readonly<Record<string, string>> = { intent: 'informational' };

/**
 * Words of a required closed list that nothing reads: the field is taken as when the file does not give it (`fill`
 * completes a file), and a notice gives the list. Kept, to be refused, where nothing may be assumed.
 */
export function withAssumedValues(
  schema: z.ZodType,
  data: Record<string, unknown>,
  fill: (data: Record<string, unknown>) => Record<string, unknown>,
): { readonly data: Record<string, unknown>; readonly notices: Notice[] } {
  const issues = unlisted(schema, data);
  if (issues.length === 0) return { data, notices: [] };
  const read = structuredClone(data);
  for (const { path } of issues) put(read, path, undefined);
  const filled = fill(structuredClone(read));
  const notices = issues.flatMap(({ path, values, given }): Notice[] => {
    const value = valueAt(filled, path) ?? usualValues[String(path.at(-1))];
    const taken = values.find((one) => one === value);
    put(read, path, taken ?? given);
    return taken === undefined
      ? []
      : [{ kind: 'read-as', path: pointer(path), message: assumedSentence(given, taken, values) }];
  });
  return { data: read, notices };
}

type Path = readonly PropertyKey[];

interface Unlisted {
  readonly path: Path;
  readonly values: readonly string[];
  readonly given: string;
}

function unlisted(schema: z.ZodType, data: unknown): Unlisted[] {
  const read = schema.safeParse(data);
  if (read.success) return [];
  return read.error.issues.slice(0, mostNotices).flatMap((issue): Unlisted[] => {
    if (issue.code !== 'invalid_value') return [];
    const given = valueAt(data, issue.path);
    const isField = typeof issue.path.at(-1) === 'string';
    return isField && typeof given === 'string' ? [{ path: issue.path, values: issue.values.map(String), given }] : [];
  });
}

function missingPaths(schema: z.ZodType, data: unknown): string[] {
  const read = schema.safeParse(data);
  return read.success ? [] : read.error.issues.map(({ path }) => pointer(path));
}

const parentOf = (data: unknown, path: Path): unknown => valueAt(data, path.slice(0, -1));

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data);

function put(data: unknown, path: Path, value: string | undefined): void {
  const parent = parentOf(data, path);
  const key = path.at(-1);
  if (!isRecord(parent) || typeof key !== 'string') return;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
}

function assumedSentence(given: string, taken: string, values: readonly string[]): Text {
  const [words, list] = [shownName(given), values.join(', ')];
  return pair(
    `«\u202f${words}\u202f» n’est pas une valeur connue ici\u202f: ${taken} est retenu en attendant. Choisissez parmi\u202f: ${list}.`,
    `“${words}” is not a known value here: ${taken} is taken for now. Choose one of: ${list}.`,
  );
}

function sentenceOf(given: string, name: string | null): Text {
  const words = shownName(given);
  return name === null
    ? pair(
        `«\u202f${words}\u202f» n’est pas une valeur connue ici\u202f: elle n’est pas lue, et reste inconnue.`,
        `“${words}” is not a known value here: it was not read, and stays unknown.`,
      )
    : pair(`«\u202f${words}\u202f» se lit ${name}.`, `“${words}” is read as ${name}.`);
}
