import { inBoth } from '../../core/values/text.ts';
import { type GateResult, gateSite } from '../../operations/gate-site.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { comparisonText } from './compare.ts';

export const ci: CommandDefinition = defineCommand({
  id: 'ci',
  operation: gateSite,
  positionals: ['url'],
  contentOf: ['company'],
  negated: ['semantics'],
  hidden: ['semantics'],
  exits: [3, 4],
  examples: [
    'maillage ci https://www.example.com/ --baseline audit --out audit-new',
    'maillage ci https://www.example.com/ --baseline audit --out audit-new --fail-on high --junit audit.xml --annotations',
  ],
  print: (result: GateResult) =>
    inBoth((locale) => {
      const verdict = result.passed
        ? { fr: 'Aucune régression.', en: 'No regression.' }
        : { fr: 'Régression ou constat au-dessus du seuil.', en: 'A regression, or a finding above the threshold.' };
      return [comparisonText(result.comparison, locale), verdict[locale], ...(result.annotations ?? [])].join('\n');
    }),
  exitCode: (result: GateResult) => (result.passed ? 0 : 3),
});
