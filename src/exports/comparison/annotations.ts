import type { FindingChange } from '../../core/audits/comparison/compare-findings.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { ComparisonSource } from './comparison-source.ts';

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' } as const;
const levelOrder = ['error', 'warning', 'notice'];

/**
 * New and worse findings as workflow commands of GitHub Actions, one per line, worst first because a run shows only the
 * first ten of each level. Format: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export const annotations = defineExport({
  id: 'annotations',
  mediaType: mediaTypes.text,
  render({ comparison: { findings }, locale }: ComparisonSource) {
    const rank = ({ severity }: FindingChange): number => levelOrder.indexOf(levels[severity]);
    return [...findings.new, ...findings.worse]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ check, severity, page, message, places }) => {
        const where = places === undefined ? '' : ` (${places[locale]})`;
        const text = `${page === null ? '' : `${shownAddress(page)} — `}${message[locale]}${where}`;
        return `::${levels[severity]} title=${escapeProperty(check)}::${escapeData(text)}`;
      });
  },
});

function escapeData(text: string): string {
  return plainText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
