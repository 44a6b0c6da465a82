import type { AnyOperation } from '../operations/operation.ts';

/** Long work that waits in the queue under the name of its operation. */
export interface JobDefinition {
  readonly operation: AnyOperation;
  /** Side by side in one process. */
  readonly atOnce: number;
  /** Where the API shows what came out. */
  readonly result: { readonly type: string; readonly path: string };
  /** The input of a job that was begun before: it goes on instead of starting anew. */
  readonly resume?: (input: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

export function defineJob(definition: JobDefinition): JobDefinition {
  return definition;
}
