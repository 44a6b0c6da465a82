import { createDocument } from 'zod-openapi';
import { z } from 'zod';
import { Job } from '../operations/jobs/read-job.ts';
import { NoFields } from './jobs/job-control.ts';
import { EventsQuery } from './jobs/job-events.ts';
import { without } from '../operations/inputs/without-paths.ts';
import { exampleCompany } from './examples/example-company.ts';
import type { RouteDefinition } from './route.ts';
import { routeBodies } from './examples/route-bodies.ts';
import { safeCookie } from './authentication.ts';

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    /** Of 412: the stored revision, what is stored and what was sent. */
    revision: z.number().optional(),
    current: z.unknown().optional(),
    sent: z.unknown().optional(),
    /** Of 429 and 403 for a quota: what it is, what was used, what remains, and when it restarts. */
    quota: z
      .object({
        measure: z.string(),
        limit: z.number(),
        used: z.number(),
        remaining: z.number(),
        resetAt: z.string().nullable(),
      })
      .optional(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
const JobSchema = Job.meta({ id: 'Job' });
const problemReply = { description: 'Problem', content: { 'application/problem+json': { schema: ProblemSchema } } };
const problems = { '4XX': problemReply, '5XX': problemReply };
const Fields = z
  .string()
  .max(1000)
  .meta({ description: 'Only these fields of the answer, or of the rows of a list: `a,b.c`', example: 'id,title' });
const exampleBodies = routeBodies({
  origin: 'https://www.example.com',
  audit: '3f2a6c1e-6d0b-4f57-9a35-0c1d2e3f4a5b',
  company: exampleCompany,
});
const jobPath = { path: z.object({ id: z.string() }) };

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
    },
    { override: withoutOwnWords },
  );
  return withNamedSchemas(document as unknown as NamedDocument);
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
      name(responses['200']?.content, `${id}Answer`);
    }
  }
  return document;
}

function operationObject({ operation, path, method, mode, scope, revised }: RouteDefinition): Record<string, unknown> {
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
      ...queryOf({ method, mode }, rest),
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
            content: {
              'application/json': {
                schema: bodyOf(operation.input, revised === true ? [...names, 'revision'] : names),
                ...(exampleBodies[path] === undefined ? {} : { example: exampleBodies[path] }),
              },
            },
          },
        }
      : {}),
    responses:
      mode === 'later'
        ? {
            '202': { description: 'Queued', content: { 'application/json': { schema: JobSchema } } },
            ...problems,
          }
        : method === 'delete'
          ? { '204': { description: 'Done' }, ...problems }
          : {
              '200': { description: 'OK', content: mode === 'file' ? fileReply : jsonReply(operation.output) },
              ...problems,
            },
  };
}

/** A GET takes the fields that its answer is trimmed to as well, unless it is a file. */
function queryOf(
  { method, mode }: Pick<RouteDefinition, 'method' | 'mode'>,
  rest: Record<string, z.ZodType>,
): { query?: z.ZodObject } {
  if (method === 'get' && mode !== 'file') return { query: z.object({ ...rest, fields: Fields.optional() }) };
  return (method === 'get' || method === 'delete') && Object.keys(rest).length > 0 ? { query: z.object(rest) } : {};
}

/** A part of the address is always there, also where the terminal may leave the field out. */
function required(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
}

/** The `Content-Type` of the response is that of the file. */
const fileReply = { '*/*': { schema: z.string().meta({ format: 'binary' }) } };

const jsonReply = (schema: z.ZodType): Record<string, { schema: z.ZodType }> => ({ 'application/json': { schema } });

/** The body schema: the input without the path parameters. */
function bodyOf(input: z.ZodType, inPath: readonly string[]): z.ZodType {
  return input instanceof z.ZodObject ? without(input, (name) => inPath.includes(name)) : input;
}

/** Paths without an operation: the state of the process, the events of a job and its cancellation. */
const otherPaths: Record<string, Record<string, unknown>> = {
  '/healthz': { get: statusObject('is-alive', 'The process is alive') },
  '/readyz': { get: statusObject('is-ready', 'The data can be read') },
  '/v1/metrics': {
    get: {
      operationId: 'read-metrics',
      summary: 'Measures of the process and of the queue, for Prometheus',
      'x-scope': 'operator',
      responses: {
        '200': { description: 'Text format of Prometheus', content: { 'text/plain': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/v1/events': {
    get: {
      operationId: 'follow-job',
      summary: 'Follow a job (snapshot, progress, state, end) or all jobs of a project, until the client leaves',
      'x-scope': 'read',
      requestParams: { query: EventsQuery },
      responses: {
        '200': { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/v1/jobs/{id}': {
    delete: {
      operationId: 'cancel-job',
      summary: 'Stop a job',
      'x-scope': 'write',
      requestParams: jobPath,
      responses: { '204': { description: 'Stopped' }, ...problems },
    },
  },
  ...Object.fromEntries(
    Object.entries({
      pause: 'Pause a job: what it has read is kept',
      resume: 'Resume a paused job',
      stop: 'Stop an audit and analyse what it has read',
    }).map(([step, summary]) => [`/v1/jobs/{id}/${step}`, { post: stepObject(`${step}-job`, summary) }]),
  ),
};

function stepObject(operationId: string, summary: string): Record<string, unknown> {
  return {
    operationId,
    summary,
    'x-scope': 'write',
    requestParams: jobPath,
    requestBody: { required: true, content: { 'application/json': { schema: NoFields, example: {} } } },
    responses: { '200': { description: 'The job', content: jsonReply(JobSchema) }, ...problems },
  };
}

function statusObject(operationId: string, summary: string): Record<string, unknown> {
  const schema = z.object({ status: z.literal('ok') });
  return {
    operationId,
    summary,
    security: [],
    responses: { '200': { description: 'OK', content: { 'application/json': { schema } } }, ...problems },
  };
}
