import { z } from 'zod';
import { assembleFacts } from '../../core/audits/facts/assemble-facts.ts';
import type { SiteFacts } from '../../core/audits/facts/site-facts.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../core/language/language.ts';
import type { LinkingPage } from '../../core/linking/linking-page.ts';
import { type LinkingSite, linkingSite } from '../../core/linking/linking-site.ts';
import { type LinkNetwork, linkNetwork } from '../../core/linking/network/link-network.ts';
import { moveBoilerplate } from '../../core/pages/positions/move-boilerplate.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import type { KeyphraseRow, TopicRow } from '../../core/analysis/site-analysis.ts';
import { type Search, searchOf } from '../../core/semantics/search.ts';
import { buildSiteIndex, type SiteIndex } from '../../core/semantics/site-index.ts';
import { isPageText, type PageText, pageTextOf } from '../../core/semantics/page-text.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { CrawlRow } from '../../io/services/open-crawl.ts';
import type { Store } from '../../io/services/store.ts';
import { auditFolder } from '../files/audit-folder.ts';
import { field, pathField } from '../inputs/field.ts';
import { linkingPages, readablePages } from '../../core/analysis/linking/linking-pages.ts';
import type { RunContext } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { resolveUrl } from '../../core/values/url.ts';
import { lazy } from '../../core/values/lazy.ts';
import { notEnded } from './not-ended.ts';

/** Identifies an audit by its id or by its folder, whose `audit.json` contains the id. */
export const auditFields = {
  id: field(z.string().min(1).max(64).optional(), 'identifiant de l’audit', 'id of the audit'),
  audit: pathField(
    z.string().min(1).optional(),
    'dossier d’un audit fait avec --out',
    'folder of an audit made with --out',
  ),
};

/** The index of an audited site in one language, for searches and links. */
export interface SiteLanguage {
  readonly linking: LinkingSite;
  readonly search: Search;
  readonly texts: readonly PageText[];
}

/** An audited site in the form that later operations need. */
export interface AuditedSite {
  readonly id: string;
  readonly seed: string;
  readonly facts: SiteFacts;
  readonly index: SiteIndex;
  readonly texts: readonly PageText[];
  readonly pages: readonly LinkingPage[];
  readonly topics: readonly TopicRow[];
  /** Computed on first use. */
  language(code: LanguageCode): SiteLanguage | null;
  network(): LinkNetwork;
}

export async function auditIdOf(
  { id, audit }: { readonly id?: string | undefined; readonly audit?: string | undefined },
  files: Files,
  { typedByPerson }: Pick<RunContext, 'typedByPerson'>,
): Promise<string> {
  if (id !== undefined) return id;
  // A folder is a path of this machine: only a person at its terminal may give one.
  if (!typedByPerson) throw idNeeded();
  if (audit === undefined) {
    throw new Failure('invalid-input', {
      fr: 'Donnez l’audit\u202f: son dossier ou son identifiant.',
      en: 'Give the audit: its folder or its id.',
    });
  }
  return (await auditFolder(audit, files).document<{ id: string }>('audit.json')).id;
}

function idNeeded(): Failure {
  const detail = {
    fr: 'Donnez dans le champ id l’identifiant d’un audit\u202f: GET /v1/audits les liste.',
    en: 'Give in the field id the id of an audit: GET /v1/audits lists them.',
  };
  return new Failure('invalid-input', detail, [{ path: '/id', message: detail }]);
}

/**
 * By audit and the time it finished, since a resumed audit finishes again. The last few sites are cached, so that the
 * next request is fast.
 */
const kept = new Map<string, Promise<AuditedSite>>();
const mostKept = 2;

/** Reads an audited site from the cache or the store. */
export async function auditedSite(id: string, store: Store, languages: Languages): Promise<AuditedSite> {
  const crawl = await crawlOf(id, store);
  const key = `${id} ${crawl.endedAt}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = readSite(crawl, store, languages);
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept + 1))) kept.delete(old);
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  return reading;
}

async function readSite(crawl: CrawlRow, store: Store, languages: Languages): Promise<AuditedSite> {
  const { id } = crawl;
  if (crawl.facts === null || (await store.readDocument(id, 'summary')) === null) throw notEnded(crawl.state);
  const records: PageRecord[] = [];
  for await (const record of store.pages(id, { blocks: true })) records.push(record);
  moveBoilerplate(records);
  const facts = assembleFacts({ pages: records, crawl: crawl.facts, languages });
  const texts = readablePages(facts)
    .map((page) => pageTextOf(page.record, detectLanguage))
    .filter(isPageText);
  const topics = (await store.readDocument<TopicRow[]>(id, 'topics')) ?? [];
  const pages = linkingPages(facts, texts, {
    keyphrases: (await store.readDocument<KeyphraseRow[]>(id, 'keyphrases')) ?? [],
    topics,
    topicOf: new Map(topics.flatMap((topic) => topic.pages.map((url) => [url, topic.id] as const))),
    duplicateGroupOf: new Map(),
  });
  const index = buildSiteIndex(texts, languages);
  const seed = crawl.facts.seed;
  return {
    id,
    seed,
    facts,
    index,
    texts,
    pages,
    topics,
    language: byLanguage(index, pages, languages),
    network: lazy(() => linkNetwork(facts.linkGraph, [seed], readableNodes(facts))),
  };
}

/** The pages with their own text, including those of a copy of a public site. */
function readableNodes(facts: SiteFacts): Uint8Array {
  const nodes = new Uint8Array(facts.linkGraph.urls.length);
  for (const page of readablePages(facts)) nodes[page.node] = 1;
  return nodes;
}

function byLanguage(index: SiteIndex, pages: readonly LinkingPage[], languages: Languages) {
  const byUrl = new Map(pages.map((page) => [page.text.url, page]));
  const prepared = new Map(
    analysedLanguages.map((code) => [
      code,
      lazy((): SiteLanguage | null => {
        const own = index.byLanguage[code];
        if (own === undefined) return null;
        const rows = Array.from(own.pages, (row) => byUrl.get(index.urls[row]!) ?? null);
        return {
          linking: linkingSite(rows, own, languages[code]),
          search: searchOf(own, languages[code]),
          texts: rows.flatMap((page) => (page === null ? [] : [page.text])),
        };
      }),
    ]),
  );
  return (code: LanguageCode): SiteLanguage | null => prepared.get(code)!();
}

/** The indexable page at an address or a path of the site; throws when there is none. */
export function pageAt(written: string, site: AuditedSite): string {
  const url = resolveUrl(written, site.seed) ?? written;
  const page = site.facts.pageOf.get(url)?.record.url ?? url;
  if (site.network().rowOf.has(page)) return page;
  throw new Failure('not-found', {
    fr: `${written} n’est pas une page indexable de cet audit.`,
    en: `${written} is not an indexable page of this audit.`,
  });
}
