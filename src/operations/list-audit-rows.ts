import { z } from 'zod';
import type { PageLink, PageRecord } from '../core/pages/page.ts';
import type { CrawlRow } from '../io/services/open-crawl.ts';
import type { Store } from '../io/services/store.ts';
import { auditRows, type Row, type RowList } from './sites/audit-rows.ts';
import {
  ListedCoverage,
  ListedFinding,
  ListedKeyword,
  ListedLink,
  ListedPage,
  ListedSuggestion,
  ListedTopic,
} from './inputs/listed-rows.ts';
import { askedPersonas, personaQuery } from './inputs/persona-fields.ts';
import { findingOrders, sortedRows, sortField } from './inputs/sorted-rows.ts';
import { withStates } from './sites/decide-link.ts';
import { defineOperation } from './operation.ts';
import { decodeCursor, invalidCursor, paginationFields, encodeCursor } from './inputs/pagination.ts';
import { latestAudit } from './sites/latest-audit.ts';
import { crawlOf } from './read-audit.ts';
import { notEnded } from './sites/not-ended.ts';

const listInput = {
  id: z.string().min(1).max(64),
  ...paginationFields,
};
/** A page of a list, whose rows have the fields of the audit file of the same name. */
export const rowsOf = <Listed extends z.ZodType>(row: Listed) =>
  z.object({
    data: z.array(row),
    nextCursor: z.string().nullable(),
    /** Number of matching rows; null when it was not counted. */
    total: z.number().nullable(),
  });

interface RowPage<Listed> {
  data: Listed[];
  nextCursor: string | null;
  total: number | null;
}

export const listPages = defineOperation({
  id: 'list-pages',
  summary: { fr: 'Lister les pages d’un audit', en: 'List the pages of an audit' },
  input: z.strictObject({
    ...listInput,
    indexable: z.enum(['true', 'false']).optional(),
    topic: z.string().optional(),
    sort: sortField(['url', 'depth', 'words', 'inlinks', 'status']),
  }),
  output: rowsOf(ListedPage),
  needs: ['store'],
  async run({ id, limit, cursor, indexable, topic, sort }, { store }) {
    const kept = await rowsWhere(id, 'pages', store, {
      indexable: indexable === undefined ? undefined : indexable === 'true',
      topic,
    });
    return onePage(await sortedRows(kept, sort), limit, cursor);
  },
});

export const listFindings = defineOperation({
  id: 'list-findings',
  summary: { fr: 'Lister les constats d’un audit', en: 'List the findings of an audit' },
  input: z.strictObject({
    ...listInput,
    check: z.string().max(80).optional(),
    severity: z.enum(['critical', 'high', 'medium', 'low', 'info']).optional(),
    status: z.enum(['fail', 'not-measured', 'ignored']).optional(),
    sort: sortField(findingOrders),
  }),
  output: rowsOf(ListedFinding),
  needs: ['store'],
  async run({ id, limit, cursor, check, severity, status, sort }, { store }) {
    const rows = await rowsWhere(id, 'findings', store, { check, severity, status });
    return onePage(await sortedRows(rows, sort), limit, cursor);
  },
});

export const suggestLinksOperation = defineOperation({
  id: 'suggest-links',
  summary: { fr: 'Lister les liens à ajouter', en: 'List the links to add' },
  input: z.strictObject({
    ...listInput,
    page: z.string().max(2048).optional(),
    direction: z.enum(['out', 'in']).default('out'),
  }),
  output: rowsOf(ListedSuggestion),
  needs: ['store'],
  async run({ id, limit, cursor, page, direction }, { store }) {
    const found = direction === 'out' ? { from: page } : { to: page };
    const part = onePage<Row>(await rowsWhere(id, 'suggestions', store, found), limit, cursor);
    const data = await withStates(part.data, (await crawlOf(id, store)).url, store);
    return { ...part, data: data as z.output<typeof ListedSuggestion>[] };
  },
});

export const listSiteSuggestions = defineOperation({
  id: 'list-site-suggestions',
  summary: {
    fr: 'Lister les liens à ajouter à une page, dans le dernier audit de son site',
    en: 'List the links to add to a page, in the latest audit of its site',
  },
  input: z.strictObject({
    page: z.url({ protocol: /^https?$/ }).max(2048),
    direction: z.enum(['out', 'in']).default('out'),
    ...paginationFields,
  }),
  output: rowsOf(ListedSuggestion),
  needs: ['store'],
  async run(input, services, context) {
    const { id } = await latestAudit(input.page, services.store);
    return suggestLinksOperation.run({ ...input, id }, services, context);
  },
});

export const listTopics = defineOperation({
  id: 'list-topics',
  summary: { fr: 'Lister les sujets d’un audit', en: 'List the topics of an audit' },
  input: z.strictObject(listInput),
  output: rowsOf(ListedTopic),
  needs: ['store'],
  run: async ({ id, limit, cursor }, { store }) => onePage(await documentRows(id, 'topics', store), limit, cursor),
});

export const listKeywords = defineOperation({
  id: 'list-keywords',
  summary: { fr: 'Lister les mots-clés d’un site', en: 'List the keywords of a site' },
  input: z.strictObject(listInput),
  output: rowsOf(ListedKeyword),
  needs: ['store'],
  run: async ({ id, limit, cursor }, { store }) => onePage(await documentRows(id, 'keywords', store), limit, cursor),
});

export const listCoverage = defineOperation({
  id: 'list-coverage',
  summary: { fr: 'Lister ce que le site dit à chaque persona', en: 'List what the site says to each persona' },
  input: z.strictObject({ ...listInput, ...personaQuery }),
  output: rowsOf(ListedCoverage),
  needs: ['store'],
  async run({ id, limit, cursor, ...asked }, { store }) {
    const personas = askedPersonas(asked);
    const { cells } = (await endedDocument<{ cells: readonly Row[] }>(id, 'coverage', store)) ?? { cells: [] };
    return onePage(
      cells.filter((row) => personas.length === 0 || personas.includes(String(row.persona))),
      limit,
      cursor,
    );
  },
});

export const listLinks = defineOperation({
  id: 'list-links',
  summary: { fr: 'Lister les liens d’un audit', en: 'List the links of an audit' },
  input: z.strictObject({
    ...listInput,
    from: z.string().max(2048).optional(),
    to: z.string().max(2048).optional(),
  }),
  output: rowsOf(ListedLink),
  needs: ['store'],
  async run({ id, limit, cursor, from, to }, { store }) {
    await crawlOf(id, store);
    let [page, first, before] = cursor === undefined ? [0, 0, 0] : placeOf(cursor);
    const data: z.output<typeof ListedLink>[] = [];
    const wanted = to === undefined ? null : await addressesOf(id, to, store);
    for await (const { url, links } of pagesFrom(id, from, page, store)) {
      for (let at = first; at < links.length; at++) {
        const link = links[at]!;
        if (wanted?.has(link.to) === false) continue;
        if (data.length === limit)
          return { data, nextCursor: encodeCursor(`${page}.${at}.${before + limit}`), total: null };
        data.push(linkRow(url, link));
      }
      page += 1;
      first = 0;
    }
    return { data, nextCursor: null, total: before + data.length };
  },
});

/** An address and those that redirect to it: a link to one of them leads to the page. */
async function addressesOf(id: string, to: string, store: Store): Promise<ReadonlySet<string>> {
  const addresses = new Set([to]);
  for await (const { url, redirectTo } of store.pages(id, { blocks: false })) if (redirectTo === to) addresses.add(url);
  return addresses;
}

async function* pagesFrom(id: string, from: string | undefined, skip: number, store: Store): AsyncIterable<PageRecord> {
  if (from === undefined) yield* store.pages(id, { blocks: false, skip });
  else {
    const page = await store.page(id, from);
    if (page !== null) yield page;
  }
}

/** The fields of `links.jsonl` that do not depend on other pages. */
function linkRow(
  from: string,
  { to, anchor, rel, follow, position, element, internal }: PageLink,
): z.output<typeof ListedLink> {
  return { from, to, anchor, rel, follow, position, element, internal };
}

/** Rows that a finished audit stores under a name. Throws Failure('conflict') while it runs. */
export async function documentRows(id: string, name: string, store: Store): Promise<readonly Row[]> {
  return (await endedDocument<readonly Row[]>(id, name, store)) ?? [];
}

async function rowsWhere(
  id: string,
  name: string,
  store: Store,
  fields: Readonly<Record<string, string | boolean | undefined>>,
): Promise<RowList> {
  const crawl = await crawlOf(id, store);
  const rows = await auditRows(id, crawl.endedAt ?? '', name, store);
  if (rows !== null) return rows.where(fields);
  await requireFinished(crawl, store);
  return [];
}

/** A stored document of a finished audit; null when the audit did not write it. */
async function endedDocument<T>(id: string, name: string, store: Store): Promise<T | null> {
  const crawl = await crawlOf(id, store);
  const document = await store.readDocument<T>(id, name);
  if (document === null) await requireFinished(crawl, store);
  return document;
}

async function requireFinished({ id, state }: CrawlRow, store: Store): Promise<void> {
  if ((await store.readDocument(id, 'summary')) !== null) return;
  throw notEnded(state);
}

/** A page of rows and the cursor of the next one: an offset, stable because a finished audit never changes. */
export function onePage<Listed>(rows: RowList, limit: number, cursor: string | undefined): RowPage<Listed> {
  const from = cursor === undefined ? 0 : offsetOf(cursor);
  const next = from + limit;
  return {
    data: rows.slice(from, next) as Listed[],
    nextCursor: next < rows.length ? encodeCursor(String(next)) : null,
    total: rows.length,
  };
}

function offsetOf(cursor: string): number {
  return numbersOf(cursor, /^\d{1,9}$/)[0]!;
}

/** Position of the next link: index of its page, index in that page, and number of links listed before it. */
function placeOf(cursor: string): [page: number, link: number, listed: number] {
  return numbersOf(cursor, /^\d{1,9}\.\d{1,9}\.\d{1,12}$/) as [number, number, number];
}

function numbersOf(cursor: string, form: RegExp): number[] {
  const text = decodeCursor(cursor);
  if (form.test(text)) return text.split('.').map(Number);
  throw invalidCursor();
}
