import { createHash } from 'node:crypto';
import type { CrawlScope } from '../../core/pages/crawl-scope.ts';
import { Failure, type FieldIssue } from '../../core/values/failure.ts';
import { isHttpUrl, resolveUrl, siteScope, urlKey, withoutFragment, withoutUserinfo } from '../../core/values/url.ts';
import type { Files } from '../../io/services/files.ts';
import type { AuditInput } from '../inputs/audit-input.ts';
import { mostListed } from '../inputs/scope-input.ts';

/** What an audit is asked to read. */
export interface RequestedPages {
  /** Undefined: the whole site. */
  readonly scope: CrawlScope | undefined;
  /** The addresses of the list; empty without one. */
  readonly listed: readonly string[];
}

type ScopeInput = Pick<AuditInput, 'url' | 'include' | 'exclude' | 'list' | 'addresses' | 'sitemapOnly'>;

/** Throws `Failure('invalid-input')` for a list that cannot be read as addresses of the site. */
export async function requestedPages(input: ScopeInput, files: Files): Promise<RequestedPages> {
  const { include = [], exclude = [], list, sitemapOnly } = input;
  const lines = list === undefined ? input.addresses : linesOf(await files.read(list));
  if (lines !== undefined && sitemapOnly) throw listAndSitemaps();
  const { listed, skippedLines } = lines === undefined ? noList : listedAddresses(lines, { list, url: input.url });
  const only: CrawlScope['only'] = lines === undefined ? (sitemapOnly ? 'sitemaps' : null) : 'list';
  if (only === null && include.length === 0 && exclude.length === 0) return { scope: undefined, listed };
  const scope = { include, exclude, only };
  return { scope: only === 'list' ? { ...scope, listed: signatureOf(listed, skippedLines) } : scope, listed };
}

/** Blank lines and those that start with # are skipped, and numbered all the same. */
function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
}

interface ListedAddresses {
  readonly listed: string[];
  readonly skippedLines: number[];
}
const noList: ListedAddresses = { listed: [], skippedLines: [] };

/** A file is read without its wrong lines, which are numbered; a request that sends a wrong address is refused. */
function listedAddresses(
  lines: readonly string[],
  { list, url }: { readonly list: string | undefined; readonly url: string },
): ListedAddresses {
  const from = list ?? '/addresses';
  const { host, protocol } = new URL(url);
  const isOfSite = siteScope(url);
  const found = new Map<string, string>();
  const wrong: { readonly number: number; readonly isElsewhere: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const whole = text.startsWith('/')
      ? new URL(text, url).href
      : text.startsWith(`${host}/`)
        ? `${protocol}//${text}`
        : text;
    const address = isHttpUrl(whole.toLowerCase()) ? resolveUrl(whole) : null;
    // Credentials belong in the start address or a file: here they would be stored with the addresses.
    const isBare = address !== null && withoutUserinfo(address) === address;
    if (address === null || !isBare || !isOfSite(address)) wrong.push({ number: index + 1, isElsewhere: isBare });
    else if (!found.has(urlKey(address))) found.set(urlKey(address), withoutFragment(address));
  }
  if (wrong.length > 0 && (list === undefined || found.size === 0)) throw wrongLines(wrong, from, url);
  if (found.size === 0 || found.size > mostListed) throw emptyOrLong(from, found.size);
  return { listed: [...found.values()], skippedLines: wrong.map(({ number }) => number) };
}

/** The order of a list does not change what is read. */
function signatureOf(listed: readonly string[], skippedLines: readonly number[]): NonNullable<CrawlScope['listed']> {
  const digest = createHash('sha256')
    .update([...listed].sort().join('\n'))
    .digest('base64url');
  return { count: listed.length, digest, ...(skippedLines.length === 0 ? {} : { skippedLines }) };
}

function wrongLines(
  wrong: readonly { readonly number: number; readonly isElsewhere: boolean }[],
  from: string,
  url: string,
): Failure {
  const { origin } = new URL(url);
  const elsewhere = wrong.every(({ isElsewhere }) => isElsewhere);
  const numbers = wrong.slice(0, 5).map(({ number }) => number);
  const more = wrong.length > numbers.length ? ', …' : '';
  const list = `${numbers.join(', ')}${more}`;
  const detail = elsewhere
    ? {
        fr: `${from} a des adresses d’un autre site que ${origin} (lignes ${list})\u202f: retirez-les, ou lancez un audit par site.`,
        en: `${from} has addresses of another site than ${origin} (lines ${list}): remove them, or run one audit a site.`,
      }
    : {
        fr: `${from} a des lignes qui ne sont pas des adresses de ${origin} (lignes ${list})\u202f: écrivez une adresse complète par ligne, sans mot de passe, ${origin}/page.`,
        en: `${from} has lines that are no addresses of ${origin} (lines ${list}): write one whole address a line, without a password, ${origin}/page.`,
      };
  const issues: FieldIssue[] = [{ path: '/list', message: detail }];
  return new Failure('invalid-input', detail, issues);
}

function emptyOrLong(from: string, count: number): Failure {
  return count === 0
    ? new Failure('invalid-input', {
        fr: `${from} ne contient aucune adresse\u202f: écrivez-en une par ligne.`,
        en: `${from} contains no address: write one a line.`,
      })
    : new Failure('invalid-input', {
        fr: `${from} contient ${count} adresses, plus que les ${mostListed} d’une liste\u202f: partagez-la en plusieurs audits.`,
        en: `${from} contains ${count} addresses, more than the ${mostListed} of one list: split it into several audits.`,
      });
}

function listAndSitemaps(): Failure {
  return new Failure('invalid-input', {
    fr: 'Une liste et --sitemap-only désignent chacune les pages à lire\u202f: gardez l’une des deux.',
    en: 'A list and --sitemap-only each name the pages to read: keep one of the two.',
  });
}
