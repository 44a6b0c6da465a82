import type { z } from 'zod';
import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import type { Scope } from '../io/services/api-keys.ts';
import type { Services } from '../io/services/services.ts';
import type { Store } from '../io/services/store.ts';
import type { DailyAmounts } from '../io/services/stored/quotas.ts';

/** One step of long work, as shown by every door. */
export interface ProgressEvent {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
  readonly depth?: number;
  readonly queued?: number;
  readonly errors?: number;
  /** Language of the messages from now on, when it is not that of the start. */
  readonly locale?: Locale;
}

/** Phase in which a person is asked questions: nothing is counted. */
export const questionsPhase = 'questions';

/** Context of a call, given by the door to the operation. */
export interface RunContext {
  readonly locale: Locale;
  /** True when neither an option nor the environment names a language. */
  readonly localeIsDefault?: boolean;
  /** Aborted: stop and keep the partial result. With the reason `abandoned`, the result is no longer needed. */
  readonly signal: AbortSignal;
  readonly progress: (event: ProgressEvent) => void;
  /**
   * True when a person typed the address at a terminal of this machine: private hosts and ports may then be crawled.
   */
  readonly typedByPerson: boolean;
  /** Whose data the services give. */
  readonly workspace: string;
  /** Through which door the call came; the terminal when absent. */
  readonly door?: string;
  /** Who asks, where several callers share the threads: each has its turn. */
  readonly caller?: string;
  /** In place of the store of the workspace: one whose writes are kept together with the reply. */
  readonly store?: Store;
  /** Right of the caller; everything when absent. */
  readonly scope?: Scope;
  /** Address from which the call came over the network, or its block of addresses. */
  readonly address?: string;
  /** Digest of the session of the member who asks; absent for a key and for the terminal. */
  readonly session?: string;
  /** Opens a session in the browser that asks, or ends it (null): the door keeps the token in a cookie. */
  readonly keepSession?: (token: string | null) => void;
}

export const abandoned = 'abandoned';
/** Reason of the abort of a job that a person stops: its result is what there is. */
export const stopped = 'stopped';

export type Quota = DailyAmounts & { readonly stores?: boolean };

export interface OperationDefinition<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Need extends keyof Services = keyof Services,
> {
  /** `verb-noun`: also the OpenAPI operationId, the queue name and the assistant tool. */
  readonly id: string;
  readonly summary: Text;
  readonly input: Input;
  readonly output: Output;
  readonly needs: readonly Need[];
  /**
   * Computes for over 50 ms on a usual site: a door with other callers runs it in a thread, with access to the store,
   * the writer, files and languages.
   */
  readonly heavy?: true;
  /** Of a heavy operation that a person waits for: refused when the runs before it are expected to take longer. */
  readonly mostWaitMs?: number;
  /**
   * Removes from an input the secrets that must not be stored in clear; a queue stores them encrypted and restores
   * them.
   */
  separateSecrets?(input: z.output<Input>): { open: z.output<Input>; secret: object | null };
  /** What a call takes of the quotas of its workspace; `stores`: it needs space for what it keeps. */
  quota?(input: z.output<Input>): Quota;
  /** Throws before the work is queued when it could not begin: what it names does not exist. */
  admit?(input: z.output<Input>, services: Pick<Services, 'store'>): Promise<void>;
  run(input: z.output<Input>, services: Pick<Services, Need>, context: RunContext): Promise<z.output<Output>>;
}

export function defineOperation<Input extends z.ZodType, Output extends z.ZodType, const Need extends keyof Services>(
  definition: OperationDefinition<Input, Output, Need>,
): OperationDefinition<Input, Output, Need> {
  return definition;
}

/** An operation without its exact types, for catalogues and doors. */
export interface AnyOperation {
  readonly id: string;
  readonly summary: Text;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly needs: readonly (keyof Services)[];
  readonly heavy?: true;
  readonly mostWaitMs?: number;
  separateSecrets?(input: never): { open: unknown; secret: object | null };
  quota?(input: never): Quota;
  admit?(input: never, services: Pick<Services, 'store'>): Promise<void>;
  run(input: never, services: Services, context: RunContext): Promise<unknown>;
}
