import { z } from 'zod';
import { addDays } from '../../core/values/day.ts';
import { type DayRows, defineSource, type SourceRow } from './define-source.ts';
import { RowsByDay } from './rows-by-day.ts';
import { troubleOf } from './source-trouble.ts';
import { tokenAccount, tokenOf } from './token-credentials.ts';

const title = { fr: 'Matomo', en: 'Matomo' };

/** Method of the API by report; the further parameters of each. */
const methods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'matomo-visits': { method: 'VisitsSummary.get' },
  'matomo-channels': { method: 'Referrers.getReferrerType' },
  'matomo-pages': { method: 'Actions.getPageUrls', flat: '1' },
};

/** Field of the import by column of the API. */
const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'matomo-visits': {
    nb_visits: 'sessions',
    nb_actions: 'pageviews',
    nb_visits_converted: 'keyEvents',
    bounce_count: 'bounces',
    sum_visit_length: 'totalEngagementSec',
  },
  'matomo-channels': { nb_visits: 'sessions', nb_visits_converted: 'keyEvents' },
  'matomo-pages': { nb_visits: 'visitsOnPages', nb_hits: 'pageviews' },
};

const Refusal = z.looseObject({ result: z.literal('error'), message: z.string().default('') });
const Row = z.looseObject({ label: z.union([z.string(), z.number()]).optional(), url: z.string().optional() });
/** By day: one row, a list of rows, or an empty list for a day without visits. */
const Days = z.record(z.iso.date(), z.union([z.array(Row), Row]));
/** Some installations write counts as text. */
const Count = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]).transform(Number);

/**
 * Matomo by its Reporting API ("Reporting API reference", Matomo developer guide): visits, kinds of referrers and pages by
 * day. The token is in the body of a POST, which tokens restricted to secure use require.
 */
export const matomo = defineSource({
  id: 'matomo',
  title,
  access: {
    fr: 'Jeton d’accès (Administration, Sécurité) d’un compte qui a le droit de lire ce site, et l’adresse de votre Matomo.',
    en: 'Access token (Administration, Security) of an account that may view this site, and the address of your Matomo.',
  },
  address: null,
  example: '1',
  account: tokenAccount,
  propertyFault: (property) =>
    /^[1-9]\d{0,8}$/.test(property)
      ? null
      : {
          fr: 'Donnez le numéro du site dans Matomo (Administration, Sites web), par exemple 1.',
          en: 'Give the number of the site in Matomo (Administration, Websites), for example 1.',
        },
  reports: [
    { id: 'matomo-visits', days: 90 },
    { id: 'matomo-channels', days: 31 },
    { id: 'matomo-pages', days: 7 },
  ],
  lateDays: 2,
  keptDays: 730,
  open({ address, property, credentials, call, now }) {
    const token = tokenOf(credentials);
    async function ask(parameters: Readonly<Record<string, string>>): Promise<unknown> {
      const { status, json } = await call({
        url: `${address}/index.php`,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          module: 'API',
          format: 'JSON',
          idSite: property,
          period: 'day',
          language: 'en',
          filter_limit: '-1',
          ...parameters,
          token_auth: token,
        }).toString(),
      });
      const refusal = Refusal.safeParse(json);
      if (refusal.success) throw troubleOf(refusalKind(refusal.data.message), title);
      if (status === 429) throw troubleOf('quota', title);
      if (status === 401 || status === 403) throw troubleOf('revoked-key', title);
      if (status >= 400) throw troubleOf('refused', title);
      return json;
    }
    return {
      async check() {
        const yesterday = addDays(now().slice(0, 10), -1);
        const json = await ask({ ...methods['matomo-visits'], date: `${yesterday},${yesterday}` });
        if (!Days.safeParse(json).success) throw troubleOf('unreadable', title);
      },
      async read({ id }, from, to) {
        const json = await ask({ ...methods[id], date: `${from},${to}` });
        const parsed = Days.safeParse(Array.isArray(json) && json.length === 0 ? {} : json);
        if (!parsed.success) throw troubleOf('unreadable', title);
        return { days: daysOf(parsed.data, id, new RowsByDay(from, to)), through: to, notes: [], currency: null };
      },
    };
  },
});

function daysOf(days: z.output<typeof Days>, report: string, rows: RowsByDay): DayRows['days'] {
  for (const [day, found] of Object.entries(days)) {
    for (const row of Array.isArray(found) ? found : [found]) {
      const entity = report === 'matomo-visits' ? '' : (row.url ?? String(row.label ?? ''));
      if (!rows.add(day, { entity, values: valuesOf(row, fields[report]!) })) throw troubleOf('unreadable', title);
    }
  }
  return rows.days;
}

/** A column that is absent is unknown, not zero. */
function valuesOf(
  row: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): SourceRow['values'] {
  return Object.fromEntries(
    Object.entries(names).map(([name, field]) => {
      if (row[name] === undefined || row[name] === null) return [field, null];
      const count = Count.safeParse(row[name]);
      if (!count.success) throw troubleOf('unreadable', title);
      return [field, count.data];
    }),
  );
}

/** Matomo gives no code: the messages of its `NoAccessException` and of its check of the site are compared. */
function refusalKind(message: string): 'revoked-key' | 'no-access' | 'wrong-property' | 'refused' {
  if (/authenticat|token/i.test(message)) return 'revoked-key';
  if (/unexpected website/i.test(message)) return 'wrong-property';
  return /access/i.test(message) ? 'no-access' : 'refused';
}
