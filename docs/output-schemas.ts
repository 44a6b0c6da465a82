/** JSON Schemas of the files that commands write, from the types of `OutputFiles` and their comments. */
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { AuditSummary } from '../src/operations/inputs/audit-input.ts';
import type { OutputFiles } from '../src/operations/files/output-files.ts';
import { compareText } from '../src/core/values/compare-text.ts';
import type { Schema } from './fields.ts';

/** A schema with the types that several of its fields share. */
export interface FileSchema extends Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

type OutputName = 'audit.json' | keyof OutputFiles;

/** By file name, in the order of `OutputFiles`; objects may contain more fields than their schema lists. */
export function outputSchemas(): ReadonlyMap<OutputName, FileSchema> {
  const root = join(import.meta.dirname, '..');
  const generated = createGenerator({
    path: join(root, 'src/operations/files/output-files.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'OutputFiles',
    topRef: false,
    skipTypeCheck: true,
    sortProps: false,
    additionalProperties: true,
  }).createSchema('OutputFiles') as unknown as FileSchema;
  const all = withoutGenerics(withMaps(withSingleTypes(generated.definitions ?? {})));
  const audit = z.toJSONSchema(AuditSummary, { io: 'output' }) as Schema;
  const files: [OutputName, Schema][] = [['audit.json', open(audit)]];
  for (const [name, schema] of Object.entries(generated.properties ?? {})) {
    files.push([name as OutputName, all.resolve(schema)]);
  }
  return new Map(files.map(([name, schema]) => [name, fileSchema(name, schema, all.definitions)]));
}

function fileSchema(name: string, schema: Schema, definitions: Readonly<Record<string, Schema>>): FileSchema {
  // The schema of a file is the type itself, not a reference to it; the comment in `OutputFiles` describes the file.
  const { $ref, ...about } = schema;
  const own = $ref === undefined ? schema : { ...definitions[nameOf($ref)]!, ...about };
  const used = usedBy(own, definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:maillage:${name}`,
    title: name,
    ...Object.fromEntries(Object.entries(own).filter(([key]) => key !== '$schema')),
    ...(used.size === 0
      ? {}
      : { definitions: Object.fromEntries([...used].sort().map((one) => [one, definitions[one]!])) }),
  };
}

/**
 * Writes objects with one field of the same type for each value of an enumeration (`Record<StageCode, number>`) as maps
 * whose keys are of that enumeration; all of them are there when there are as many.
 */
function withMaps(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const names = new Map(
    Object.entries(definitions).flatMap(([name, one]) => (one.enum ? [[keyOf(one.enum), name]] : [])),
  );
  const asMap = (schema: Schema): Schema => {
    const { properties = {}, required = [], ...rest } = schema;
    const count = Object.keys(properties).length;
    const [first, ...others] = Object.values(properties).map((one) => JSON.stringify(one));
    const name = names.get(keyOf(Object.keys(properties)));
    const isPartly = required.length > 0 && required.length < count;
    if (name === undefined || isPartly || others.some((one) => one !== first)) return schema;
    const propertyNames = { $ref: `#/definitions/${name}` };
    // Not `required`: strict validators refuse required names that `properties` does not list.
    const all = required.length === 0 ? {} : { minProperties: count };
    return { ...rest, propertyNames, additionalProperties: Object.values(properties)[0]!, ...all };
  };
  return mapped(definitions as Schema, asMap) as Record<string, Schema>;
}

/** Writes a field of several types as alternatives: strict validators refuse a list of types, except `null` with another. */
function withSingleTypes(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const single = (schema: Schema): Schema => {
    const types = [schema.type ?? []].flat();
    const others = types.filter((type) => type !== 'null');
    if (others.length < 2) return schema;
    const { type: _, ...rest } = schema;
    return { ...rest, anyOf: types.map((type) => ({ type })) };
  };
  return mapped(definitions as Schema, single) as Record<string, Schema>;
}

const keyOf = (names: readonly unknown[]): string => JSON.stringify([...names].map(String).sort(compareText));

/** Replaces references to types without a name of their own (`Pick<…>`, `Record<…>`) by those types. */
function withoutGenerics(definitions: Readonly<Record<string, Schema>>): {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly resolve: (schema: Schema) => Schema;
} {
  const resolve = (schema: Schema): Schema =>
    mapped(schema, (one) => {
      if (one.$ref === undefined || /^\w+$/.test(nameOf(one.$ref))) return one;
      const { $ref, ...rest } = one;
      return { ...resolve(definitions[nameOf($ref)]!), ...rest };
    });
  const named = Object.entries(definitions).filter(([name]) => /^\w+$/.test(name));
  return { definitions: Object.fromEntries(named.map(([name, schema]) => [name, resolve(schema)])), resolve };
}

function usedBy(schema: Schema, definitions: Readonly<Record<string, Schema>>, used = new Set<string>()): Set<string> {
  mapped(schema, (one) => {
    const name = one.$ref === undefined ? null : nameOf(one.$ref);
    if (name !== null && !used.has(name)) {
      used.add(name);
      usedBy(definitions[name]!, definitions, used);
    }
    return one;
  });
  return used;
}

/** Allows fields that the schema does not list: files may gain some. */
function open(schema: Schema): Schema {
  return mapped(schema, (one) => {
    if (one.additionalProperties !== false) return one;
    const { additionalProperties: _, ...rest } = one;
    return rest;
  });
}

/** The schema with each schema inside it replaced, innermost first. */
function mapped(schema: Schema, replace: (schema: Schema) => Schema): Schema {
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== 'object' || value === null) return value;
    return replace(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one)])));
  };
  return deep(schema) as Schema;
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.replace('#/definitions/', ''));
}
