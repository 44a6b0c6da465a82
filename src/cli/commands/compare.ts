import { partlyCompared } from '../../core/audits/compare-audits.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { type Comparison, compareAuditFolders } from '../../operations/compare-audits.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const compare: CommandDefinition = defineCommand({
  id: 'compare',
  operation: compareAuditFolders,
  positionals: ['before', 'after'],
  withoutStore: true,
  examples: ['maillage compare audit-october audit-november', 'maillage compare before after --json'],
  print: (comparison: Comparison) => inBoth((locale) => comparisonText(comparison, locale)),
});

/** A few lines a person reads in a terminal; the whole stands in `--json`. */
export function comparisonText(comparison: Comparison, locale: Locale): string {
  const { pages, links, findings, suggestionsDone, score } = comparison;
  const whole = score.whole;
  const lines =
    locale === 'fr'
      ? [
          `Pages\u202f: ${pages.added.length} de plus, ${pages.removed.length} de moins, ${pages.changed.length} changées.`,
          `Liens\u202f: ${links.added} de plus, ${links.removed} de moins\u202f; ${suggestionsDone.length} liens proposés ont été ajoutés.`,
          `Constats\u202f: ${findings.new.length} nouveaux, ${findings.worse.length} aggravés, ${findings.fixed.length} corrigés.`,
          whole === undefined ? '' : `Note\u202f: ${whole.before ?? 'non mesurée'} → ${whole.after ?? 'non mesurée'}.`,
        ]
      : [
          `Pages: ${pages.added.length} more, ${pages.removed.length} fewer, ${pages.changed.length} changed.`,
          `Links: ${links.added} more, ${links.removed} fewer; ${suggestionsDone.length} proposed links were added.`,
          `Findings: ${findings.new.length} new, ${findings.worse.length} worse, ${findings.fixed.length} fixed.`,
          whole === undefined ? '' : `Score: ${whole.before ?? 'not measured'} → ${whole.after ?? 'not measured'}.`,
        ];
  const worst = [...findings.new, ...findings.worse]
    .slice(0, 10)
    .map((change) => `  [${change.severity}] ${change.check} ${change.page ?? ''}`.trimEnd());
  const partly = partlyCompared(comparison);
  return [...lines.filter((line) => line !== ''), ...(partly === null ? [] : [partly[locale]]), ...worst].join('\n');
}
