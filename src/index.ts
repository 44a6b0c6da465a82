import type { z } from 'zod';
import type { Company } from './core/framework/company/company.ts';
import { Failure } from './core/values/failure.ts';
import { type Locale, locales } from './core/values/locale.ts';
import { readConfig } from './io/config.ts';
import { localFiles } from './io/files.ts';
import { openLog } from './io/log.ts';
import { isSupportedNode } from './io/node-version.ts';
import { localWorkspace } from './io/services/store.ts';
import { openServices } from './main.ts';
import type { FileContent, FileTypes } from './operations/files/read-output.ts';
import { preflight } from './operations/inputs/preflight.ts';
import { validated } from './operations/inputs/validated.ts';
import type { AnyOperation, ProgressEvent } from './operations/operation.ts';

export { Failure };
export type { FileContent, FileTypes, Locale, ProgressEvent };
export type { FailureCode, FieldIssue } from './core/values/failure.ts';
export type { AuditSummary } from './operations/inputs/audit-input.ts';
/** What a company file contains, before it is read: the `company` of an input. */
export type CompanyFile = z.input<typeof Company>;
export type { Strategy } from './core/planning/plan/plan.ts';

/** Loaded at their first call: the command line needs few of them. */
const operations = {
  analyseDraft: async () => (await import('./operations/analyse-draft.ts')).analyseDraft,
  auditSite: async () => (await import('./operations/audit-site.ts')).auditSite,
  checkHealth: async () => (await import('./operations/check-health.ts')).checkHealth,
  closeCycle: async () => (await import('./operations/close-cycle.ts')).closeCycleOperation,
  compareAudits: async () => (await import('./operations/compare-audits.ts')).compareAuditFolders,
  draftCompany: async () => (await import('./operations/draft-company.ts')).draftCompany,
  gateSite: async () => (await import('./operations/gate-site.ts')).gateSite,
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
  /** Aborted: stop and keep what there is, as an incomplete result. Aborted before the call: it rejects. */
  readonly signal?: AbortSignal;
  readonly progress?: (event: ProgressEvent) => void;
  /** The site that the input names may be at a private or loopback address. */
  readonly allowPrivateSite?: boolean;
}

/**
 * The operations, with the inputs of the command line; where that one reads a file (`company`, `plan`, `answers`), an input
 * is its content as an object. Each rejects with a `Failure` that has a sentence in two languages.
 */
export type Maillage = {
  [Name in keyof Operations]: (
    input: z.input<Operations[Name]['input']>,
    options?: CallOptions,
  ) => Promise<z.output<Operations[Name]['output']>>;
} & {
  /** Closes the database; nothing else keeps the process alive. Later calls reject, and to close again does nothing. */
  close(): Promise<void>;
};

/** The result of an operation: `OutputOf<'auditSite'>`. */
export type OutputOf<Name extends keyof Operations> = z.output<Operations[Name]['output']>;

/** Settings as the command line reads them from its environment, `MAILLAGE_DATA` and `DATABASE_URL` first of all. */
export interface MaillageSettings {
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the operations on the data of this machine, as their only owner with the embedded database. Rejects on a Node that
 * is not supported, and for an unknown setting.
 */
export async function openMaillage(settings: MaillageSettings = {}): Promise<Maillage> {
  refuseUnknown(settings, settingNames);
  const { environment = process.env } = settings;
  if (!isSupportedNode(process.versions.node)) throw nodeNeeded(process.versions.node);
  const config = readConfig(environment);
  const services = await openServices(config, openLog({ level: config.logLevel }));
  let closing: Promise<void> | null = null;
  const call = async (load: () => Promise<AnyOperation>, input: unknown, options: CallOptions = {}) => {
    refuseUnknown(options, callOptionNames);
    const { locale = 'fr' } = options;
    if (closing !== null) throw closed;
    if (!locales.includes(locale)) throw unknownLocale;
    options.signal?.throwIfAborted();
    const operation = await load();
    const valid = validated(operation.input, input) as Record<string, unknown>;
    const typedByPerson = options.allowPrivateSite ?? false;
    const refusal = preflight(valid, { typedByPerson, fetchAllow: config.fetchAllow });
    if (refusal !== null) throw refusal;
    return operation.run(valid as never, services, {
      locale,
      signal: options.signal ?? new AbortController().signal,
      progress: options.progress ?? (() => undefined),
      typedByPerson,
      workspace: localWorkspace,
    });
  };
  const entries = Object.entries(operations).map(([name, load]) => [
    name,
    (input: unknown, options?: CallOptions) => call(load as () => Promise<AnyOperation>, input, options),
  ]);
  return { ...Object.fromEntries(entries), close: () => (closing ??= services.close()) } as Maillage;
}

/**
 * Reads a JSON file that an operation wrote in its folder: `readOutput('audit', 'pages.jsonl')` gives its rows, with their
 * types. Opens no data. Rejects with a `Failure`, `not-found` for a file that is absent.
 */
export async function readOutput<Name extends keyof FileTypes>(folder: string, name: Name): Promise<FileContent<Name>> {
  const { readOutput: read } = await import('./operations/files/read-output.ts');
  return read({ folder, name }, localFiles);
}

const settingNames = Object.keys({ environment: true } satisfies Record<keyof MaillageSettings, true>);
const callOptionNames = Object.keys({
  locale: true,
  signal: true,
  progress: true,
  allowPrivateSite: true,
} satisfies Record<keyof CallOptions, true>);

/** Throws `Failure('invalid-input')` for an option that does not exist: a program without types would not notice it. */
function refuseUnknown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Failure('invalid-input', {
    fr: `Option inconnue\u202f: ${unknown.join(', ')}. Options connues\u202f: ${known.join(', ')}.`,
    en: `Unknown option: ${unknown.join(', ')}. Known options: ${known.join(', ')}.`,
  });
}

const nodeNeeded = (node: string): Failure =>
  new Failure('invalid-input', {
    fr: `maillage demande Node 20.19 ou plus récent, et non ${node}.`,
    en: `maillage needs Node 20.19 or later, not ${node}.`,
  });

const closed = new Failure('conflict', {
  fr: 'Ces données sont fermées\u202f: appelez openMaillage de nouveau.',
  en: 'These data are closed: call openMaillage again.',
});
const unknownLocale = new Failure('invalid-input', {
  fr: 'La langue est fr ou en.',
  en: 'The locale is fr or en.',
});
