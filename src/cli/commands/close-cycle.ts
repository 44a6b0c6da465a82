import type { Locale } from '../../core/values/locale.ts';
import { closeCycleOperation, type CloseSummary } from '../../operations/close-cycle.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { blockersText } from './plan.ts';

export const closeCycle: CommandDefinition = defineCommand({
  id: 'close-cycle',
  operation: closeCycleOperation,
  positionals: [],
  contentOf: ['plan', 'company'],
  withoutStore: true,
  exits: [5],
  examples: [
    'maillage close-cycle --plan plan/strategy.json --company company.yaml --out cycle-1',
    'maillage close-cycle --plan plan/strategy.json --company company.yaml --readings plan/steering.xlsx --out cycle-1',
  ],
  print: (summary: CloseSummary) => ({ fr: lines(summary, 'fr'), en: lines(summary, 'en') }),
  exitCode: (summary: CloseSummary) => (summary.refused.length > 0 ? 5 : 0),
});

function lines(summary: CloseSummary, locale: Locale): string {
  const fr = locale === 'fr';
  const { read, next, out } = summary;
  if (summary.template || next === null) {
    return fr
      ? `${read.expected} indicateurs à lire\u202f: remplissez ${out}/readings.csv, puis relancez avec --readings ${out}/readings.csv.`
      : `${read.expected} indicators to read: fill ${out}/readings.csv, then run again with --readings ${out}/readings.csv.`;
  }
  const counts = Object.entries(summary.decisions)
    .map(([name, count]) => `${count} ${decisionWords[name as keyof typeof decisionWords][locale]}`)
    .join(', ');
  return [
    fr ? `${read.done} indicateurs lus sur ${read.expected}.` : `${read.done} of ${read.expected} indicators read.`,
    `${counts}.`,
    ...summary.refused.map(({ line, why }) => (fr ? `  ligne ${line}\u202f: ${why.fr}` : `  line ${line}: ${why.en}`)),
    fr
      ? `Cycle suivant du ${next.start} au ${next.end}\u202f: ${next.actions} actions, dont ${next.reused} reprises\u202f; ${blockersText(next.blockers).fr}.`
      : `Next cycle from ${next.start} to ${next.end}: ${next.actions} actions, ${next.reused} of them reused; ${blockersText(next.blockers).en}.`,
    fr
      ? `Résultats\u202f: ${out}/results.csv, plan\u202f: ${out}/next/report.html`
      : `Results: ${out}/results.csv, plan: ${out}/next/report.html`,
  ].join('\n');
}

const decisionWords = {
  scale: { fr: 'à renforcer', en: 'to scale' },
  keep: { fr: 'à garder', en: 'to keep' },
  adapt: { fr: 'à adapter', en: 'to adapt' },
  test_again: { fr: 'à essayer de nouveau', en: 'to test again' },
  cut: { fr: 'à arrêter', en: 'to stop' },
} as const;
