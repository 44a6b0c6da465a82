import { z } from 'zod';
import type { Scope } from '../io/services/api-keys.ts';
import { wholeListFields } from '../operations/inputs/pagination.ts';
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
  /** The operation answers a short list as a whole: the API cuts it into pages. */
  readonly cut?: boolean;
  /** The body is a file as it is: this field of the input; the others come from the query. */
  readonly bytes?: string;
  /** Answers 201: an object is there that was not before. */
  readonly creates?: true;
  /** Largest body in megabytes; 1 unless given. */
  readonly maxMegabytes?: number;
}

/**
 * @example
 * defineRoute({ method: 'get', path: '/v1/notes/:id', operation: readNote, mode: 'now', scope: 'read' })
 */
export function defineRoute(definition: RouteDefinition): RouteDefinition {
  const operation = withoutPaths(definition.operation);
  const whole = definition.method === 'get' ? wholeList(operation) : null;
  return whole === null ? { ...definition, operation } : { ...definition, operation: whole, cut: true };
}

/** The operation with the fields of a list in pages; null when it answers no list, or has pages of its own. */
function wholeList(operation: AnyOperation): AnyOperation | null {
  const { input, output } = operation;
  if (!(input instanceof z.ZodObject) || !(output instanceof z.ZodObject)) return null;
  if (!(output.shape.data instanceof z.ZodArray) || 'nextCursor' in output.shape) return null;
  return {
    ...operation,
    input: input.extend(wholeListFields),
    output: output.extend({ nextCursor: z.string().nullable() }),
  };
}
