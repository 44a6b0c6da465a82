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
  readonly minItems?: number;
  readonly maxItems?: number;
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

/** The rows of the fields of an object, of the objects of a list (`path[]`) or of those behind keys (`path.*`). */
export function innerRows(path: string, schema: Schema): string[][] {
  const inside = notNull(schema);
  if (inside.type === 'array' && inside.items !== undefined) return innerRows(`${path}[]`, inside.items);
  if (isMap(inside)) return innerRows(`${path}.*`, inside.additionalProperties);
  return Object.entries(inside.properties ?? {}).flatMap(([name, one]) =>
    fieldRows(path === '' ? name : `${path}.${name}`, one, inside.required?.includes(name) === true),
  );
}

/** The schema without its `or null`. */
function notNull(schema: Schema): Schema {
  const others = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  return others.length === 1 ? others[0]! : schema;
}

type MapSchema = Schema & { readonly additionalProperties: Schema };

/** True for an object whose keys are not fields. */
function isMap(schema: Schema): schema is MapSchema {
  return typeof schema.additionalProperties === 'object' && schema.properties === undefined;
}

const plurals: Readonly<Record<string, string>> = {
  string: 'strings',
  number: 'numbers',
  integer: 'integers',
  boolean: 'booleans',
  object: 'objects',
};

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return alternatives(schema.enum.map(valueOf));
  if (schema.prefixItems !== undefined) return listOf(schema.prefixItems[0] ?? {}, schema.prefixItems.length);
  if (schema.type === 'array')
    return listOf(schema.items ?? {}, schema.minItems === schema.maxItems ? schema.minItems : undefined);
  if (isMap(schema)) return `${typeOf(schema.additionalProperties)} for each ${keyOf(schema)}`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined)
    return alternatives([...new Set(options.flatMap((one) => one.enum?.map(valueOf) ?? [typeOf(one)]))]);
  return alternatives([schema.type ?? 'any value'].flat());
}

function keyOf({ propertyNames }: MapSchema): string {
  if (propertyNames?.$ref !== undefined) return linkTo(propertyNames.$ref);
  return propertyNames?.enum === undefined ? 'key' : `of ${typeOf(propertyNames)}`;
}

function listOf(item: Schema, length: number | undefined): string {
  const one = typeOf(item);
  const some = length === undefined ? 'list of' : `list of ${length}`;
  return `${some} ${plurals[one] ?? (one.includes(' or ') && item.$ref === undefined ? `(${one})` : one)}`;
}

/** `a`, `b` or null. */
function alternatives(types: readonly string[]): string {
  return types.length < 2 ? types.join('') : `${types.slice(0, -1).join(', ')} or ${types.at(-1)}`;
}

const valueOf = (value: unknown): string => (value === null ? 'null' : code(String(value)));

/** `#/definitions/Range` as a link to the section of that type. */
function linkTo(reference: string): string {
  const name = reference.split('/').at(-1)!;
  return `[${name}](#${name.toLowerCase()})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}
