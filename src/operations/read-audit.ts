import { z } from 'zod';
import { siteHost } from '../core/values/addresses/site-host.ts';
import { Failure } from '../core/values/failure.ts';
import type { Store } from '../io/services/store.ts';
import { field } from './inputs/field.ts';
import { AuditSummary } from './inputs/audit-input.ts';
import { paginationFields, cursorRange, cursorPage } from './inputs/pagination.ts';
import { defineOperation } from './operation.ts';

const AuditId = z.strictObject({ id: z.string().min(1).max(64) });

/** State of an audit: its summary once the analysis is done, the crawl's progress before. */
const AuditState = z.object({
  id: z.string(),
  url: z.string(),
  state: z.enum(['queued', 'running', 'paused', 'done', 'partial', 'failed', 'cancelled']),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  pages: z.number(),
  summary: AuditSummary.nullable(),
});
export type AuditState = z.output<typeof AuditState>;

export const readAudit = defineOperation({
  id: 'read-audit',
  summary: { fr: 'Lire un audit', en: 'Read an audit' },
  input: AuditId,
  output: AuditState,
  needs: ['store'],
  async run({ id }, { store }) {
    const crawl = await crawlOf(id, store);
    const { url, state, startedAt, endedAt, pages } = crawl;
    return {
      id,
      url,
      state,
      startedAt,
      endedAt,
      pages,
      summary: await store.readDocument<AuditSummary>(id, 'summary'),
    };
  },
});

export const listAudits = defineOperation({
  id: 'list-audits',
  summary: { fr: 'Lister les audits', en: 'List the audits' },
  input: z.strictObject({
    ...paginationFields,
    site: field(
      z
        .url({ protocol: /^https?$/ })
        .max(2048)
        .optional(),
      'adresse du site dont les audits sont listés',
      'address of the site whose audits are listed',
    ),
    ended: field(
      z.enum(['true', 'false']).optional(),
      'true\u00a0: seulement ceux qui ont fini avec des résultats',
      'true: only those that ended with results',
    ),
  }),
  output: z.object({ data: z.array(AuditState.omit({ summary: true })), nextCursor: z.string().nullable() }),
  needs: ['store'],
  async run(input, { store }) {
    const host = input.site === undefined ? {} : { host: siteHost(input.site) };
    const part = { ...cursorRange(input), ...host, ended: input.ended === 'true' };
    return cursorPage(await store.crawls(part), input.limit, ({ startedAt }) => startedAt);
  },
});

export async function crawlOf(id: string, store: Store) {
  const crawl = await store.crawl(id);
  if (crawl !== null) return crawl;
  throw new Failure('not-found', {
    fr: 'Aucun audit de ces données ne porte cet identifiant\u202f: listez-les par GET /v1/audits, ou relancez la commande là où l’audit de ce dossier a été fait.',
    en: 'No audit in this database has this id: list them with GET /v1/audits, or run the command where the audit of that folder was made.',
  });
}
