import type { Scope } from '../io/services/api-keys.ts';
import { withoutPaths } from '../operations/inputs/without-paths.ts';
import type { AnyOperation } from '../operations/operation.ts';

/**
 * The right that a caller needs; `operator`: that of an administrator of the installation itself; `open`: none, also of a
 * caller who is nobody yet.
 */
export type RouteScope = Scope | 'operator' | 'open';

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
  return { ...definition, operation: withoutPaths(definition.operation) };
}
