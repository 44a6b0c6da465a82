import { createDocument } from 'zod-openapi';
import { z } from 'zod';
import type { RouteDefinition } from './route.ts';

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
const JobAccepted = z.object({ id: z.string(), operation: z.string(), state: z.string() }).meta({ id: 'JobAccepted' });

/** OpenAPI 3.1 of all routes, read off the operations' own schemas. */
export function openApiDocument(routes: readonly RouteDefinition[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationObject(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'maillage', version, description: 'Audit of internal linking, semantics and activation plan.' },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: paths as never,
  }) as unknown as Record<string, unknown>;
}

function operationObject({ operation, path, method, mode, scope }: RouteDefinition): Record<string, unknown> {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const shape = operation.input instanceof z.ZodObject ? (operation.input.shape as Record<string, z.ZodType>) : {};
  const inPath = Object.fromEntries(names.map((name) => [name, shape[name] ?? z.string()]));
  const rest = Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));
  const problem = { description: 'Problem', content: { 'application/problem+json': { schema: ProblemSchema } } };
  return {
    operationId: operation.id,
    summary: operation.summary.en,
    'x-scope': scope,
    requestParams: {
      ...(names.length > 0 ? { path: z.object(inPath) } : {}),
      ...(method === 'get' && Object.keys(rest).length > 0 ? { query: z.object(rest) } : {}),
    },
    ...(method === 'post'
      ? { requestBody: { required: true, content: { 'application/json': { schema: operation.input } } } }
      : {}),
    responses:
      mode === 'later'
        ? {
            '202': { description: 'Queued', content: { 'application/json': { schema: JobAccepted } } },
            default: problem,
          }
        : {
            '200': { description: 'OK', content: { 'application/json': { schema: operation.output } } },
            default: problem,
          },
  };
}
