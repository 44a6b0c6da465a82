import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { visitorAddresses } from '../../core/values/addresses/visitor-addresses.ts';
import { parsedUrl } from '../../core/values/url.ts';
import type { Store } from '../../io/services/store.ts';
import { auditRows, type AuditRows, type Row } from './audit-rows.ts';
import { withStates } from './decide-link.ts';
import { latestAudit } from './latest-audit.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { ListedFinding, ListedPage, ListedSuggestion } from '../inputs/listed-rows.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';

/** What an editor needs of one page, in one call; rows have the fields of the audit files of the same names. */
const PageSheet = z.object({
  audit: z.object({ id: z.string(), url: z.string(), endedAt: z.string().nullable() }),
  /** The row of `pages.jsonl`. */
  page: ListedPage,
  /** What a person may search to find this page, best first; empty when the audit was made without semantics. */
  keyphrases: z.array(z.string()),
  findings: z.array(ListedFinding),
  /** Findings of the page in all; `findings` has the first ones. */
  findingCount: z.number(),
  /** Links to add in the text of this page, and in those of others towards it, without the rejected ones. */
  linksOut: z.array(ListedSuggestion),
  linksIn: z.array(ListedSuggestion),
  /** Said when something is missing from this sheet. */
  remarks: z.array(BilingualText),
});

/** Rows of a list in the sheet: an editor reads no more (working assumption), and a reply stays under 100 kB. */
const mostRows = 50;

export const readPage = defineOperation({
  id: 'read-page',
  summary: { fr: 'Lire une page d’un site audité', en: 'Read a page of an audited site' },
  input: z.strictObject({
    /** Whole address of the page, as a visitor sees it. */
    url: z.string().min(1).max(2048),
    /** The audit to read; without it, the newest audit with results of the site. */
    auditId: z.string().min(1).max(64).optional(),
  }),
  output: PageSheet,
  needs: ['store'],
  async run({ url, auditId }, { store }) {
    if (!/^https?:/i.test(url) || parsedUrl(url) === null) throw notWhole;
    const crawl = auditId === undefined ? await latestAudit(url, store) : await crawlOf(auditId, store);
    const lists = await listsOf(crawl.id, crawl.endedAt ?? '', store);
    const page = lists.pages === null ? null : await rowOf(lists.pages, url);
    if (page === null) throw notRead(url, crawl.endedAt);
    const own = String(page.url);
    const findings = await lists.findings?.where({ page: own, status: 'fail' });
    return {
      audit: { id: crawl.id, url: crawl.url, endedAt: crawl.endedAt },
      page: page as z.output<typeof ListedPage>,
      keyphrases: await keyphrasesOf(lists.keyphrases, own),
      findings: (findings?.slice(0, mostRows) ?? []) as z.output<typeof ListedFinding>[],
      findingCount: findings?.length ?? 0,
      linksOut: await openLinks({ from: own }, lists.suggestions, crawl.url, store),
      linksIn: await openLinks({ to: own }, lists.suggestions, crawl.url, store),
      remarks: lists.keyphrases === null || lists.keyphrases.length === 0 ? [withoutSemantics] : [],
    };
  },
});

async function listsOf(id: string, since: string, store: Store) {
  const list = (name: string): Promise<AuditRows | null> => auditRows(id, since, name, store);
  const names = ['pages', 'findings', 'suggestions', 'keyphrases'] as const;
  const [pages, findings, suggestions, keyphrases] = await Promise.all(names.map(list));
  return { pages: pages!, findings: findings!, suggestions: suggestions!, keyphrases: keyphrases! };
}

/** The row of a page under one of the addresses that visitors use for it. */
async function rowOf(pages: AuditRows, url: string): Promise<Row | null> {
  for (const address of visitorAddresses(url)) {
    const [row] = (await pages.where({ url: address })).slice(0, 1);
    if (row !== undefined) return row;
  }
  return null;
}

async function someWhere(rows: AuditRows | null, fields: Record<string, string>): Promise<Row[]> {
  return (await rows?.where(fields))?.slice(0, mostRows) ?? [];
}

async function openLinks(
  which: Record<string, string>,
  suggestions: AuditRows | null,
  auditUrl: string,
  store: Store,
): Promise<z.output<typeof ListedSuggestion>[]> {
  const rows = await withStates(await someWhere(suggestions, which), auditUrl, store);
  return (rows as z.output<typeof ListedSuggestion>[]).filter(({ state }) => state !== 'rejected');
}

async function keyphrasesOf(rows: AuditRows | null, url: string): Promise<string[]> {
  const [row] = await someWhere(rows, { url });
  return ((row?.keyphrases ?? []) as { text: string }[]).map(({ text }) => text);
}

const withoutSemantics = {
  fr: 'Cet audit a été fait sans analyse des textes\u202f: ni expressions ni liens à ajouter.',
  en: 'This audit was made without the analysis of texts: no phrases and no links to add.',
};

const notWhole = new Failure(
  'invalid-input',
  {
    fr: 'Donnez l’adresse entière de la page, http:// ou https://.',
    en: 'Give the whole address of the page, http:// or https://.',
  },
  [{ path: '/url', message: { fr: 'Adresse entière attendue.', en: 'A whole address is expected.' } }],
);

function notRead(url: string, endedAt: string | null): Failure {
  const day = endedAt?.slice(0, 10) ?? '?';
  return new Failure('not-found', {
    fr: `L’audit du ${day} n’a pas lu ${url}\u202f: la page est plus récente, ou hors de ce qu’il devait lire. Auditez de nouveau le site.`,
    en: `The audit of ${day} did not read ${url}: the page is newer, or outside what it had to read. Audit the site again.`,
  });
}
