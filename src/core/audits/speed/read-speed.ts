import { z } from 'zod';
import { dayOf } from '../../values/day.ts';
import type { SpeedReading } from './speed-figures.ts';

const Percentile = z.looseObject({ percentile: z.number().nonnegative() });
/** Reply of PageSpeed Insights ("runPagespeed", API v5): the field data of the page, or of its origin. */
const PageSpeed = z.looseObject({
  id: z.string(),
  loadingExperience: z
    .looseObject({
      id: z.string().optional(),
      origin_fallback: z.boolean().optional(),
      metrics: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  lighthouseResult: z.unknown().optional(),
});

/** Result of Lighthouse ("Understanding the Results", Lighthouse documentation). */
const Lighthouse = z.looseObject({
  lighthouseVersion: z.string(),
  requestedUrl: z.string().optional(),
  finalUrl: z.string().optional(),
  finalDisplayedUrl: z.string().optional(),
  fetchTime: z.string().optional(),
  audits: z.record(z.string(), z.looseObject({ numericValue: z.number().nonnegative().optional() })),
});

const CruxDate = z.object({ year: z.number(), month: z.number(), day: z.number() });
/** A reply of the Chrome UX Report API ("records.queryRecord"); CLS comes as text. */
const CruxRecord = z.looseObject({
  record: z.looseObject({
    key: z.looseObject({ url: z.string().optional(), origin: z.string().optional() }),
    metrics: z.record(
      z.string(),
      z.looseObject({
        percentiles: z.looseObject({ p75: z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]) }).optional(),
      }),
    ),
    collectionPeriod: z.looseObject({ firstDate: CruxDate, lastDate: CruxDate }).optional(),
  }),
});

/** The speed that a parsed file states: PageSpeed Insights, Lighthouse or the Chrome UX Report; null for another file. */
export function readSpeed(json: unknown): SpeedReading[] | null {
  const crux = CruxRecord.safeParse(json);
  if (crux.success) return fromCrux(crux.data);
  const lighthouse = Lighthouse.safeParse(json);
  if (lighthouse.success) return fromLighthouse(lighthouse.data);
  const pageSpeed = PageSpeed.safeParse(json);
  const { loadingExperience, lighthouseResult } = pageSpeed.data ?? {};
  if (!pageSpeed.success || (loadingExperience === undefined && lighthouseResult === undefined)) return null;
  const field = fromPageSpeed(pageSpeed.data);
  const lab = Lighthouse.safeParse(lighthouseResult);
  // Measured by visitors first: the laboratory is one load.
  return field.length > 0 || !lab.success ? field : fromLighthouse(lab.data);
}

function fromCrux({ record: { key, metrics, collectionPeriod } }: z.output<typeof CruxRecord>): SpeedReading[] {
  const p75 = (name: string): number | null => {
    const value = metrics[name]?.percentiles?.p75;
    return value === undefined ? null : Number(value);
  };
  const isOrigin = key.url === undefined;
  const address = key.url ?? (key.origin === undefined ? null : `${key.origin.replace(/\/$/, '')}/`);
  if (address === null) return [];
  const day = ({ year, month, day: date }: z.output<typeof CruxDate>): string => dayOf(year, month, date);
  return [
    {
      url: address,
      figures: {
        kind: 'field',
        isOrigin,
        lcp: p75('largest_contentful_paint'),
        inp: p75('interaction_to_next_paint'),
        cls: p75('cumulative_layout_shift'),
      },
      period:
        collectionPeriod === undefined
          ? null
          : { from: day(collectionPeriod.firstDate), to: day(collectionPeriod.lastDate) },
    },
  ];
}

function fromPageSpeed({ id, loadingExperience }: z.output<typeof PageSpeed>): SpeedReading[] {
  const metrics = loadingExperience?.metrics ?? {};
  const percentile = (name: string): number | null => {
    const parsed = Percentile.safeParse(metrics[name]);
    return parsed.success ? parsed.data.percentile : null;
  };
  const cls = percentile('CUMULATIVE_LAYOUT_SHIFT_SCORE');
  const figures = {
    kind: 'field' as const,
    isOrigin: loadingExperience?.origin_fallback === true,
    lcp: percentile('LARGEST_CONTENTFUL_PAINT_MS'),
    inp: percentile('INTERACTION_TO_NEXT_PAINT'),
    // The API gives a hundred times the score.
    cls: cls === null ? null : cls / 100,
  };
  if (figures.lcp === null && figures.inp === null && figures.cls === null) return [];
  return [{ url: figures.isOrigin ? (loadingExperience?.id ?? id) : id, figures, period: null }];
}

function fromLighthouse(result: z.output<typeof Lighthouse>): SpeedReading[] {
  const url = result.finalDisplayedUrl ?? result.finalUrl ?? result.requestedUrl;
  if (url === undefined) return [];
  const value = (name: string): number | null => result.audits[name]?.numericValue ?? null;
  const day = result.fetchTime?.slice(0, 10);
  return [
    {
      url,
      figures: {
        kind: 'lab',
        isOrigin: false,
        lcp: value('largest-contentful-paint'),
        // A laboratory has no visitor who interacts.
        inp: null,
        cls: value('cumulative-layout-shift'),
      },
      period: day === undefined ? null : { from: day, to: day },
    },
  ];
}
