/** Writes the types of every call of the API for TypeScript clients, from the OpenAPI document. */
import { openApiDocument } from '../src/api/openapi.ts';
import type { RouteDefinition } from '../src/api/route.ts';

/** The part of JSON Schema that zod writes. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly description?: string;
}

interface Operation {
  readonly operationId: string;
  readonly 'x-scope'?: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

type Described = Operation & { readonly responses: Readonly<Record<string, Reply>> };

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Reply {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** The TypeScript module: `Calls` by operation id, and where each call goes. */
export function apiTypes(routes: readonly RouteDefinition[]): string {
  const { paths, components } = openApiDocument(routes, '0') as unknown as Document;
  const calls = routes.map(({ operation, path, method, mode, bytes }): Call => {
    const described = paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method]!;
    return { id: operation.id, path, method, mode, described, ...(bytes === undefined ? {} : { bytes }) };
  });
  calls.push(...otherCalls(paths, new Set(calls.map(({ id }) => id))));
  const { schemas } = components;
  // A body is a part of the input of its call, which is written there.
  const named = Object.entries(schemas)
    .filter(([name]) => !name.endsWith('Body'))
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema, 0)};`);
  const typed = calls.map(
    ({ id, mode, described, bytes }) =>
      `  /** ${described.summary}. */\n  '${id}': {\n    input: ${inputOf(described, schemas)}${withBytes(bytes)};\n    output: ${outputOf(mode, described.responses)};\n  };`,
  );
  const places = calls.map(
    ({ id, path, method, mode, bytes }) =>
      `  '${id}': { method: '${method}', path: '${path}', mode: '${mode}'${bytes === undefined ? '' : `, bytes: '${bytes}'`} },`,
  );
  return [
    '/** Made from the OpenAPI document by `npm run docs`. */',
    ...named,
    `/** Input and output of each call, by the id of its operation. */\nexport interface Calls {\n${typed.join('\n')}\n}`,
    `/** Where each call goes. */\nexport const calls = {\n${places.join('\n')}\n} as const;`,
  ].join('\n\n');
}

interface Call {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly mode: RouteDefinition['mode'];
  readonly described: Described;
  /** The field that is the body, as it is. */
  readonly bytes?: string;
}

function withBytes(field: string | undefined): string {
  return field === undefined ? '' : ` & {\n      /** The file itself. */\n      ${field}: Uint8Array | Blob;\n    }`;
}

/** Calls of a key that the server answers without an operation, such as the steps of a job; a stream is no call. */
function otherCalls(paths: Document['paths'], known: ReadonlySet<string>): Call[] {
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, { operationId, responses, 'x-scope': scope }]) => {
        const isCall = responses['204'] !== undefined || responses['200']?.content?.['application/json'] !== undefined;
        return scope !== undefined && isCall && !known.has(operationId);
      })
      .map(([method, described]): Call => {
        const address = path.replaceAll(/\{(\w+)\}/g, ':$1');
        return { id: described.operationId, path: address, method, mode: 'now', described };
      }),
  );
}

/** Path, query and body in one object, as the operation has them. */
function inputOf({ parameters = [], requestBody }: Operation, schemas: Document['components']['schemas']): string {
  const given = parameters.filter(({ in: place }) => place !== 'header');
  const sent = requestBody?.content['application/json']?.schema ?? {};
  const body = sent.$ref === undefined ? sent : schemas[sent.$ref.split('/').at(-1)!]!;
  const properties = { ...Object.fromEntries(given.map(({ name, schema }) => [name, schema])), ...body.properties };
  const required = [...given.filter((one) => one.required).map(({ name }) => name), ...(body.required ?? [])];
  return typeOf({ type: 'object', properties, required, additionalProperties: false }, 2);
}

function outputOf(mode: RouteDefinition['mode'], responses: Readonly<Record<string, Reply>>): string {
  if (mode === 'later') return 'Job';
  if (mode === 'file') return 'Uint8Array';
  const schema = (responses['200'] ?? responses['201'])?.content?.['application/json']?.schema;
  return schema === undefined ? 'null' : typeOf(schema, 2);
}

function typeOf(schema: Schema, depth: number): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1)!;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map((one) => typeOf(one, depth)))].join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((one) => typeOf(one, depth)).join(' & ');
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types === undefined ? 'unknown' : types.map((type) => namedType(type, schema, depth)).join(' | ');
}

function namedType(type: string, schema: Schema, depth: number): string {
  if (type === 'integer') return 'number';
  if (type === 'array') return arrayOf(schema, depth);
  return type === 'object' ? objectOf(schema, depth) : type;
}

function arrayOf({ items, prefixItems }: Schema, depth: number): string {
  if (prefixItems !== undefined) return `[${prefixItems.map((one) => typeOf(one, depth)).join(', ')}]`;
  const item = typeOf(items ?? {}, depth);
  return /[|&]/.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
}

function objectOf({ properties, required = [], additionalProperties }: Schema, depth: number): string {
  if (properties === undefined) {
    const value = typeof additionalProperties === 'object' ? typeOf(additionalProperties, depth) : 'unknown';
    return `Record<string, ${value}>`;
  }
  const indent = '  '.repeat(depth + 1);
  const fields = Object.entries(properties).map(([name, schema]) => {
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
    const comment =
      schema.description === undefined ? '' : `${indent}/** ${schema.description.replaceAll('*/', '* /')} */\n`;
    return `${comment}${indent}${key}${required.includes(name) ? '' : '?'}: ${typeOf(schema, depth + 1)};`;
  });
  return fields.length === 0 ? 'Record<string, never>' : `{\n${fields.join('\n')}\n${'  '.repeat(depth)}}`;
}
