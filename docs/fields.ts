/** Tables that explain the fields of a JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Rows path, type, needed, meaning: of a field and of the fields inside it, each by its path. */
export function fieldRows(path: string, schema: Schema, needed: boolean): string[][] {
  const usual = schema.default === undefined ? '' : ` (default ${code(JSON.stringify(schema.default))})`;
  const own = [code(path), typeOf(schema), needed ? 'yes' : '', `${schema.description ?? ''}${usual}`];
  const options = (schema.oneOf ?? []).flatMap((one) => {
    const model = String(one.properties?.model?.const ?? '');
    return innerRows(model === '' ? path : `${path}(${model})`, one);
  });
  return [own, ...innerRows(path, schema), ...options];
}

/** The rows of the fields of an object, or of the objects of a list. */
export function innerRows(path: string, schema: Schema): string[][] {
  const inside = schema.type === 'array' ? schema.items : schema;
  const prefix = schema.type === 'array' ? `${path}[]` : path;
  return Object.entries(inside?.properties ?? {}).flatMap(([name, one]) =>
    fieldRows(prefix === '' ? name : `${prefix}.${name}`, one, inside?.required?.includes(name) === true),
  );
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.prefixItems !== undefined) return `list of ${schema.prefixItems.length}`;
  if (schema.type === 'array') return `list of ${schema.items?.properties ? 'objects' : typeOf(schema.items ?? {})}`;
  if (typeof schema.additionalProperties === 'object' && schema.properties === undefined) {
    const key = schema.propertyNames === undefined ? 'name' : typeOf(schema.propertyNames);
    return `${typeOf(schema.additionalProperties)} by ${key}`;
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return [...new Set(options.map(typeOf))].join(' or ');
  return [schema.type ?? 'anything'].flat().join(' or ');
}

/** `#/definitions/Range` as a link to the section of that type. */
function linkTo(reference: string): string {
  const name = reference.split('/').at(-1)!;
  return `[${name}](#${name.toLowerCase()})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}
