import type { Text } from '../core/values/text.ts';
import type { WebhookEvent } from '../io/services/stored/webhooks.ts';
import type { AnyOperation } from '../operations/operation.ts';

/** An operation that runs from the queue, which has its name. */
export interface JobDefinition {
  readonly operation: AnyOperation;
  /** Most jobs of this operation at once in one process. */
  readonly atOnce: number;
  /** Type of the result and the API path that its id is appended to. */
  readonly result: { readonly type: string; readonly path: string };
  /** Changes the input of a job that was started before, so that it resumes instead of starting anew. */
  readonly resume?: (input: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** Phase of its progress in which a job gives its place to the first one of another workspace, and goes on later. */
  readonly yieldsIn?: string;
  /** What webhooks receive when a job ends, well or not. */
  readonly events?: { readonly done: WebhookEvent; readonly failed?: WebhookEvent };
  /** Shown while another job uses what this one needs; without it, the job fails with `busy`. */
  readonly waiting?: Text;
}

/**
 * @example
 * defineJob({ operation: planStrategyOperation, atOnce: 1, result: { type: 'cycle', path: '/v1/cycles' } })
 */
export function defineJob(definition: JobDefinition): JobDefinition {
  return definition;
}
