import type { ImportedFacts } from '../../core/audits/facts/imported-facts.ts';
import type { IgnoreRule } from '../../core/audits/results/ignored-finding.ts';
import { type Company, readCompany } from '../../core/framework/company/company.ts';
import { Failure } from '../../core/values/failure.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import type { Services } from '../../io/services/services.ts';
import { refuseWithoutPrinter } from '../files/print-report.ts';
import type { AuditInput } from '../inputs/audit-input.ts';
import { printedDocument } from '../inputs/documents-option.ts';
import type { RunContext } from '../operation.ts';
import { requestedPages, type RequestedPages } from './crawl-scope.ts';
import { auditOfFolder, type AuditOfSite, comparable } from './audit-of-site.ts';
import { requestedColumns } from './requested-columns.ts';
import { importedOf } from '../files/imported-of-audit.ts';
import { ignoreList } from './ignore-list.ts';
import { type SiteAccess, separateSecrets, siteAccess } from './site-access.ts';

/** Services of an audit. */
export type AuditServices = Pick<
  Services,
  'crawler' | 'store' | 'fetch' | 'files' | 'clock' | 'meter' | 'embedder' | 'printer' | 'secrets'
>;

/** An audit with its files read: a wrong file is reported before a long crawl. */
export interface PreparedAudit {
  readonly input: AuditInput;
  readonly services: AuditServices;
  readonly context: RunContext;
  readonly request: CrawlRequest;
  /** The addresses of the list of the scope; empty without one. */
  readonly listed: readonly string[];
  /** Headers for the origin of the site only; undefined without any. */
  readonly access: SiteAccess['headers'] | undefined;
  readonly startedAt: string;
  /** Day of `startedAt`. */
  readonly day: string;
  readonly documents: readonly string[];
  /** True when the report is also printed to PDF. */
  readonly print: boolean;
  readonly company: Company | null;
  readonly ignoreRules: readonly IgnoreRule[];
  readonly baseline: AuditOfSite | null;
  readonly imported: ImportedFacts | null;
}

export async function prepareAudit(
  given: AuditInput,
  services: AuditServices,
  context: RunContext,
): Promise<PreparedAudit> {
  const { open: input, secret } = separateSecrets(given);
  const { out, documents = [] } = input;
  if (documents.length > 0 && out === undefined) throw documentsNeedFolder();
  if (input.pictures && out === undefined) throw picturesNeedFolder();
  if (input.format !== undefined && out === undefined) throw formatsNeedFolder();
  const print = documents.includes(printedDocument.name);
  if (print) await refuseWithoutPrinter(services);
  const startedAt = services.clock.now();
  const day = startedAt.slice(0, 10);
  const company = input.company === undefined ? null : readCompany(input.company, day);
  const ignoreRules = await ignoreList(input, day, services.files, context.typedByPerson);
  const baseline =
    input.baseline === undefined
      ? null
      : comparable(await auditOfFolder(input.baseline, services.files), input.url, input.sameSite);
  const imported = await importedOf(input.import, { folder: out, seed: input.url, files: services.files });
  const pages = await requestedPages(input, services.files);
  const access = await siteAccess({ ...secret, authFile: input.authFile }, services.secrets);
  const request = { ...crawlRequest(input, pages, access), ...(await requestedColumns(input)) };
  return {
    input,
    services,
    context,
    request,
    listed: pages.listed,
    access: access?.headers,
    startedAt,
    day,
    documents,
    print,
    company,
    ignoreRules,
    baseline,
    imported,
  };
}

function formatsNeedFolder(): Failure {
  return new Failure('invalid-input', {
    fr: 'Les fichiers de --format s’écrivent dans un dossier\u202f: donnez --out DOSSIER avec --format.',
    en: 'The files of --format are written to a folder: give --out FOLDER with --format.',
  });
}

function picturesNeedFolder(): Failure {
  return new Failure('invalid-input', {
    fr: 'Les images sont dans le rapport d’un dossier\u202f: donnez --out DOSSIER avec --pictures.',
    en: 'Pictures are in the report of a folder: give --out FOLDER with --pictures.',
  });
}

function documentsNeedFolder(): Failure {
  return new Failure('invalid-input', {
    fr: 'Les documents s’écrivent dans un dossier\u202f: donnez --out DOSSIER avec --documents.',
    en: 'Documents are written to a folder: give --out FOLDER with --documents.',
  });
}

function crawlRequest(
  input: AuditInput,
  { scope, listed }: RequestedPages,
  access: SiteAccess | undefined,
): CrawlRequest {
  return {
    url: input.url,
    // A list is its own limit.
    maxPages: Math.max(input.maxPages, listed.length),
    maxDepth: input.maxDepth ?? null,
    concurrency: input.concurrency,
    delayMs: input.delay,
    ignoreRobots: input.ignoreRobots,
    respectNofollow: input.respectNofollow,
    render: input.render,
    keepText: true,
    ...(scope === undefined ? {} : { scope }),
    ...(input.stripParameters === undefined ? {} : { stripParameters: input.stripParameters }),
    ...(input.userAgent === undefined ? {} : { userAgent: input.userAgent }),
    ...(access === undefined ? {} : { access: access.trace }),
  };
}
