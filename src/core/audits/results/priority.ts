import type { Text } from '../../values/text.ts';
import type { Effort, Severity } from '../audit.ts';
import { faultShare } from './fault-share.ts';
import type { AuditResult } from './run-audits.ts';

/**
 * Factors of a priority. Value ÷ effort is the RICE score of S. McBride (Intercom, 2016) without its reach in users,
 * which a crawl cannot know.
 */
const priorityRule = {
  severityPoints: {
    value: { critical: 100, high: 30, medium: 10, low: 3, info: 0 } satisfies Record<Severity, number>,
    source: 'our choice: each degree is worth about three of the next, as in the ×3 ladder of RICE’s impact scale',
  },
  effortDivisor: {
    value: { minutes: 1, hours: 2, days: 4 } satisfies Record<Effort, number>,
    source: 'our choice: doubling, so that a day of work must bring four times what a minute brings',
  },
  /** Share of the points of the first fault; the rest grows with the square root of the share at fault. */
  firstFault: { value: 0.4, source: 'our choice: ten broken links are not ten times one' },
} as const;

/** The formula as shown at the top of the report. */
export const priorityFormula: Text = {
  fr: 'Priorité = gravité (critique 100, forte 30, moyenne 10, faible 3) × (0,4 + 0,6 × √part des éléments en défaut) ÷ effort (minutes 1, heures 2, jours 4).',
  en: 'Priority = severity (critical 100, high 30, medium 10, low 3) × (0.4 + 0.6 × √share of items at fault) ÷ effort (minutes 1, hours 2, days 4).',
};

/** Points from 0 to 100, one decimal, for fixing everything a check found; 0 when it found nothing. */
export function priorityOf(result: AuditResult): number {
  if (result.findings.length === 0) return 0;
  return priorityPoints(result.audit.severity, result.audit.effort, faultShare(result));
}

/** The formula itself, also for work that belongs to no check. */
export function priorityPoints(severity: Severity, effort: Effort, share: number): number {
  const { severityPoints, effortDivisor, firstFault } = priorityRule;
  const grown = firstFault.value + (1 - firstFault.value) * Math.sqrt(share);
  return Math.round((10 * severityPoints.value[severity] * grown) / effortDivisor.value[effort]) / 10;
}
