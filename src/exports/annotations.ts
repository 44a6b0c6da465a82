import type { Comparison } from '../core/audits/comparison/compare-audits.ts';
import type { FindingChange } from '../core/audits/comparison/compare-findings.ts';
import { plainText } from '../core/values/plain-text.ts';
import type { Locale } from '../core/values/locale.ts';
import { shownAddress } from '../core/values/shown-address.ts';

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' } as const;
const order = ['error', 'warning', 'notice'];

/**
 * New and worse findings as workflow commands of GitHub Actions, worst first, for a run shows the first ten of a level only.
 * Form: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function renderAnnotations({ findings }: Pick<Comparison, 'findings'>, locale: Locale): string[] {
  const rank = ({ severity }: FindingChange): number => order.indexOf(levels[severity]);
  return [...findings.new, ...findings.worse]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ check, severity, page, message }) => {
      const said = page === null ? message[locale] : `${shownAddress(page)} — ${message[locale]}`;
      return `::${levels[severity]} title=${property(check)}::${data(said)}`;
    });
}

function data(text: string): string {
  return plainText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
