import { z } from 'zod';
import type { Scope } from '../io/services/api-keys.ts';
import type { AnyOperation } from '../operations/operation.ts';

/** The right that a caller needs; `operator`: that of an administrator of the installation itself. */
export type RouteScope = Scope | 'operator';

/** One address of the API: an operation with its HTTP properties. */
export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express pattern: `/v1/audits/:id/pages`. */
  readonly path: string;
  readonly operation: AnyOperation;
  /** `now` returns the output (nothing for `delete`), `file` the file in the output, `later` queues a job and returns 202. */
  readonly mode: 'now' | 'file' | 'later';
  readonly scope: RouteScope;
  /** Refused without the header If-Match, which gives the field `revision` of the input. */
  readonly revised?: true;
  /** Largest body in megabytes; 1 unless given. */
  readonly maxMegabytes?: number;
}

/**
 * @example
 * defineRoute({ method: 'get', path: '/v1/notes/:id', operation: readNote, mode: 'now', scope: 'read' })
 */
export function defineRoute(definition: RouteDefinition): RouteDefinition {
  return { ...definition, operation: overHttp(definition.operation) };
}

/** Removes the fields that name a file or folder of this machine (`pathField`). */
function overHttp(operation: AnyOperation): AnyOperation {
  const { input } = operation;
  return input instanceof z.ZodObject
    ? { ...operation, input: without(input, (_name, type) => type.meta()?.path === true) }
    : operation;
}

/** The schema without the fields that `leftOut` selects. */
export function without(input: z.ZodObject, leftOut: (name: string, type: z.ZodType) => boolean): z.ZodObject {
  const fields = Object.entries(input.shape as Record<string, z.ZodType>).filter(([name, type]) => leftOut(name, type));
  return input.omit(Object.fromEntries(fields.map(([name]) => [name, true as const])) as Record<never, never>);
}
