import type { Severity } from '../../core/audits/audit.ts';
import { inNumber } from '../../core/audits/wording.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import { checksAbove, type GateResult, gateSite, regressionsOf } from '../../operations/gate-site.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { comparisonText } from './compare.ts';

export const ci: CommandDefinition = defineCommand({
  id: 'ci',
  operation: gateSite,
  positionals: ['url'],
  addressIn: 'list',
  contentOf: ['company', 'look'],
  writes: ['junit', 'sarif'],
  negated: ['semantics'],
  hidden: ['semantics', 'auth', 'addresses'],
  exits: [3, 4, 5],
  examples: [
    'maillage ci https://www.example.com/ --baseline audit --out audit-new',
    'maillage ci https://www.example.com/ --baseline audit --out audit-new --fail-on high --junit audit.xml --annotations',
  ],
  print: (result: GateResult, { failOn, regressionFrom }) =>
    inBoth((locale) => {
      const verdict = result.passed
        ? [verdicts[isCut(result) ? 'cut' : 'passed']]
        : failures(result, { failOn: failOn as Severity | undefined, floor: (regressionFrom ?? 'low') as Severity });
      const sentences = verdict.map((text) => text[locale]);
      return [comparisonText(result.comparison, locale), ...sentences, ...(result.annotations ?? [])].join('\n');
    }),
  exitCode: (result: GateResult) => (!result.passed ? 3 : isCut(result) ? 5 : 0),
});

/** True for a crawl that left out pages which the baseline read: they may be worse, so the gate does not pass. */
function isCut({ summary, comparison: { cut } }: GateResult): boolean {
  return (cut.after && !cut.before) || summary.incompleteReasons.some(({ code }) => code === 'interrupted');
}

/** Why the gate refuses: the regressions, and the checks at or above the threshold with their findings. */
function failures(
  { summary, comparison }: GateResult,
  { failOn, floor }: { readonly failOn: Severity | undefined; readonly floor: Severity },
): Text[] {
  const worse = regressionsOf(comparison, floor).length;
  const regression = inNumber(worse, {
    fr: `Régression\u202f: ${worse} constat{|s} nouveau{|x} ou aggravé{|s}, cité{|s} plus haut.`,
    en: `Regression: ${worse} finding{|s} {is|are} new or worse, listed above.`,
  });
  if (!summary.gate) return [regression];
  const above = checksAbove(summary, failOn)
    .map(({ check, severity, findings }) => `  [${severity}] ${check} (${findings})`)
    .join('\n');
  const threshold = {
    fr: `Constats au seuil «\u202f${String(failOn)}\u202f» ou au-dessus\u202f:\n${above}`,
    en: `Findings at or above “${String(failOn)}”:\n${above}`,
  };
  return worse === 0 ? [threshold] : [regression, threshold];
}

const verdicts = {
  passed: { fr: 'Aucune régression.', en: 'No regression.' },
  cut: {
    fr: 'Exploration partielle, limitée ou interrompue\u202f: aucune régression dans ce qui est lu, le reste n’est pas jugé.',
    en: 'The crawl was limited or interrupted: no regression in what was read, the rest is not judged.',
  },
} as const;
