type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Paths of the properties of a JSON Schema, those of its definitions included, that have no description. */
export function undescribedFields(schema: Json, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one: Json) => undescribedFields(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as { readonly [key: string]: Json }).flatMap(([keyword, value]) => {
    if (keyword === 'properties') return namedSchemas(value, path).flatMap(fieldAndInside);
    if (keyword === 'definitions') return namedSchemas(value, '').flatMap(([at, one]) => undescribedFields(one, at));
    return ['default', 'enum', 'const', 'examples'].includes(keyword) ? [] : undescribedFields(value, path);
  });
}

function namedSchemas(schemas: Json, path: string): [path: string, schema: Json][] {
  return Object.entries(schemas ?? {}).map(([name, one]) => [path === '' ? name : `${path}.${name}`, one as Json]);
}

function fieldAndInside([path, schema]: [path: string, schema: Json]): string[] {
  const { description = '' } = schema as { readonly description?: string };
  return [...(description === '' ? [path] : []), ...undescribedFields(schema, path)];
}
