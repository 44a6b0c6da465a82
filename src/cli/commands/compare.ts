import { comparisonNotes } from '../../core/audits/comparison/comparison-notes.ts';
import { statusChangesText } from '../../core/audits/comparison/status-changes.ts';
import { inNumber } from '../../core/audits/wording.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { type Comparison, compareAuditFolders } from '../../operations/compare-audits.ts';
import { comparisonList, comparisonRows } from '../../exports/lists/comparison-rows.ts';
import { type CommandDefinition, type CommandOutput, defineCommand } from '../command.ts';
import { type ListForm, writeList } from '../list-output.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const compare: CommandDefinition = defineCommand({
  id: 'compare',
  operation: compareAuditFolders,
  positionals: ['before', 'after'],
  withoutStore: true,
  examples: ['maillage compare audit-october audit-november', 'maillage compare before after --format csv'],
  print: (comparison: Comparison) => inBoth((locale) => comparisonText(comparison, locale)),
  write: (comparison: Comparison, input, output) => writeComparison(comparison, input as unknown as ListForm, output),
});

async function writeComparison(comparison: Comparison, form: ListForm, output: CommandOutput): Promise<void> {
  if (output.json) return output.write([`${JSON.stringify({ type: 'result', result: comparison })}\n`]);
  if (form.format === 'text') return output.write([`${comparisonText(comparison, output.locale)}\n`]);
  const rows = comparisonRows(comparison);
  return writeList(comparisonList, { columns: [...comparisonList.columns], rows, total: rows.length }, form, output);
}

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
  const notes = comparisonNotes(comparison).map((note) => note[locale]);
  return [...lines, ...notes, ...listedChanges(comparison, locale)].join('\n');
}

/** Changes of one sort that the text lists; all are in `--format`. */
const listed = 20;

function listedChanges({ pages, findings }: Comparison, locale: Locale): string[] {
  const part = (fr: string, en: string, items: readonly string[]): string[] => {
    if (items.length === 0) return [];
    const rest = items.length - listed;
    const more = {
      fr: `  … et ${rest} de plus\u202f: --format table, csv ou xlsx les donne.`,
      en: `  … and ${rest} more: --format table, csv or xlsx gives them.`,
    };
    return [
      locale === 'fr' ? `${fr}\u202f:` : `${en}:`,
      ...items.slice(0, listed).map((item) => `  ${item}`),
      ...(rest > 0 ? [more[locale]] : []),
    ];
  };
  return [
    ...part('Pages de plus', 'More pages', pages.added.map(shownAddress)),
    ...part('Pages de moins', 'Fewer pages', pages.removed.map(shownAddress)),
    ...part(
      'Pages changées',
      'Changed pages',
      pages.changed.map(({ url, changes }) => `${shownAddress(url)} (${changes.map(({ field }) => field).join(', ')})`),
    ),
    ...part('Constats nouveaux', 'New findings', findings.new.map(findingText)),
    ...part('Constats aggravés', 'Worse findings', findings.worse.map(findingText)),
    ...part('Constats corrigés', 'Fixed findings', findings.fixed.map(findingText)),
  ];
}

function findingText({ severity, check, page }: Comparison['findings']['new'][number]): string {
  return `[${severity}] ${check} ${shownAddress(page ?? '')}`.trimEnd();
}

function text(score: number | null, locale: Locale): string {
  return score === null ? { fr: 'non mesurée', en: 'not measured' }[locale] : String(score);
}
