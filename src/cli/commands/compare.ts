import { partlyCompared } from '../../core/audits/comparison/compare-audits.ts';
import { statusChangesText } from '../../core/audits/comparison/status-changes.ts';
import { inNumber } from '../../core/audits/wording.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { type Comparison, compareAuditFolders } from '../../operations/compare-audits.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const compare: CommandDefinition = defineCommand({
  id: 'compare',
  operation: compareAuditFolders,
  positionals: ['before', 'after'],
  withoutStore: true,
  examples: ['maillage compare audit-october audit-november', 'maillage compare before after --json'],
  print: (comparison: Comparison) => inBoth((locale) => comparisonText(comparison, locale)),
});

/** A short summary for the terminal; `--json` prints the whole comparison. */
export function comparisonText(comparison: Comparison, locale: Locale): string {
  const { pages, links, findings, suggestionsDone, score } = comparison;
  const whole = score.whole;
  const many = (count: number, fr: string, en: string): string =>
    inNumber(count, { fr: `${count} ${fr}`, en: `${count} ${en}` })[locale];
  const colon = locale === 'fr' ? '\u202f:' : ':';
  const turns = statusChangesText(pages.changed.flatMap(({ status }) => status ?? []))[locale];
  const line = (fr: string, en: string, parts: string[]): string =>
    `${locale === 'fr' ? fr : en}${colon} ${parts.join(', ')}.`;
  const lines = [
    line('Pages', 'Pages', [
      many(pages.added.length, 'de plus', 'more'),
      many(pages.removed.length, 'de moins', 'fewer'),
      `${many(pages.changed.length, 'changée{|s}', 'changed')}${turns}`,
    ]),
    line('Liens', 'Links', [
      many(links.added, 'de plus', 'more'),
      many(links.removed, 'de moins', 'fewer'),
      many(suggestionsDone.length, 'lien{|s} proposé{|s} alors, posé{|s} depuis', 'proposed link{|s} added since'),
    ]),
    line('Constats', 'Findings', [
      many(findings.new.length, '{nouveau|nouveaux}', 'new'),
      many(findings.worse.length, 'aggravé{|s}', 'worse'),
      many(findings.fixed.length, 'corrigé{|s}', 'fixed'),
    ]),
    ...(whole === undefined
      ? []
      : [
          `${locale === 'fr' ? 'Note' : 'Score'}${colon} ${text(whole.before, locale)} → ${text(whole.after, locale)}.`,
        ]),
  ];
  const worst = [...findings.new, ...findings.worse]
    .slice(0, 10)
    .map((change) => `  [${change.severity}] ${change.check} ${shownAddress(change.page ?? '')}`.trimEnd());
  const partly = partlyCompared(comparison);
  return [...lines, ...(partly === null ? [] : [partly[locale]]), ...worst].join('\n');
}

function text(score: number | null, locale: Locale): string {
  return score === null ? { fr: 'non mesurée', en: 'not measured' }[locale] : String(score);
}
