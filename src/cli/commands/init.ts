import { countedPartNames } from '../../core/framework/company/counted/counted-parts.ts';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { initCompany, type InitSummary } from '../../operations/init-company.ts';
import { answersNote } from '../answers-note.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const init: CommandDefinition = defineCommand({
  id: 'init',
  operation: initCompany,
  positionals: [],
  contentOf: ['answers'],
  notes: answersNote,
  negated: ['input'],
  hidden: ['input'],
  writes: ['out'],
  withoutStore: true,
  exits: [5],
  examples: [
    'maillage init --audit audit --out company.yaml',
    'maillage init --answers answers.yaml --out company.yaml',
  ],
  print: ({ written, answered, questions, kept, improvements }: InitSummary) =>
    written === null
      ? {
          fr: `Réponses données\u00a0: ${answered} sur ${questions}, gardées dans ${kept}\u202f: relancez la même commande pour continuer.`,
          en: `Answers given: ${answered} of ${questions}, kept in ${kept}: run the same command again to go on.`,
        }
      : inBoth((locale) => writtenText(written, improvements, locale)),
  exitCode: ({ written }: InitSummary) => (written === null ? 5 : 0),
});

function writtenText(written: string, improvements: InitSummary['improvements'], locale: Locale): string {
  const fr = locale === 'fr';
  const next = `maillage plan --company ${written} --out plan`;
  const lines = improvements.map(
    ({ title, improves }) => `  ${title[locale]}${fr ? '\u00a0: ' : ': '}${improves[locale]}`,
  );
  return [
    fr ? `${written} est écrit. Ensuite\u202f: ${next}` : `${written} is written. Next: ${next}`,
    ...(lines.length === 0
      ? []
      : [fr ? 'D’autres réponses préciseraient\u202f:' : 'Further answers would make more exact:', ...lines]),
    fr
      ? `Ce que vous avez compté vous-même s’écrit dans ${written}\u202f: ${countedPartNames.join(', ')}.`
      : `What you counted yourself is written in ${written}: ${countedPartNames.join(', ')}.`,
  ].join('\n');
}
