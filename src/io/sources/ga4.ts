import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import { defineSource } from './define-source.ts';
import { googleAccount, googleCall } from './google-call.ts';
import { googleRefusal, isShortQuota } from './google-refusal.ts';
import { RowsByDay } from './rows-by-day.ts';
import { troubleOf } from './source-trouble.ts';

const title = { fr: 'Google Analytics 4', en: 'Google Analytics 4' };
const scope = 'https://www.googleapis.com/auth/analytics.readonly';

/** Rows of one request; the API gives 250,000 at most. */
const limit = 50_000;

/** The dimension beside the day, by report. */
const dimensions: Readonly<Record<string, string>> = {
  'ga4-channels': 'sessionDefaultChannelGroup',
  'ga4-landing-pages': 'landingPage',
};

/** Field of the import by metric of the API. */
const metrics = {
  sessions: 'sessions',
  engagedSessions: 'engagedSessions',
  keyEvents: 'keyEvents',
  totalRevenue: 'revenueNet',
} as const;
const metricNames = Object.keys(metrics) as (keyof typeof metrics)[];

const Cell = z.looseObject({ value: z.string() });
/** Figures come as text. */
const Figure = z.looseObject({ value: z.string().regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i) });
const Report = z.looseObject({
  rows: z.array(z.looseObject({ dimensionValues: z.array(Cell), metricValues: z.array(Figure) })).default([]),
  rowCount: z.number().int().nonnegative().default(0),
  metadata: z
    .looseObject({
      currencyCode: z.string().optional(),
      subjectToThresholding: z.boolean().optional(),
      dataLossFromOtherRow: z.boolean().optional(),
      samplingMetadatas: z.array(z.unknown()).optional(),
    })
    .default({}),
});

/**
 * Google Analytics 4 by the Data API ("properties.runReport" and "properties.getMetadata" of its reference): sessions, key
 * events and revenue by day and channel, by day and landing page; corrected for about two days.
 */
export const ga4 = defineSource({
  id: 'ga4',
  title,
  access: {
    fr: 'Fichier JSON d’un compte de service, ajouté comme lecteur de la propriété dans Google Analytics.',
    en: 'JSON file of a service account, added as a viewer of the property in Google Analytics.',
  },
  address: 'https://analyticsdata.googleapis.com',
  example: '123456789',
  account: googleAccount,
  consentScope: scope,
  propertyFault: (property) =>
    /^\d{4,20}$/.test(property)
      ? null
      : {
          fr: 'Donnez le numéro de la propriété (des chiffres), que montre Administration, Informations sur la propriété\u202f; l’identifiant G-… est celui d’un flux.',
          en: 'Give the number of the property (digits), shown under Admin, Property details; the id G-… is that of a stream.',
        },
  reports: [
    { id: 'ga4-channels', days: 28 },
    { id: 'ga4-landing-pages', days: 7 },
  ],
  lateDays: 3,
  // Fourteen months.
  keptDays: 426,
  passes: isShortQuota,
  open(access) {
    const ask = googleCall(access, scope, title);
    const url = `${access.address}/v1beta/properties/${access.property}`;
    return {
      async check() {
        const trouble = googleRefusal(await ask({ url: `${url}/metadata` }), title);
        if (trouble !== null) throw trouble;
      },
      async read({ id }, from, to) {
        const rows = new RowsByDay(from, to);
        let last: z.output<typeof Report>;
        let read = 0;
        do {
          const dimension = dimensions[id]!;
          const reply = await ask({
            url: `${url}:runReport`,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              dateRanges: [{ startDate: from, endDate: to }],
              dimensions: [{ name: 'date' }, { name: dimension }],
              metrics: metricNames.map((name) => ({ name })),
              // A fixed order, so that the pages of an answer follow each other.
              orderBys: ['date', dimension].map((dimensionName) => ({ dimension: { dimensionName } })),
              limit: String(limit),
              offset: String(read),
              returnPropertyQuota: true,
            }),
          });
          const trouble = googleRefusal(reply, title);
          if (trouble !== null) throw trouble;
          const parsed = Report.safeParse(reply.json);
          if (!parsed.success) throw troubleOf('unreadable', title);
          last = parsed.data;
          for (const row of last.rows) addRow(rows, row);
          read += last.rows.length;
          if (last.rows.length === 0) break;
        } while (read < last.rowCount);
        // Fewer rows than the count that the service gives: some would be lost.
        if (read !== last.rowCount) throw troubleOf('unreadable', title);
        return { days: rows.days, through: to, notes: notesOf(last), currency: last.metadata.currencyCode ?? null };
      },
    };
  },
});

function addRow(rows: RowsByDay, { dimensionValues, metricValues }: z.output<typeof Report>['rows'][number]): void {
  const [date = '', entity] = dimensionValues.map(({ value }) => value);
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  if (entity === undefined || metricValues.length !== metricNames.length) throw troubleOf('unreadable', title);
  const values = Object.fromEntries(metricNames.map((name, at) => [metrics[name], Number(metricValues[at]!.value)]));
  if (!rows.add(day, { entity, values })) throw troubleOf('unreadable', title);
}

function notesOf({ metadata }: z.output<typeof Report>): Text[] {
  const notes: Text[] = [];
  if (metadata.subjectToThresholding) {
    notes.push({
      fr: 'Google Analytics retire des lignes de peu de visiteurs (seuil de confidentialité)\u202f: les totaux sont un peu bas.',
      en: 'Google Analytics leaves out rows of few visitors (privacy threshold): totals are a little low.',
    });
  }
  if (metadata.dataLossFromOtherRow) {
    notes.push({
      fr: 'Google Analytics a réuni des lignes sous (other)\u202f: leur détail n’est pas donné.',
      en: 'Google Analytics grouped rows under (other): their detail is not given.',
    });
  }
  if ((metadata.samplingMetadatas ?? []).length > 0) {
    notes.push({
      fr: 'Google Analytics a calculé ces chiffres sur un échantillon de visites.',
      en: 'Google Analytics computed these figures from a sample of visits.',
    });
  }
  return notes;
}
