import { type PlanGauge, validatePlan } from '../../operations/validate-plan.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const validate: CommandDefinition = defineCommand({
  id: 'validate',
  operation: validatePlan,
  positionals: [],
  contentOf: ['plan', 'company'],
  exits: [3],
  examples: [
    'maillage validate --plan plan/strategy.json',
    'maillage validate --plan plan/strategy.json --company company.yaml --json',
  ],
  print: (gauge: PlanGauge) => {
    const lines = (locale: 'fr' | 'en'): string =>
      [
        ...Object.entries(gauge.criteria).map(
          ([criterion, row]) => `${criterion.padEnd(5)} ${statusWords[row.status][locale]}`,
        ),
        ...gauge.findings.map((finding) => `  [${finding.severity}] ${finding.ruleId} ${finding.message[locale]}`),
      ].join('\n');
    return { fr: lines('fr'), en: lines('en') };
  },
  exitCode: (gauge: PlanGauge) => (gauge.findings.some((finding) => finding.severity === 'blocker') ? 3 : 0),
});

const statusWords = {
  satisfied: { fr: 'satisfait', en: 'satisfied' },
  incomplete: { fr: 'incomplet', en: 'incomplete' },
  later: { fr: 'plus tard, faute d’heures', en: 'later, for lack of hours' },
  violated: { fr: 'non respecté', en: 'violated' },
} as const;
