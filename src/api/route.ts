import type { AnyOperation } from '../operations/operation.ts';

/** Rights of a key, each including the ones before. */
export type Scope = 'read' | 'write' | 'admin';

/** One address of the API. It names an operation and adds only what HTTP needs. */
export interface RouteDefinition {
  readonly method: 'get' | 'post' | 'delete';
  /** Express form: `/v1/audits/:id/pages`. */
  readonly path: string;
  readonly operation: AnyOperation;
  /** `now` answers in the request; `later` queues a job and answers 202. */
  readonly mode: 'now' | 'later';
  readonly scope: Scope;
  /** Megabytes of body at most; 1 unless given. */
  readonly mostMegabytes?: number;
}

export function defineRoute(definition: RouteDefinition): RouteDefinition {
  return definition;
}
