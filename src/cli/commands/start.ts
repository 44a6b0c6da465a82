import { inBoth } from '../../core/values/text.ts';
import { type MonthSummary, planMonth } from '../../operations/plans/plan-month.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const start: CommandDefinition = defineCommand({
  id: 'start',
  operation: planMonth,
  positionals: ['url'],
  contentOf: ['answers'],
  negated: ['input', 'open'],
  hidden: ['input', 'open'],
  exits: [4, 5],
  examples: ['maillage start www.example.com', 'maillage start www.example.com --answers answers.yaml --out my-site'],
  print: ({ page, folder, opened }: MonthSummary) =>
    inBoth((locale) => {
      if (page === null)
        return locale === 'fr'
          ? `Ce qui est fait est gardé dans ${folder}\u202f: relancez la même commande pour continuer.`
          : `What is done is kept in ${folder}: run the same command again to go on.`;
      if (opened)
        return locale === 'fr'
          ? `Ce mois-ci\u202f: ${page}, ouverte à l’écran.`
          : `This month: ${page}, opened on your screen.`;
      return locale === 'fr' ? `Ce mois-ci\u202f: ouvrez ${page}` : `This month: open ${page}`;
    }),
  exitCode: ({ page }: MonthSummary) => (page === null ? 5 : 0),
});
