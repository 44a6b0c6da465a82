import { z } from 'zod';
import { linkStates } from '../../core/linking/link-decision.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { WorkItem } from '../../core/planning/plan/work-item.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { defineOperation } from '../operation.ts';
import { auditRows } from '../sites/audit-rows.ts';
import { latestAudit } from '../sites/latest-audit.ts';

const Action = z.object({
  id: z.string(),
  title: BilingualText,
  why: BilingualText,
  minutes: z.object({ low: z.number(), high: z.number() }),
  /** Number of pages concerned; 0 when the work is about the whole site. */
  pages: z.number(),
  /** Address of the first page to change; null when no page is named. */
  page: z.string().nullable(),
});

/** What the screens of a content system show about a whole site, in one call. */
const SiteSheet = z.object({
  audit: z.object({ id: z.string(), url: z.string(), endedAt: z.string().nullable() }),
  /** Number of addresses that the audit read. */
  pages: z.number(),
  /** First things to do, in order. */
  actions: z.array(Action),
  /** Pages that no other page links to; null when the audit could not measure it. */
  orphans: z.array(z.string()).nullable(),
  /** Number of decisions about links to add, by state. */
  links: z.record(z.enum(linkStates), z.number()),
});

/** Actions on the page of a plug-in: a list longer than one screen is not read (working assumption). */
const mostActions = 10;
/** Orphans that a filter of a content system can show: more are a fault of the whole site (working assumption). */
const mostOrphans = 200;

export const readSite = defineOperation({
  id: 'read-site',
  summary: { fr: 'Lire l’état d’un site audité', en: 'Read the state of an audited site' },
  input: z.strictObject({
    /** Any address of the site. */
    url: z.url({ protocol: /^https?$/ }).max(2048),
  }),
  output: SiteSheet,
  needs: ['store'],
  async run({ url }, { store }) {
    const { id, url: seed, endedAt, pages } = await latestAudit(url, store);
    const actions = (await store.readDocument<WorkItem[]>(id, 'actions')) ?? [];
    return {
      audit: { id, url: seed, endedAt },
      pages,
      actions: actions.slice(0, mostActions).map(actionOf),
      orphans: await orphansOf(id, endedAt ?? '', store),
      links: await decisionsOf(seed, store),
    };
  },
});

function actionOf({ id, title, why, minutes, pages, edits, proof }: WorkItem): z.output<typeof Action> {
  const page = [...edits, ...proof].find((one) => one.page !== null)?.page ?? null;
  return { id, title, why, minutes, pages, page };
}

async function orphansOf(id: string, since: string, store: Store): Promise<string[] | null> {
  const findings = await auditRows(id, since, 'findings', store);
  const found = await findings?.where({ check: 'link.orphan' });
  if (found === undefined) return null;
  const rows = found.slice(0, mostOrphans);
  if (rows.some(({ status }) => status === 'not-measured')) return null;
  return rows.filter(({ status }) => status === 'fail').map(({ page }) => String(page));
}

async function decisionsOf(seed: string, store: Store): Promise<z.output<typeof SiteSheet>['links']> {
  const counts = { proposed: 0, accepted: 0, rejected: 0, 'in-place': 0 };
  for (const { state } of await store.linkDecisions(siteHost(seed))) counts[state] += 1;
  return counts;
}
