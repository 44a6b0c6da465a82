import { z } from 'zod';
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
  total: z.number(),
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
    status: z.enum(['fail', 'not-measured']).optional(),
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

async function documentRows(id: string, name: string, store: Store): Promise<Row[]> {
  const crawl = await crawlOf(id, store);
  const rows = await store.readDocument<Row[]>(id, name);
  if (rows !== null) return rows;
  throw new Failure('conflict', {
    fr: `L’audit n’est pas terminé (état\u00a0: ${crawl.state})\u00a0: attendez la fin du travail, puis recommencez.`,
    en: `The audit has not ended (state: ${crawl.state}): wait for its job to end, then try again.`,
  });
}

/** A slice and the cursor of the next one: the offset, which is stable because a finished audit never changes. */
function onePage(rows: readonly Row[], limit: number, cursor: string | undefined): z.output<typeof Rows> {
  const from = cursor === undefined ? 0 : offsetOf(cursor);
  const next = from + limit;
  return {
    data: rows.slice(from, next),
    nextCursor: next < rows.length ? Buffer.from(String(next)).toString('base64url') : null,
    total: rows.length,
  };
}

function offsetOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Failure('invalid-cursor', {
    fr: 'Reprenez la liste sans le paramètre cursor.',
    en: 'Start the list again without the cursor parameter.',
  });
}
