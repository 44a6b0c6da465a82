import { z } from 'zod';
import type { Day } from '../../core/values/day.ts';
import type { Text } from '../../core/values/text.ts';
import { type DayRows, defineSource, type SourceReport, type SourceRow } from './define-source.ts';
import { googleAccount, googleCall } from './google-call.ts';
import { googleRefusal, isShortQuota } from './google-refusal.ts';
import { RowsByDay } from './rows-by-day.ts';
import type { SourceReply } from './source-call.ts';
import { SourceTrouble, troubleOf } from './source-trouble.ts';

const title = { fr: 'Search Console', en: 'Search Console' };
const scope = 'https://www.googleapis.com/auth/webmasters.readonly';

/** Rows of one answer: the most that the API gives ("Search Analytics: query"). */
const rowLimit = 25_000;
/** Rows of a day and search type that the API knows at most ("Getting your performance data"). */
const rowsOfDay = 50_000;

/** The dimension beside the day, by report; null for the totals. */
const dimensions: Readonly<Record<string, string | null>> = {
  'search-console-dates': null,
  'search-console-pages': 'page',
  'search-console-queries': 'query',
};

const Sites = z.looseObject({
  siteEntry: z.array(z.looseObject({ siteUrl: z.string(), permissionLevel: z.string() })).default([]),
});

const Rows = z.looseObject({
  rows: z
    .array(
      z.looseObject({
        keys: z.array(z.string()).min(1),
        clicks: z.number().nonnegative(),
        impressions: z.number().nonnegative(),
        position: z.number().nonnegative(),
      }),
    )
    .default([]),
});

/**
 * Search Console by its API ("Search Analytics: query" and "Sites: list" of the Search Console API reference): final days
 * only, two or three days late; days without data have no row, and rare queries are left out by Google.
 */
export const searchConsole = defineSource({
  id: 'search-console',
  title,
  access: {
    fr: 'Fichier JSON d’un compte de service, ajouté comme utilisateur de la propriété dans la Search Console.',
    en: 'JSON file of a service account, added as a user of the property in Search Console.',
  },
  address: 'https://searchconsole.googleapis.com',
  example: 'sc-domain:example.org',
  account: googleAccount,
  consentScope: scope,
  propertyFault: (property) =>
    /^sc-domain:[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(property) || /^https?:\/\/[^/\s]+\/(?:\S*\/)?$/.test(property)
      ? null
      : {
          fr: 'Écrivez la propriété comme dans la Search Console\u202f: sc-domain:exemple.fr pour un domaine, ou l’adresse entière avec sa barre finale (https://www.exemple.fr/).',
          en: 'Write the property as in Search Console: sc-domain:example.org for a domain, or the whole address with its final slash (https://www.example.org/).',
        },
  reports: [
    { id: 'search-console-dates', days: 90 },
    { id: 'search-console-pages', days: 7 },
    { id: 'search-console-queries', days: 7 },
  ],
  lateDays: 3,
  // Sixteen months.
  keptDays: 486,
  passes: isShortQuota,
  open(access) {
    const ask = googleCall(access, scope, title);
    const { address, property } = access;

    async function page(report: SourceReport, from: Day, to: Day, startRow: number) {
      const dimension = dimensions[report.id] ?? null;
      const reply = await ask({
        url: `${address}/webmasters/v3/sites/${encodeURIComponent(property)}/searchAnalytics/query`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          startDate: from,
          endDate: to,
          dimensions: dimension === null ? ['date'] : ['date', dimension],
          type: 'web',
          dataState: 'final',
          rowLimit,
          startRow,
        }),
      });
      return accepted(reply, Rows).rows;
    }

    return {
      async check() {
        const { siteEntry } = accepted(await ask({ url: `${address}/webmasters/v3/sites` }), Sites);
        const entry = siteEntry.find(({ siteUrl }) => siteUrl === property);
        if (entry === undefined) throw unknownProperty(siteEntry.map(({ siteUrl }) => siteUrl));
        if (entry.permissionLevel === 'siteUnverifiedUser') throw troubleOf('no-access', title);
      },
      async read(report, from, to) {
        const isTotal = dimensions[report.id] === null;
        const rows = new RowsByDay(from, to);
        for (let startRow = 0; ; startRow += rowLimit) {
          const found = await page(report, from, to, startRow);
          for (const { keys, clicks, impressions, position } of found) {
            const [day = '', entity = ''] = keys;
            const values: SourceRow['values'] = {
              gscClicks: clicks,
              gscImpressions: impressions,
              gscAvgPosition: position,
            };
            if (!rows.add(day, { entity: isTotal ? '' : entity, values })) throw troubleOf('unreadable', title);
          }
          if (found.length < rowLimit) break;
        }
        return {
          days: rows.days,
          through: isTotal ? rows.last : to,
          notes: notesOf(rows.days),
          currency: null,
        };
      },
    };
  },
});

function accepted<Schema extends z.ZodType>(reply: SourceReply, schema: Schema): z.output<Schema> {
  const trouble = googleRefusal(reply, title);
  if (trouble !== null) throw trouble;
  const parsed = schema.safeParse(reply.json);
  if (!parsed.success) throw troubleOf('unreadable', title);
  return parsed.data;
}

function notesOf(days: DayRows['days']): Text[] {
  const cut = [...days].filter(([, rows]) => rows.length >= rowsOfDay).map(([day]) => day);
  return cut.map((day) => ({
    fr: `Le ${day}, Google s’arrête à 50 000 lignes\u202f: les suivantes ne sont pas données.`,
    en: `On ${day}, Google stops at 50,000 rows: the following ones are not given.`,
  }));
}

/** Properties named in the message. */
const mostNamed = 5;

function unknownProperty(seen: readonly string[]): SourceTrouble {
  const { detail } = troubleOf('wrong-property', title);
  const names = seen.slice(0, mostNamed).join(', ');
  return new SourceTrouble('wrong-property', {
    fr: `${detail.fr} ${seen.length === 0 ? 'Ce compte ne voit aucune propriété\u202f: ajoutez-le comme utilisateur de la vôtre.' : `Ce compte voit\u00a0: ${names}.`}`,
    en: `${detail.en} ${seen.length === 0 ? 'This account sees no property: add it as a user of yours.' : `This account sees: ${names}.`}`,
  });
}
