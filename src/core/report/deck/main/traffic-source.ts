import type { Strategy } from '../../../planning/plan/plan.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { short } from '../slide-text.ts';

const toolNames: Readonly<Record<string, string>> = { ga4: 'GA4', matomo: 'Matomo' };

/** `Matomo` of `matomo_import_mapped_to_ga4_definitions`. */
function toolName(source: string): string {
  const [first = ''] = source.split(/[_\s]/);
  return toolNames[first.toLowerCase()] ?? short(first, 20);
}

/** The tool that measured the figures, and their period. */
export function trafficSource(strategy: Strategy): Text {
  if (!isTrafficMeasured(strategy))
    return pair('fichier de l’entreprise, sans relevé (déclaré)', 'company file, without readings (declared)');
  const { siteTotals, period } = strategy.inputs.company;
  const source = siteTotals?.source;
  const tool = source === undefined || source === 'declared' ? '' : toolName(source);
  const by = tool === '' ? '' : ` (${tool})`;
  const from = shortMonth(period.baselineStart);
  const to = shortMonth(period.baselineEnd);
  return pair(
    `visites mesurées par l’entreprise${by}, ${from.fr} à ${to.fr}`,
    `sessions measured by the company${by}, ${from.en} to ${to.en}`,
  );
}

export const isTrafficMeasured = ({ traffic }: Strategy): boolean => (traffic.site.sessions ?? 0) > 0;

const shortMonth = (day: string): Text => inBoth((locale) => dayText(day, locale, 'short-month'));
