import { inBoth } from '../../core/values/text.ts';
import { type GateResult, gateSite } from '../../operations/gate-site.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { comparisonText } from './compare.ts';

export const ci: CommandDefinition = defineCommand({
  id: 'ci',
  operation: gateSite,
  positionals: ['url'],
  contentOf: ['company'],
  writes: ['junit'],
  negated: ['semantics'],
  hidden: ['semantics', 'auth', 'addresses'],
  exits: [3, 4, 5],
  examples: [
    'maillage ci https://www.example.com/ --baseline audit --out audit-new',
    'maillage ci https://www.example.com/ --baseline audit --out audit-new --fail-on high --junit audit.xml --annotations',
  ],
  print: (result: GateResult) =>
    inBoth((locale) => {
      const verdict = verdicts[result.passed ? (isCut(result) ? 'cut' : 'passed') : 'failed'];
      return [comparisonText(result.comparison, locale), verdict[locale], ...(result.annotations ?? [])].join('\n');
    }),
  exitCode: (result: GateResult) => (!result.passed ? 3 : isCut(result) ? 5 : 0),
});

/** True for a crawl that left out pages which the baseline read: they may be worse, so the gate does not pass. */
function isCut({ summary, comparison: { cut } }: GateResult): boolean {
  return (cut.after && !cut.before) || summary.incompleteReasons.some(({ code }) => code === 'interrupted');
}

const verdicts = {
  passed: { fr: 'Aucune régression.', en: 'No regression.' },
  failed: { fr: 'Régression ou constat au-dessus du seuil.', en: 'A regression, or a finding above the threshold.' },
  cut: {
    fr: 'Exploration partielle, limitée ou interrompue\u202f: aucune régression dans ce qui est lu, le reste n’est pas jugé.',
    en: 'The crawl was limited or interrupted: no regression in what was read, the rest is not judged.',
  },
} as const;
