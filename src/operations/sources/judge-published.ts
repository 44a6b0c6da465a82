import { z } from 'zod';
import { readCompany } from '../../core/framework/company/company.ts';
import { judgePages, type PageJudgement } from '../../core/steering/publication/judge-pages.ts';
import { pageVerdicts } from '../../core/steering/publication/page-verdict.ts';
import type { DailyVisits } from '../../core/steering/publication/page-windows.ts';
import { visitValue } from '../../core/steering/publication/visit-value.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { type Day, isDay } from '../../core/values/day.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Connection } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field, repeatedField } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { auditRows } from '../sites/audit-rows.ts';
import { connectionId, connectionOf } from './connection-form.ts';
import { CompanyFile } from '../company/company-file.ts';

/** The report with a row a page and day, by source, and its field of visits. */
const pageReports: Readonly<Record<string, { readonly report: string; readonly visits: string }>> = {
  'search-console': { report: 'search-console-pages', visits: 'gscClicks' },
  ga4: { report: 'ga4-landing-pages', visits: 'sessions' },
  matomo: { report: 'matomo-pages', visits: 'visitsOnPages' },
};

const Range = z.object({ low: z.number(), central: z.number(), high: z.number() });

export const PublishedPages = z.object({
  source: z.string(),
  /** Last day that was read. */
  until: z.string(),
  weeks: z.number(),
  /** Margin of a visit, currency units; null = not known. */
  visitValue: z.number().nullable(),
  currency: z.string().nullable(),
  data: z.array(
    z.object({
      page: z.string(),
      changedOn: z.string().nullable(),
      verdict: z.enum(pageVerdicts),
      sentence: BilingualText,
      visits: z.object({ before: z.number(), after: z.number() }).nullable(),
      ratio: Range.nullable(),
      /** Currency units a month. */
      perMonth: Range.nullable(),
      /** Visits a window from which a rise by half would show. */
      needed: z.number().nullable(),
      judgedOn: z.string().nullable(),
    }),
  ),
});
export type PublishedPages = z.output<typeof PublishedPages>;

/** A verdict on each page that a connected source counts, against pages that nobody touched. */
export const judgePublished = defineOperation({
  id: 'judge-published-pages',
  summary: {
    fr: 'Juger les pages publiées\u202f: garder, mettre à jour, fusionner, rediriger ou arrêter',
    en: 'Judge published pages: keep, refresh, merge, redirect or stop',
  },
  input: z.strictObject({
    id: connectionId,
    changed: repeatedField(
      z.array(z.string().min(3)).default([]),
      'page touchée et jour du changement, ADRESSE=AAAA-MM-JJ\u202f; à répéter',
      'page that was touched and the day, ADDRESS=YYYY-MM-DD; may be repeated',
    ),
    weeks: field(
      z.coerce.number().int().min(4).max(26).default(8),
      'semaines comparées avant et après',
      'weeks compared before and after',
    ),
    company: field(
      CompanyFile.optional(),
      'fichier de l’entreprise, pour dire les verdicts en argent',
      'company file, to express verdicts in money',
    ),
  }),
  output: PublishedPages,
  needs: ['store'],
  async run({ id, changed, weeks, company: given }, { store }) {
    const connection = await connectionOf(id, store);
    const { report, visits: name } = pageReportOf(connection);
    const until = connection.state.reports[report]?.to ?? null;
    if (until === null) throw unread;
    const visits = await visitsByPage(connection, { report, name, until }, store);
    const first = connection.since;
    const company = given === undefined ? null : readCompany(given);
    const value = company === null ? null : visitValue(company);
    const touched = new Map(changed.map((text) => touchedPage(text, visits)));
    const twins = await twinsOf([...visits.keys()], store);
    const judged = judgePages({ visits, changed: touched, first, last: until, weeks, visitValue: value, twins });
    return {
      source: connection.source,
      until,
      weeks,
      visitValue: value,
      currency: company?.organisation.currency ?? null,
      data: judged.map(shown).sort(byWeight),
    };
  },
});

function pageReportOf({ source }: Connection): (typeof pageReports)[string] {
  const found = pageReports[source];
  if (found !== undefined) return found;
  throw new Failure('invalid-input', {
    fr: 'Cette source ne compte pas les visites par page\u202f: donnez celle de la Search Console, de Google Analytics ou de Matomo.',
    en: 'This source does not count visits by page: give that of Search Console, Google Analytics or Matomo.',
  });
}

const unread = new Failure('conflict', {
  fr: 'Cette source n’a encore aucun jour complet\u202f: lancez maillage sync-sources.',
  en: 'This source has no complete day yet: run maillage sync-sources.',
});

async function visitsByPage(
  { id, since }: Connection,
  { report, name, until }: { readonly report: string; readonly name: string; readonly until: Day },
  store: Store,
): Promise<Map<string, DailyVisits>> {
  const pages = new Map<string, Map<Day, number>>();
  for (const { day, rows } of await store.observedDays(id, report, since, until)) {
    for (const { entity, values } of rows) {
      const known = pages.get(entity) ?? new Map<Day, number>();
      known.set(day, (known.get(day) ?? 0) + (values[name] ?? 0));
      pages.set(entity, known);
    }
  }
  return pages;
}

/** A page that the source does not know yet has no visit. */
function touchedPage(text: string, visits: Map<string, DailyVisits>): [string, Day] {
  const [, page = '', day = ''] = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(text.trim()) ?? [];
  if (page === '' || !isDay(day)) {
    const message = {
      fr: `«\u202f${text}\u202f» n’est pas de la forme ADRESSE=AAAA-MM-JJ.`,
      en: `“${text}” is not of the form ADDRESS=YYYY-MM-DD.`,
    };
    throw new Failure('invalid-input', message, [{ path: '/changed', message }]);
  }
  if (!visits.has(page)) visits.set(page, new Map());
  return [page, day];
}

/** Pages that the latest audit of the site found alike, or aiming at the same words. */
async function twinsOf(pages: readonly string[], store: Store): Promise<Map<string, string>> {
  const twins = new Map<string, string>();
  const address = pages.find((page) => /^https?:\/\//.test(page));
  if (address === undefined) return twins;
  const [audit] = await store.crawls({ most: 1, host: siteHost(address), ended: true });
  const rows = audit === undefined ? null : await auditRows(audit.id, audit.endedAt ?? '', 'findings', store);
  for (const { page, evidence } of rows?.slice(0, rows.length) ?? []) {
    const { other, urls, likeness } = (evidence ?? {}) as { other?: unknown; urls?: unknown; likeness?: unknown };
    const twin = other ?? (Array.isArray(urls) ? (urls as unknown[])[0] : undefined);
    if (likeness === undefined || typeof page !== 'string' || typeof twin !== 'string') continue;
    if (!twins.has(page)) twins.set(page, twin);
    if (!twins.has(twin)) twins.set(twin, page);
  }
  return twins;
}

function shown({ change, judgedOn, ...one }: PageJudgement): PublishedPages['data'][number] {
  return {
    page: one.page,
    changedOn: one.changedOn,
    verdict: one.verdict,
    sentence: one.sentence,
    visits: one.visits,
    ratio: change === null ? null : { low: change.low, central: change.ratio, high: change.high },
    perMonth: one.perMonth,
    needed: change?.needed ?? null,
    judgedOn,
  };
}

/** Pages to act on first, the largest movement first. */
function byWeight(a: PublishedPages['data'][number], b: PublishedPages['data'][number]): number {
  const rank = (one: typeof a): number => order.indexOf(one.verdict);
  const moved = (one: typeof a): number =>
    Math.abs(one.perMonth?.central ?? (one.visits === null ? 0 : one.visits.after - one.visits.before));
  return rank(a) - rank(b) || moved(b) - moved(a) || (a.page < b.page ? -1 : 1);
}

const order: readonly PageJudgement['verdict'][] = [
  'refresh',
  'merge',
  'redirect',
  'stop',
  'keep',
  'too-few',
  'too-early',
];
