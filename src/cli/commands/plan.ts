import { inNumber } from '../../core/audits/wording.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import type { PlanSummary } from '../../operations/inputs/plan-input.ts';
import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const plan: CommandDefinition = defineCommand({
  id: 'plan',
  operation: planStrategyOperation,
  positionals: [],
  contentOf: ['company'],
  hidden: ['auditId'],
  examples: [
    'maillage plan --company company.yaml --out plan',
    'maillage plan --company company.yaml --audit audit --out plan --from 2027-01-04',
  ],
  print: (summary: PlanSummary, input) => {
    const criteria = Object.values(summary.criteria);
    const satisfied = criteria.filter((status) => status === 'satisfied').length;
    const end = input.out === undefined ? null : `${String(input.out)}/report.html`;
    const contents = inBoth((locale) =>
      [
        inNumber(summary.items, { fr: `${summary.items} contenu{|s} et`, en: `${summary.items} content item{|s} and` }),
        inNumber(summary.actions, { fr: `${summary.actions} action{|s}`, en: `${summary.actions} action{|s}` }),
      ]
        .map((text) => text[locale])
        .join(' '),
    );
    const blockers = blockersText(summary.blockers);
    return {
      fr: `${contents.fr} du ${summary.start} au ${summary.end}\u202f; ${satisfied} critères sur ${criteria.length} satisfaits, ${blockers.fr}.\n${end === null ? `Donnez --out DOSSIER pour obtenir les fichiers (plan ${summary.id}).` : `Plan\u202f: ${end}`}`,
      en: `${contents.en} from ${summary.start} to ${summary.end}; ${satisfied} of ${criteria.length} criteria met, ${blockers.en}.\n${end === null ? `Give --out FOLDER to get the files (plan ${summary.id}).` : `Plan: ${end}`}`,
    };
  },
});

export function blockersText(count: number): Text {
  return inNumber(count, { fr: `${count} point{|s} bloquant{|s}`, en: `${count} blocking finding{|s}` });
}
