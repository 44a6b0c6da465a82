import { createDocument } from 'zod-openapi';
import { z } from 'zod';
import { Company } from '../core/framework/company/company.ts';
import { without } from '../operations/inputs/without-paths.ts';
import { exampleCompany } from './examples/example-company.ts';
import { JobSchema, jsonReply, otherPaths, problems, queueProblems } from './other-paths.ts';
import type { RouteDefinition } from './route.ts';
import { routeBodies } from './examples/route-bodies.ts';
import { safeCookie } from './authentication.ts';
import { planSchemas } from './schemas/plan-schemas.ts';
import { webhookMessages } from './schemas/webhook-messages.ts';

const Fields = z
  .string()
  .max(1000)
  .meta({ description: 'Only these fields of the answer, or of the rows of a list: `a,b.c`', example: 'id,title' });
const exampleBodies = routeBodies({
  origin: 'https://www.example.com',
  audit: '3f2a6c1e-6d0b-4f57-9a35-0c1d2e3f4a5b',
  company: exampleCompany,
});

/** The OpenAPI 3.1 document of all routes, generated from the schemas of their operations. */
export function openApiDocument(routes: readonly RouteDefinition[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationObject(route) };
  }
  for (const [path, verbs] of Object.entries(otherPaths)) paths[path] = { ...paths[path], ...verbs };
  const document = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'maillage',
        version,
        description: 'Audit of internal linking, semantics and activation plan.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      security: [{ key: [] }, { session: [] }],
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: safeCookie },
        },
      },
      paths: paths as never,
      webhooks: webhookMessages as never,
    },
    { override: withoutOwnWords },
  );
  return withCompany(withNamedSchemas(document as unknown as NamedDocument));
}

/** Removes from a schema what only our own code reads: the French description, and the forms of a flag. */
function withoutOwnWords({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  for (const name of ['fr', 'repeated', 'path']) if (typeof jsonSchema[name] !== 'object') delete jsonSchema[name];
  // A record with listed names has no property of its own that could be required.
  if (jsonSchema.propertyNames !== undefined && jsonSchema.properties === undefined) delete jsonSchema.required;
}

interface Content {
  [type: string]: { schema: Record<string, unknown> };
}

interface NamedDocument extends Record<string, unknown> {
  readonly paths: Record<string, Record<string, { operationId: string; requestBody?: { content: Content } } & Replies>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}

interface Replies {
  readonly responses: Record<string, { content?: Content }>;
}

/** Gives each body and each answer a name, so that generated clients have a type for it: `ListPagesAnswer`. */
function withNamedSchemas(document: NamedDocument): NamedDocument {
  const { schemas } = document.components;
  const name = (content: Content | undefined, id: string): void => {
    const json = content?.['application/json'];
    if (json === undefined || '$ref' in json.schema) return;
    schemas[id] = json.schema;
    json.schema = { $ref: `#/components/schemas/${id}` };
  };
  for (const verbs of Object.values(document.paths)) {
    for (const { operationId, requestBody, responses } of Object.values(verbs)) {
      const id = operationId.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
      name(requestBody?.content, `${id}Body`);
      name((responses['200'] ?? responses['201'])?.content, `${id}Answer`);
    }
  }
  return document;
}

/**
 * Gives the schema of the company file, and points to it where a body or an answer has one. Its fields have their types,
 * none is required and others may be there: the reading of a company fills gaps, and answers give a company as it was sent.
 */
function withCompany(document: NamedDocument): NamedDocument {
  const { $schema: _, ...company } = z.toJSONSchema(Company, { io: 'input', override: asSent }) as Schema;
  const parts = company.properties as Record<string, { items: Schema }>;
  const named = { Persona: parts.personas!, Channel: parts.channels! };
  for (const [name, list] of Object.entries(named)) {
    document.components.schemas[name] = list.items;
    list.items = { $ref: `#/components/schemas/${name}` };
  }
  document.components.schemas.Company = company;
  Object.assign(document.components.schemas, planSchemas());
  document.components.schemas.CompanyItem = { anyOf: Object.values(named).map(({ items }) => items) };
  pointToDocuments(document);
  return document;
}

type Schema = Record<string, unknown>;

/** Of the rules of a file, those that one not yet read meets too: what distinguishes two forms of a part stays required. */
function asSent({ jsonSchema }: { jsonSchema: Schema }): void {
  const { required, properties, additionalProperties } = jsonSchema;
  if (additionalProperties === false) delete jsonSchema.additionalProperties;
  delete jsonSchema.minItems;
  if (!Array.isArray(required)) return;
  const telling = required.filter((name: string) => 'const' in (properties as Record<string, object>)[name]!);
  if (telling.length > 0) jsonSchema.required = telling;
  else delete jsonSchema.required;
}

/** Replaces each schema that names a document by a reference to it. */
function pointToDocuments(value: object): void {
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'example' || typeof inner !== 'object' || inner === null) continue;
    const { document, description } = inner as Schema;
    if (typeof document !== 'string') pointToDocuments(inner as object);
    else {
      const $ref = `#/components/schemas/${document}`;
      (value as Schema)[name] = description === undefined ? { $ref } : { $ref, description };
    }
  }
}

function operationObject(route: RouteDefinition): Record<string, unknown> {
  const { operation, path, method, mode, scope, revised, bytes, creates } = route;
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const shape = operation.input instanceof z.ZodObject ? (operation.input.shape as Record<string, z.ZodType>) : {};
  const inPath = Object.fromEntries(names.map((name) => [name, required(shape[name] ?? z.string())]));
  const rest = Object.fromEntries(
    Object.entries(shape).filter(([name]) => !names.includes(name) && !(revised === true && name === 'revision')),
  );
  return {
    operationId: operation.id,
    summary: operation.summary.en,
    'x-scope': scope,
    ...(scope === 'open' ? { security: [] } : {}),
    requestParams: {
      ...(names.length > 0 ? { path: z.object(inPath) } : {}),
      ...queryOf(route, rest),
      ...(method === 'post' ? { header: z.object({ 'Idempotency-Key': z.string().max(255).optional() }) } : {}),
      ...(revised === true
        ? {
            header: z.object({
              'If-Match': z.string().meta({ example: '"r3"' }).optional(),
              'If-None-Match': z.literal('*').optional(),
            }),
          }
        : {}),
    },
    ...(method === 'post' || method === 'put' || method === 'patch'
      ? {
          requestBody: {
            required: true,
            content:
              bytes === undefined
                ? {
                    'application/json': {
                      schema: bodyOf(operation.input, revised === true ? [...names, 'revision'] : names),
                      ...(exampleBodies[path] === undefined ? {} : { example: exampleBodies[path] }),
                    },
                  }
                : { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
          },
        }
      : {}),
    responses:
      mode === 'later'
        ? {
            '202': { description: 'Queued', content: { 'application/json': { schema: JobSchema } } },
            ...queueProblems,
          }
        : method === 'delete'
          ? { '204': { description: 'Done' }, ...problems }
          : {
              [creates === true ? '201' : '200']: {
                description: creates === true ? 'Created' : 'OK',
                content: mode === 'file' ? fileReply : jsonReply(operation.output),
              },
              ...problems,
            },
  };
}

/** A GET takes the fields that its answer is trimmed to as well, unless it is a file; beside a file, all else is in the query. */
function queryOf(
  { method, mode, bytes }: Pick<RouteDefinition, 'method' | 'mode' | 'bytes'>,
  rest: Record<string, z.ZodType>,
): { query?: z.ZodObject } {
  if (bytes !== undefined)
    return { query: z.object(Object.fromEntries(Object.entries(rest).filter(([name]) => name !== bytes))) };
  if (method === 'get' && mode !== 'file') return { query: z.object({ ...rest, fields: Fields.optional() }) };
  return (method === 'get' || method === 'delete') && Object.keys(rest).length > 0 ? { query: z.object(rest) } : {};
}

/** A part of the address is always there, also where the terminal may leave the field out. */
function required(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
}

/** The `Content-Type` of the response is that of the file. */
const fileReply = { '*/*': { schema: z.string().meta({ format: 'binary' }) } };

/** The body schema: the input without the path parameters. */
function bodyOf(input: z.ZodType, inPath: readonly string[]): z.ZodType {
  return input instanceof z.ZodObject ? without(input, (name) => inPath.includes(name)) : input;
}
