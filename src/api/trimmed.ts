import { z } from 'zod';
import { Failure } from '../core/values/failure.ts';
import { unique } from '../core/values/unique.ts';

type Tree = Map<string, Tree | true>;

/**
 * The answer with the wanted fields alone: `a,b.c`. Of a list, the fields of its rows; its cursor and count stay, and so does
 * the revision. Throws `Failure('invalid-input')` for a field that neither the schema of the answer nor the answer has.
 */
export function trimmed(answer: unknown, fields: string, schema: z.ZodType): unknown {
  const wanted = treeOf(fields.split(',').map((one) => one.trim().split('.')));
  const rows = isObject(answer) && Array.isArray(answer.data) ? (answer.data as unknown[]) : null;
  refuseUnknown(wanted, rows ?? [answer], rows === null ? [schema] : fieldSchemas([schema], 'data'));
  if (rows === null) return picked(answer, wanted);
  return { ...(answer as object), data: rows.map((row) => picked(row, wanted)) };
}

/** `values` are those that the answer has at this place, `schemas` what may be there. */
function refuseUnknown(wanted: Tree, values: readonly unknown[], schemas: readonly z.ZodType[], place = ''): void {
  const objects = values.flat().filter(isObject);
  const known = unique([...schemas.flatMap(declaredNames), ...objects.flatMap((one) => Object.keys(one))]);
  // Nothing is known of an empty list whose rows have any field.
  if (known.length === 0) return;
  if (wanted.size === 0) throw unknownField('', known);
  for (const [name, inner] of wanted) {
    if (!known.includes(name)) throw unknownField(`${place}${name}`, known);
    if (inner === true) continue;
    const values = objects.map((one) => one[name]);
    refuseUnknown(inner, values, fieldSchemas(schemas, name), `${place}${name}.`);
  }
}

function unknownField(name: string, known: readonly string[]): Failure {
  const names = known.join(', ');
  const detail = {
    fr: `Le champ «\u202f${name}\u202f» n’existe pas dans cette réponse. Champs connus\u202f: ${names}.`,
    en: `There is no field “${name}” in this answer. Known fields: ${names}.`,
  };
  return new Failure('invalid-input', detail, [{ path: '/fields', message: detail }]);
}

const declaredNames = (schema: z.ZodType): string[] => objectsIn(schema).flatMap(({ shape }) => Object.keys(shape));

const fieldSchemas = (schemas: readonly z.ZodType[], name: string): z.ZodType[] =>
  schemas.flatMap(objectsIn).flatMap(({ shape }) => (shape[name] === undefined ? [] : [shape[name] as z.ZodType]));

/** The objects that a value of the schema may be, or be a list of. */
function objectsIn(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return objectsIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(objectsIn);
  return [];
}

function treeOf(paths: readonly (readonly string[])[]): Tree {
  const tree: Tree = new Map();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '') continue;
    const known = tree.get(first);
    if (rest.length === 0) tree.set(first, true);
    else if (known !== true) tree.set(first, new Map([...(known ?? []), ...treeOf([rest])]));
  }
  return tree;
}

function picked(value: unknown, wanted: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => picked(one, wanted));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const want = wanted.get(name);
      if (want === undefined) return name === 'revision' ? [[name, inner]] : [];
      return [[name, want === true ? inner : picked(inner, want)]];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
