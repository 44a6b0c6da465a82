import { initCompany, type InitSummary } from '../../operations/init-company.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const init: CommandDefinition = defineCommand({
  id: 'init',
  operation: initCompany,
  positionals: [],
  writes: ['out'],
  withoutStore: true,
  exits: [1, 5],
  examples: ['maillage init --out company.yaml', 'maillage init --audit audit --out company.yaml --lang en'],
  print: ({ written, answered, questions, kept }: InitSummary) =>
    written === null
      ? {
          fr: `${answered} réponses sur ${questions}, gardées dans ${kept}\u202f: relancez la même commande pour continuer.`,
          en: `${answered} of ${questions} answers, kept in ${kept}: run the same command again to go on.`,
        }
      : {
          fr: `${written} est écrit. Ensuite\u202f: maillage import … --company ${written}, puis maillage plan --company ${written} --out plan`,
          en: `${written} is written. Next: maillage import … --company ${written}, then maillage plan --company ${written} --out plan`,
        },
  exitCode: ({ written }: InitSummary) => (written === null ? 5 : 0),
});
