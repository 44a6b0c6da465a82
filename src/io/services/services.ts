import type { Languages } from '../../core/language/language.ts';
import type { Clock } from './clock.ts';
import type { Crawler } from './crawler.ts';
import type { DemoHost } from './demo-host.ts';
import type { Desktop } from './desktop.ts';
import type { Embedder } from './embedder.ts';
import type { Files } from './files.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import type { Log } from './log.ts';
import type { Machine } from './machine.ts';
import type { Mailer } from './mailer.ts';
import type { Meter } from './meter.ts';
import type { Person } from './person.ts';
import type { Printer } from './printer.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';
import type { WorkspaceList } from './workspaces.ts';
import type { Writer } from './writer.ts';

/** Everything outside the core. An operation receives the services that it declares, and nothing else. */
export interface Services {
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch: GuardedFetch;
  readonly crawler: Crawler;
  readonly printer: Printer;
  readonly secrets: Secrets;
  readonly store: Store;
  readonly workspaces: WorkspaceList;
  readonly writer: Writer;
  readonly embedder: Embedder;
  readonly languages: Languages;
  readonly files: Files;
  readonly mailer: Mailer;
  readonly meter: Meter;
  readonly machine: Machine;
  readonly demo: DemoHost;
  readonly desktop: Desktop;
  /** Absent without a terminal. */
  readonly person?: Person;
}
