import { z } from 'zod';
import type { AnyOperation } from '../operations/operation.ts';

/** Rights of a key, each including the ones before. */
export type Scope = 'read' | 'write' | 'admin';

/** One address of the API. It names an operation and adds only what HTTP needs. */
export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'delete';
  /** Express form: `/v1/audits/:id/pages`. */
  readonly path: string;
  readonly operation: AnyOperation;
  /** `now` answers in the request; `file` too, with the content that the operation gives; `later` queues a job and answers 202. */
  readonly mode: 'now' | 'file' | 'later';
  readonly scope: Scope;
  /** Megabytes of body at most; 1 unless given. */
  readonly mostMegabytes?: number;
}

export function defineRoute(definition: RouteDefinition): RouteDefinition {
  return { ...definition, operation: overHttp(definition.operation) };
}

/** Over HTTP nobody names a file or a folder of the server: those fields are not there. */
function overHttp(operation: AnyOperation): AnyOperation {
  const { input } = operation;
  return input instanceof z.ZodObject
    ? { ...operation, input: without(input, (_name, type) => type.meta()?.path === true) }
    : operation;
}

/** The same object without some of its fields. */
export function without(input: z.ZodObject, leftOut: (name: string, type: z.ZodType) => boolean): z.ZodObject {
  const fields = Object.entries(input.shape as Record<string, z.ZodType>).filter(([name, type]) => leftOut(name, type));
  return input.omit(Object.fromEntries(fields.map(([name]) => [name, true as const])) as Record<never, never>);
}
