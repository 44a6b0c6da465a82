import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { short } from './slide-parts.ts';

const tools: Readonly<Record<string, string>> = { ga4: 'GA4', matomo: 'Matomo' };

/** « Matomo » of `matomo_import_mapped_to_ga4_definitions`. */
function toolName(source: string): string {
  const [first = ''] = source.split(/[_\s]/);
  return tools[first.toLowerCase()] ?? short(first, 20);
}

/** The period the figures are of, and the tool they were read in. */
export function trafficSource({ traffic, inputs: { company } }: Strategy): Text {
  const { baselineStart, baselineEnd } = company.period;
  const month = (day: string): Text =>
    inBoth((locale) =>
      new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${day}T00:00:00Z`)),
    );
  const measured = traffic.site.sessions !== null && traffic.site.sessions > 0;
  if (!measured)
    return pair('fichier de l’entreprise, sans relevé (déclaré)', 'company file, without readings (declared)');
  const source = company.siteTotals?.source;
  const tool = source === undefined || source === 'declared' ? '' : toolName(source);
  const by = tool === '' ? '' : ` (${tool})`;
  const [from, to] = [month(baselineStart), month(baselineEnd)];
  return pair(
    `visites mesurées par l’entreprise${by}, ${from.fr} à ${to.fr}`,
    `sessions measured by the company${by}, ${from.en} to ${to.en}`,
  );
}
