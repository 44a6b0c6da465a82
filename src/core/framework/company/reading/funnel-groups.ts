import { pair } from '../../../values/text.ts';
import { namesGroup } from '../../counters/group-label.ts';
import { pointer, shownName } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import { mostNotices, type Notice } from './notice.ts';

/**
 * Moves the steps of a funnel that count a result in a group (“calls answered the same day (150), booked”) to the
 * counters of the company: they are compared with each other, and nobody passes from one to the next.
 */
export function withFunnelGroups(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  if (!Array.isArray(data.funnel)) return { data, notices: [] };
  const steps = data.funnel as readonly unknown[];
  const groups = steps.flatMap((step, at) => groupOf(step, at));
  if (groups.length === 0) return { data, notices: [] };
  const moved = new Set(groups.map(({ at }) => at));
  const totals = isRecord(data.siteTotals) ? data.siteTotals : {};
  const own = isRecord(totals.ownMetrics) ? totals.ownMetrics : {};
  const counted = Object.fromEntries(groups.map(({ label, count }) => [label, count]));
  return {
    data: {
      ...data,
      funnel: steps.filter((_, at) => !moved.has(at)),
      siteTotals: { ...totals, ownMetrics: { ...counted, ...own } },
    },
    notices: groups.slice(0, mostNotices).map(({ at, label }) => ({
      kind: 'read-as',
      path: pointer(['funnel', at]),
      message: pair(
        `«\u202f${shownName(label)}\u202f» compte un résultat dans un groupe\u00a0: il se compare aux autres groupes, ce n’est pas une étape du parcours.`,
        `“${shownName(label)}” counts a result in a group: it is compared with the other groups and is no step of the path.`,
      ),
    })),
  };
}

function groupOf(step: unknown, at: number): { readonly at: number; readonly label: string; readonly count: number }[] {
  if (!isRecord(step) || typeof step.label !== 'string' || typeof step.count !== 'number') return [];
  return namesGroup(step.label, step.count) ? [{ at, label: step.label, count: step.count }] : [];
}
