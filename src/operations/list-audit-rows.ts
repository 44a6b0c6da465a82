import { z } from 'zod';
import type { PageLink, PageRecord } from '../core/pages/page.ts';
import { Failure } from '../core/values/failure.ts';
import type { Store } from '../io/services.ts';
import { defineOperation } from './operation.ts';
import { crawlOf } from './read-audit.ts';

const listInput = {
  id: z.string().min(1).max(64),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().max(200).optional(),
};
/** Rows keep the fields of the file of the same name; see the schemas of SURFACE. */
const Rows = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  nextCursor: z.string().nullable(),
  /** Rows that match; null where nobody has counted them. */
  total: z.number().nullable(),
});

type Row = Record<string, unknown>;

export const listPages = defineOperation({
  id: 'list-pages',
  summary: { fr: 'Lister les pages d’un audit', en: 'List the pages of an audit' },
  input: z.strictObject({
    ...listInput,
    indexable: z.enum(['true', 'false']).optional(),
    topic: z.string().optional(),
  }),
  output: Rows,
  needs: ['store'],
  async run({ id, limit, cursor, indexable, topic }, { store }) {
    const rows = await documentRows(id, 'pages', store);
    const kept = rows.filter(
      (row) =>
        (indexable === undefined || row.indexable === (indexable === 'true')) &&
        (topic === undefined || row.topic === topic),
    );
    return onePage(kept, limit, cursor);
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
  }),
  output: Rows,
  needs: ['store'],
  async run({ id, limit, cursor, check, severity, status }, { store }) {
    const rows = await documentRows(id, 'findings', store);
    const kept = rows.filter(
      (row) =>
        (check === undefined || row.check === check) &&
        (severity === undefined || row.severity === severity) &&
        (status === undefined || row.status === status),
    );
    return onePage(kept, limit, cursor);
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
  output: Rows,
  needs: ['store'],
  async run({ id, limit, cursor, page, direction }, { store }) {
    const rows = await documentRows(id, 'suggestions', store);
    const kept = rows.filter((row) => page === undefined || (direction === 'out' ? row.from : row.to) === page);
    return onePage(kept, limit, cursor);
  },
});

export const listTopics = defineOperation({
  id: 'list-topics',
  summary: { fr: 'Lister les sujets d’un audit', en: 'List the topics of an audit' },
  input: z.strictObject(listInput),
  output: Rows,
  needs: ['store'],
  run: async ({ id, limit, cursor }, { store }) => onePage(await documentRows(id, 'topics', store), limit, cursor),
});

export const listKeywords = defineOperation({
  id: 'list-keywords',
  summary: { fr: 'Lister les mots-clés d’un site', en: 'List the keywords of a site' },
  input: z.strictObject(listInput),
  output: Rows,
  needs: ['store'],
  run: async ({ id, limit, cursor }, { store }) => onePage(await documentRows(id, 'keywords', store), limit, cursor),
});

export const listCoverage = defineOperation({
  id: 'list-coverage',
  summary: { fr: 'Lister ce que le site dit à chaque persona', en: 'List what the site says to each persona' },
  input: z.strictObject({ ...listInput, persona: z.string().max(80).optional() }),
  output: Rows,
  needs: ['store'],
  async run({ id, limit, cursor, persona }, { store }) {
    const rows = await documentRows(id, 'coverage', store);
    return onePage(
      rows.filter((row) => persona === undefined || row.persona === persona),
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
  output: Rows,
  needs: ['store'],
  async run({ id, limit, cursor, from, to }, { store }) {
    await crawlOf(id, store);
    const start = cursor === undefined ? 0 : offsetOf(cursor);
    const data: Row[] = [];
    let at = 0;
    for await (const page of pagesFrom(id, from, store)) {
      for (const link of page.links) {
        if (to !== undefined && link.to !== to) continue;
        at += 1;
        if (at <= start) continue;
        if (data.length === limit) return { data, nextCursor: cursorAt(start + limit), total: null };
        data.push(linkRow(page.url, link));
      }
    }
    return { data, nextCursor: null, total: at };
  },
});

async function* pagesFrom(id: string, from: string | undefined, store: Store): AsyncIterable<PageRecord> {
  if (from === undefined) yield* store.pages(id, { blocks: false });
  else {
    const page = await store.page(id, from);
    if (page !== null) yield page;
  }
}

/** The fields of `links.jsonl` that one page alone tells. */
function linkRow(from: string, { to, anchor, rel, follow, position, element, internal }: PageLink): Row {
  return { from, to, anchor, rel, follow, position, element, internal };
}

/** Rows that an ended audit keeps under a name. Throws Failure('conflict') while it runs. */
export async function documentRows(id: string, name: string, store: Store): Promise<Row[]> {
  const crawl = await crawlOf(id, store);
  const rows = await store.readDocument<Row[]>(id, name);
  if (rows !== null) return rows;
  // A part that was not asked for is empty; an analysis that has not ended is told.
  if ((await store.readDocument(id, 'summary')) !== null) return [];
  throw new Failure('conflict', {
    fr: `L’audit n’est pas terminé (état\u202f: ${crawl.state})\u202f: attendez la fin du travail, puis recommencez.`,
    en: `The audit has not ended (state: ${crawl.state}): wait for its job to end, then try again.`,
  });
}

/** A slice and the cursor of the next one: the offset, which is stable because a finished audit never changes. */
function onePage(rows: readonly Row[], limit: number, cursor: string | undefined): z.output<typeof Rows> {
  const from = cursor === undefined ? 0 : offsetOf(cursor);
  const next = from + limit;
  return {
    data: rows.slice(from, next),
    nextCursor: next < rows.length ? cursorAt(next) : null,
    total: rows.length,
  };
}

function cursorAt(offset: number): string {
  return Buffer.from(String(offset)).toString('base64url');
}

function offsetOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Failure('invalid-cursor', {
    fr: 'Reprenez la liste sans le paramètre cursor.',
    en: 'Start the list again without the cursor parameter.',
  });
}
