import { Failure, type FailureCode } from '../../core/values/failure.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { ProgressEvent } from '../operation.ts';

/** Messages to the thread: start or abort a run, or the outcome of a service call that the thread made. */
export type ThreadRequest =
  | {
      readonly type: 'run';
      readonly runId: number;
      readonly operation: string;
      readonly input: unknown;
      readonly locale: Locale;
      readonly typedByPerson: boolean;
      readonly workspace: string;
      readonly caller: string | undefined;
      readonly door: string | undefined;
    }
  | { readonly type: 'warm' }
  | { readonly type: 'abort'; readonly runId: number; readonly reason: unknown }
  | { readonly type: 'returned'; readonly callId: number; readonly value: unknown }
  | { readonly type: 'threw'; readonly callId: number; readonly error: SerializedError };

/** Messages from the thread: the progress and end of a run, or a service call that a run needs. */
export type ThreadReply =
  | { readonly type: 'done'; readonly runId: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly runId: number; readonly error: SerializedError }
  | { readonly type: 'progress'; readonly runId: number; readonly event: ProgressEvent }
  | {
      readonly type: 'call';
      readonly callId: number;
      readonly runId: number;
      readonly service: RemoteService;
      readonly method: string;
      readonly args: readonly unknown[];
    };

/**
 * Services that stay in the main thread with their connections and keys; files, languages and clock exist in both threads.
 * Each call is a message: methods that answer at once do not exist in the thread of the operations.
 */
export type RemoteService = 'store' | 'writer' | 'secrets';

/** Methods that return an async iterable: transferred in chunks, each requested with the id of the first call. */
export const streamedMethods: ReadonlySet<string> = new Set(['pages', 'pageBytes']);
/** Items in one chunk of a stream. */
export const chunkSize = 200;
/** Method name that requests the next chunk; its one argument is the id of the first call. */
export const nextChunk = 'next-chunk';

/** One chunk of a streamed method. */
export interface StreamChunk {
  readonly items: readonly unknown[];
  readonly done: boolean;
}

/** An error in transit between threads: structured cloning would drop the class and code of a `Failure`. */
export type SerializedError =
  | {
      readonly code: FailureCode;
      readonly detail: Text;
      readonly issues: Failure['issues'];
      readonly data: Failure['data'];
    }
  | { readonly error: unknown };

export function serializeError(error: unknown): SerializedError {
  return error instanceof Failure
    ? { code: error.code, detail: error.detail, issues: error.issues, data: error.data }
    : { error: error instanceof Error ? error : new Error(String(error)) };
}

export function deserializeError(serialized: SerializedError): unknown {
  return 'error' in serialized
    ? serialized.error
    : new Failure(serialized.code, serialized.detail, serialized.issues, serialized.data);
}
