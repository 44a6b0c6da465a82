import type { z } from 'zod';
import type { Locale } from './core/values/locale.ts';
import { readConfig } from './io/config.ts';
import { openLog } from './io/log.ts';
import { openServices } from './main.ts';
import type { AnyOperation, ProgressEvent } from './operations/operation.ts';

export { Failure } from './core/values/failure.ts';
export type { Locale, ProgressEvent };
export type { AuditSummary } from './operations/inputs/audit-input.ts';
export type { Strategy } from './core/planning/plan/plan.ts';

/** Loaded at their first call: the command line needs few of them. */
const operations = {
  analyseDraft: async () => (await import('./operations/analyse-draft.ts')).analyseDraft,
  auditSite: async () => (await import('./operations/audit-site.ts')).auditSite,
  closeCycle: async () => (await import('./operations/close-cycle.ts')).closeCycleOperation,
  compareAudits: async () => (await import('./operations/compare-audits.ts')).compareAuditFolders,
  importData: async () => (await import('./operations/import-data.ts')).importData,
  optimiseLinks: async () => (await import('./operations/optimise-links.ts')).optimiseLinksOperation,
  planStrategy: async () => (await import('./operations/plan-strategy.ts')).planStrategyOperation,
  proposePersonas: async () => (await import('./operations/propose-personas.ts')).proposePersonas,
  simulateLinks: async () => (await import('./operations/simulate-links.ts')).simulateLinks,
  simulatePage: async () => (await import('./operations/simulate-page.ts')).simulatePage,
  validatePlan: async () => (await import('./operations/validate-plan.ts')).validatePlan,
};

type Operations = { [Name in keyof typeof operations]: Awaited<ReturnType<(typeof operations)[Name]>> };

/** How one call runs. */
export interface CallOptions {
  /** Language of reports; French by default. */
  readonly locale?: Locale;
  /** Aborted: stop and keep what there is. */
  readonly signal?: AbortSignal;
  readonly progress?: (event: ProgressEvent) => void;
  /** The site that the input names may be at a private or loopback address. */
  readonly allowPrivateSite?: boolean;
}

/** The operations, with the inputs of the command line; each rejects with a `Failure` that has a sentence in two languages. */
export type Maillage = {
  [Name in keyof Operations]: (
    input: z.input<Operations[Name]['input']>,
    options?: CallOptions,
  ) => Promise<z.output<Operations[Name]['output']>>;
} & {
  /** Closes the database; nothing else keeps the process alive. */
  close(): Promise<void>;
};

/** The result of an operation: `OutputOf<'auditSite'>`. */
export type OutputOf<Name extends keyof Operations> = z.output<Operations[Name]['output']>;

/** Settings as the command line reads them from its environment, `MAILLAGE_DATA` and `DATABASE_URL` first of all. */
export interface MaillageSettings {
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Opens the operations on the data of this machine, as their only owner with the embedded database. */
export async function openMaillage({ environment = process.env }: MaillageSettings = {}): Promise<Maillage> {
  const config = readConfig(environment);
  const services = await openServices(config, openLog({ level: config.logLevel }));
  const call = async (load: () => Promise<AnyOperation>, input: unknown, options: CallOptions = {}) => {
    const operation = await load();
    return operation.run(operation.input.parse(input) as never, services, {
      locale: options.locale ?? 'fr',
      signal: options.signal ?? new AbortController().signal,
      progress: options.progress ?? (() => undefined),
      typedByPerson: options.allowPrivateSite ?? false,
    });
  };
  const entries = Object.entries(operations).map(([name, load]) => [
    name,
    (input: unknown, options?: CallOptions) => call(load as () => Promise<AnyOperation>, input, options),
  ]);
  return { ...Object.fromEntries(entries), close: () => services.close() } as Maillage;
}
