import type { Queue } from '../io/queue/create-queue.ts';
import type { Services } from '../io/services/services.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import type { Caller } from './key-ring.ts';
import type { RouteDefinition } from './route.ts';

/** Answers a request of an assistant; built outside, since doors know nothing of each other. */
export type AssistantHandler = (request: Request, body: unknown, caller: Caller) => Promise<Response>;

export interface ApiOptions {
  readonly services: Pick<Services, 'clock' | 'demo' | 'log' | 'secrets'>;
  readonly runner: OperationRunner;
  readonly store: Pick<
    OpenedStore,
    'in' | 'key' | 'keyUsed' | 'keysEnded' | 'jobsById' | 'health' | 'rateCounts' | 'workspaces'
  >;
  readonly queue: Pick<Queue, 'send' | 'sendAgain' | 'cancel'>;
  readonly routes: readonly RouteDefinition[];
  readonly version: string;
  /** Tools of assistants at `/mcp`; absent: there is no such address. */
  readonly assistant?: AssistantHandler;
  /** The folder of the built web application; absent: the API alone. */
  readonly web?: () => Promise<string>;
  /** Aborts when the service stops: open streams end, and their readers come back to the next process. */
  readonly closing?: AbortSignal;
  /** undefined = no key is required: allowed on a loopback address only. */
  readonly key: string | undefined;
  /** Addresses and networks whose `X-Forwarded-*` headers are believed; none unless given. */
  readonly trustedProxies?: readonly string[];
  /** Share of a workspace in the limits of requests, in shares of one caller; 2 unless given. */
  readonly workspaceCallers?: number;
  /** Private `host:port` pairs that may be crawled. */
  readonly fetchAllow: readonly string[];
}
