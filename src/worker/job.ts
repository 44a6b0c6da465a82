import type { Text } from '../core/values/text.ts';
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
  /** What it says while another job has in hand what it needs: it waits for its turn instead of failing. */
  readonly waiting?: Text;
}

export function defineJob(definition: JobDefinition): JobDefinition {
  return definition;
}
