import { conversionRateKpi, emailClickKpi, organicClicksKpi } from '../../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../../framework/kpis/kpi-of.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { readBindings } from '../../planning/plan/read-bindings.ts';
import { addDays, type Day, daysBetween } from '../../values/day.ts';
import { urlKey } from '../../values/url.ts';

/** Figures of connected sources between two days, both included; null when the days are not all read. */
export interface ObservedFigures {
  /** Clicks of a page from search. */
  pageClicks(page: string, from: Day, to: Day): number | null;
  /** Sums of fields of all campaigns or channels; null when no source has them. */
  totals(report: string, from: Day, to: Day): Readonly<Record<string, number>> | null;
}

/** A result of an action that a connected source gave. */
export interface SourceReading {
  readonly actionId: string;
  readonly kpiId: string;
  readonly result: number;
}

/** Rates by indicator: the report and the fields that they divide. */
const rates: Readonly<Record<string, { readonly report: string; readonly part: string; readonly whole: string }>> = {
  [emailClickKpi]: { report: 'brevo-campaigns', part: 'uniqueClicks', whole: 'emailsDelivered' },
  [conversionRateKpi]: { report: 'ga4-channels', part: 'keyEvents', whole: 'sessions' },
};

/**
 * What connected sources show of the indicators of a plan, up to a day: clicks of the page of an action above those of as
 * many days before it, and rates of the whole cycle where enough was counted. What they do not show has no reading.
 */
export function sourceReadings({ actions, cycle }: Strategy, figures: ObservedFigures, until: Day): SourceReading[] {
  const to = until < cycle.end ? until : cycle.end;
  return actions.flatMap((action) =>
    readBindings(action).flatMap(({ kpiId }) => {
      const result =
        kpiId === organicClicksKpi
          ? clicksGained(action, figures, to)
          : rateOf(kpiId, figures, { from: cycle.start, to });
      return result === null ? [] : [{ actionId: action.id, kpiId, result }];
    }),
  );
}

function clicksGained(action: PlannedAction, figures: ObservedFigures, to: Day): number | null {
  const page = action.content?.target.url ?? action.scenario?.target.url;
  if (page === undefined || !/^https?:/.test(page) || to < action.start) return null;
  const days = daysBetween(action.start, to) + 1;
  const after = figures.pageClicks(urlKey(page), action.start, to);
  const before = figures.pageClicks(urlKey(page), addDays(action.start, -days), addDays(action.start, -1));
  return after === null || before === null ? null : Math.max(0, after - before);
}

function rateOf(
  kpiId: string,
  figures: ObservedFigures,
  { from, to }: { readonly from: Day; readonly to: Day },
): number | null {
  const rate = rates[kpiId];
  const totals = rate === undefined || to < from ? null : figures.totals(rate.report, from, to);
  if (rate === undefined || totals === null) return null;
  const [part, whole] = [totals[rate.part], totals[rate.whole]];
  if (part === undefined || whole === undefined || whole < Math.max(1, kpiOf(kpiId).leastSample ?? 1)) return null;
  return part / whole;
}
