import { type LegalRule, legalRule, legalRuleIn, sourceIn } from '../../framework/legal/legal-rules.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { compareById } from '../../values/compare-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { shortDay } from '../plan-cells.ts';

/** A duty of the law, once for all the actions that it applies to. */
export interface Duty {
  readonly id: string;
  readonly required: Text;
  readonly evidence: Text;
  /** The earliest day by which an action must comply. */
  readonly dueDate: string;
  /** Titles of the actions. */
  readonly actions: readonly Text[];
}

export function dutiesOf({ actions }: Pick<Strategy, 'actions'>): Duty[] {
  const duties = new Map<string, Duty>();
  for (const action of actions)
    for (const { ruleId: id, required, evidence, taskDue } of action.legal) {
      const dueDate = taskDue ?? action.start;
      const known = duties.get(id);
      duties.set(
        id,
        known === undefined
          ? { id, required, evidence, dueDate, actions: [action.title] }
          : {
              ...known,
              dueDate: dueDate < known.dueDate ? dueDate : known.dueDate,
              actions: [...known.actions, action.title],
            },
      );
    }
  return [...duties.values()].sort(compareById);
}

/** The duties of the law, with the answer of the plan and the actions concerned. */
export function dutiesPart(strategy: Pick<Strategy, 'actions' | 'company'>): ReportBlock[] {
  const duties = dutiesOf(strategy);
  if (duties.length === 0) return [];
  return [
    heading('legal', pair('Annexe\u202f: ce que la loi demande', 'Annex: what the law asks')),
    note(
      pair(
        'Le plan signale les champs et les mentions à prévoir\u202f; ce n’est pas un conseil juridique.',
        'The plan tells the fields and mentions to provide; it is not legal advice.',
      ),
    ),
    table(
      pair(
        'Chaque obligation, sa réponse dans le plan et les actions concernées',
        'Each duty, the answer in the plan and the actions concerned',
      ),
      [
        ['Règle', 'Rule'],
        ['Ce qui est demandé', 'What is asked', 'wide'],
        ['Réponse du plan', 'Answer of the plan', 'wide'],
        ['Avant le', 'Before'],
        ['Actions', 'Actions', 'wide'],
      ],
      duties.map((duty): Cell[] => [
        ruleCell(legalRule(duty.id), strategy.company.country),
        duty.required,
        duty.evidence,
        shortDay(duty.dueDate),
        firstTitles(duty.actions),
      ]),
    ),
  ];
}

/** A rule and the text that it rests on; its title alone where the catalogue has no such rule in the country. */
function ruleCell(rule: LegalRule, country: string): Text {
  if (legalRuleIn(rule.id, country) === null) return rule.title;
  const source = sourceIn(rule, country);
  return typesetText(pair(`${rule.title.fr} (${source.fr})`, `${rule.title.en} (${source.en})`));
}

const mostTitles = 4;

/** The first titles, and the number of those left out. */
function firstTitles(titles: readonly Text[]): Text {
  const shown = joined(titles.slice(0, mostTitles), ', ');
  const more = titles.length - mostTitles;
  return more <= 0 ? shown : joined([shown, pair(`et ${more} de plus`, `and ${more} more`)]);
}
