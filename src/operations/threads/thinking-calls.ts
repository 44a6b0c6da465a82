import { Failure, type FailureCode } from '../../core/values/failure.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { ProgressEvent } from '../operation.ts';

/** What the thread is told. */
export type ThinkingOrder =
  | {
      readonly type: 'run';
      readonly id: number;
      readonly operation: string;
      readonly input: unknown;
      readonly locale: Locale;
      readonly typedByPerson: boolean;
    }
  | { readonly type: 'abort'; readonly id: number; readonly reason: unknown }
  | { readonly type: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly type: 'refused'; readonly call: number; readonly why: Trouble };

/** What the thread says: the end of a run, or what it needs of the services for it. */
export type ThinkingWord =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly why: Trouble }
  | { readonly type: 'progress'; readonly id: number; readonly event: ProgressEvent }
  | {
      readonly type: 'ask';
      readonly call: number;
      readonly run: number;
      readonly service: AskedService;
      readonly method: string;
      readonly args: readonly unknown[];
    };

/** Services that stay where their connections are; the thread has its own files, words and clock. */
export type AskedService = 'store' | 'writer';

/** Methods that answer item by item: asked for by parts under the number of the first call. */
export const streams: ReadonlySet<string> = new Set(['pages']);
/** Items of a stream in one answer. */
export const partSize = 200;
export const nextPart = 'next-part';

/** An error on its way between threads: a refusal we foresee keeps its code and sentence. */
export type Trouble =
  | { readonly code: FailureCode; readonly detail: Text; readonly issues: Failure['issues'] }
  | { readonly error: unknown };

export function troubleOf(error: unknown): Trouble {
  return error instanceof Failure
    ? { code: error.code, detail: error.detail, issues: error.issues }
    : { error: error instanceof Error ? error : new Error(String(error)) };
}

export function errorOf(trouble: Trouble): unknown {
  return 'error' in trouble ? trouble.error : new Failure(trouble.code, trouble.detail, trouble.issues);
}
