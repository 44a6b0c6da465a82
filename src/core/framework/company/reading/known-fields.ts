import { z } from 'zod';
import { pair, type Text } from '../../../values/text.ts';
import { bare, pointer, shownName } from '../input-issues.ts';
import { nearestName } from '../../../values/strings/nearest-name.ts';
import { mostNotices, type Notice } from './notice.ts';

/** The part of a file that a schema reads, and a notice for each unknown name and each value that is not stated. */
export interface KnownFields {
  readonly data: unknown;
  readonly notices: readonly Notice[];
}

/** Places found so far, by unknown name and by path. */
interface Walk {
  readonly unknown: Map<string, { readonly path: string; readonly near: string | null; places: number }>;
  readonly notStated: string[];
}

/**
 * Leaves out the fields that the schema does not know and the nulls that it does not accept: a null is a value that
 * nobody stated, never a wrong one. Wrong types and values are kept for the schema to refuse.
 */
export function knownFields(schema: z.ZodType, data: unknown): KnownFields {
  const walk: Walk = { unknown: new Map(), notStated: [] };
  const kept = fieldOf(schema, data, [], walk);
  const unknown = [...walk.unknown].slice(0, mostNotices).map(
    ([name, found]): Notice => ({
      kind: 'unknown-field',
      path: found.path,
      message: unknownText(name, found),
    }),
  );
  const notStated = walk.notStated
    .slice(0, mostNotices)
    .map((path): Notice => ({ kind: 'not-stated', path, message: notStatedText }));
  return { data: kept, notices: [...unknown, ...notStated] };
}

type Path = readonly PropertyKey[];

/** The fields of all options, for a value that does not say which one it is. */
function anyOption({ options }: z.ZodDiscriminatedUnion): z.ZodObject {
  const shapes = options.flatMap((one) => (one instanceof z.ZodObject ? [one.shape] : []));
  return z.object(Object.assign({}, ...shapes) as z.ZodRawShape);
}

function fieldOf(schema: z.ZodType, value: unknown, path: Path, walk: Walk): unknown {
  if (value === null) {
    if (acceptsNull(schema)) return null;
    if (path.length > 0) walk.notStated.push(pointer(path));
    return path.length > 0 ? undefined : null;
  }
  const inner = bare(schema);
  if (inner instanceof z.ZodObject && isRecord(value)) return objectOf(inner, value, path, walk);
  if (inner instanceof z.ZodDiscriminatedUnion && isRecord(value)) {
    const { discriminator } = inner.def;
    const option = inner.options.find(
      (one) => one instanceof z.ZodObject && bareValue(one.shape[discriminator]) === value[discriminator],
    );
    return objectOf(option instanceof z.ZodObject ? option : anyOption(inner), value, path, walk);
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item, index) => fieldOf(inner.element as z.ZodType, item, [...path, index], walk));
    return items.filter((item) => item !== undefined);
  }
  if (inner instanceof z.ZodRecord && isRecord(value)) {
    const kept = Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      fieldOf(inner.valueType as z.ZodType, item, [...path, key], walk),
    ]);
    return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
  }
  return value;
}

function objectOf(schema: z.ZodObject, value: Record<string, unknown>, path: Path, walk: Walk): unknown {
  const known = Object.keys(schema.shape);
  const kept = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (!Object.hasOwn(schema.shape, key)) {
      noteUnknown(key, [...path, key], known, walk);
      return [];
    }
    const field = fieldOf(schema.shape[key] as z.ZodType, item, [...path, key], walk);
    return field === undefined ? [] : [[key, field]];
  });
  return Object.fromEntries(kept);
}

function noteUnknown(name: string, path: Path, known: readonly string[], { unknown }: Walk): void {
  const found = unknown.get(name);
  if (found !== undefined) found.places += 1;
  else if (unknown.size < mostNotices)
    unknown.set(name, { path: pointer(path), near: nearestName(shownName(name), known), places: 1 });
}

function unknownText(given: string, { near, places }: { readonly near: string | null; readonly places: number }): Text {
  const name = shownName(given);
  const [timesFr, timesEn] = places > 1 ? [` (${places} fois)`, ` (${places} times)`] : ['', ''];
  return pair(
    `Le champ «\u202f${name}\u202f»${timesFr} n’est pas connu et n’a pas été lu.${near === null ? '' : ` Vouliez-vous écrire «\u202f${near}\u202f»\u202f?`}`,
    `The field “${name}”${timesEn} is not known and was not read.${near === null ? '' : ` Did you mean “${near}”?`}`,
  );
}

const notStatedText = pair('Valeur non donnée\u202f: elle reste inconnue.', 'Value not stated: it stays unknown.');

/** True when a null may stay: the field says that it is unknown. */
function acceptsNull(schema: unknown): boolean {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner instanceof z.ZodNullable;
}

const bareValue = (schema: unknown): unknown => {
  const inner = bare(schema);
  return inner instanceof z.ZodLiteral ? inner.value : undefined;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
