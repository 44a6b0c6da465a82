import { criteria } from '../../gauge/criteria/index.ts';
import type { CriterionStatus, Validation } from '../../gauge/validate-strategy.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, table } from '../build-blocks.ts';
import { colon, joined, semicolon } from '../joined-texts.ts';

/** The result of each criterion, with its findings and the data it lacks. */
export function criteriaPart(
  { criteria: results }: Pick<Validation, 'criteria'>,
  { dataToCollect, capacity }: Strategy,
): ReportBlock[] {
  return [
    heading('criteria', pair('Les vingt critères', 'The twenty criteria')),
    ...weakestText(results, dataToCollect),
    ...waitingNote(capacity),
    table(
      pair('Ce que le plan prouve, critère par critère', 'What the plan proves, criterion by criterion'),
      [
        ['Critère', 'Criterion'],
        ['État', 'State'],
        ['Ce qui manque', 'What is missing', 'wide'],
        ['Donnée à recueillir', 'Data to collect', 'wide'],
      ],
      criteria.map(({ id, title }): Cell[] => {
        const { status, findings } = results[id];
        const lacking = dataToCollect.filter((one) => one.criterion === id).map((one) => one.what);
        return [
          joined([pair(id, id), title]),
          status === 'satisfied' && lacking.length > 0 ? thinEvidence : criterionStatusNames[status],
          findings.length === 0
            ? '–'
            : inBoth((locale) => unique(findings.map((finding) => finding.message[locale])).join(' ')),
          lacking.length === 0 ? '–' : joined(lacking, semicolon),
        ];
      }),
    ),
  ];
}

/** Criteria named as the weakest at most. */
const mostWeak = 4;

const weight: Readonly<Record<CriterionStatus, number>> = { violated: 8, incomplete: 4, later: 2, satisfied: 0 };

/** The criteria that prove least, and what would raise each: the table alone would only say that rules are met. */
function weakestText(results: Validation['criteria'], data: Strategy['dataToCollect']): ReportBlock[] {
  const rows = criteria
    .map(({ id, title }) => {
      const { status, findings } = results[id];
      const lacking = data.filter((one) => one.criterion === id).map(({ what }) => what);
      const faults = inBoth((locale) => unique(findings.map(({ message }) => message[locale])).join(' '));
      return { id, title, lacking, faults, score: weight[status] + findings.length + lacking.length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostWeak);
  if (rows.length === 0) return [];
  return [
    paragraph(
      pair(
        'Une règle respectée ne prouve pas qu’un critère est excellent. Les plus faibles de ce plan, et ce qui les relèverait\u202f:',
        'A rule that is met does not make a criterion excellent. The weakest of this plan, and what would raise them:',
      ),
    ),
    {
      kind: 'list',
      items: rows.map(({ id, title, lacking, faults }) => {
        const data = joined(lacking.slice(0, 2), semicolon);
        const raised = lacking.length === 0 ? faults : data;
        return inBoth((locale) => `${id}, ${title[locale]}${colon[locale]}${raised[locale]}`);
      }),
    },
  ];
}

/** What the hours of the company leave for later, with the hours that each would need. */
function waitingNote({ hoursPerWeek, waiting }: Strategy['capacity']): ReportBlock[] {
  if (waiting.length === 0) return [];
  const hours = unique(waiting.map((one) => one.hoursPerWeek)).sort((a, b) => a - b);
  const named = (needed: number): string =>
    unique(waiting.filter((one) => one.hoursPerWeek === needed).map(({ ruleId }) => criterionOf(ruleId))).join(', ');
  return [
    note(
      inBoth((locale) => {
        const steps = hours.map((needed) => `${named(needed)} (${needed}\u00a0h)`).join(', ');
        return locale === 'fr'
          ? `Ce plan fait ce que permettent ${numberText(hoursPerWeek, 'fr', 1)}\u00a0heures par semaine. Il laisse pour plus tard, avec les heures par semaine qu’il y faudrait\u00a0: ${steps}.`
          : `This plan does what ${numberText(hoursPerWeek, 'en', 1)} hours a week allow. It leaves for later, with the hours a week they would need: ${steps}.`;
      }),
    ),
  ];
}

/** `Cr14` for `cr14.families-covered`. */
const criterionOf = (ruleId: string): string => ruleId.split('.')[0]!.replace('cr', 'Cr');

const thinEvidence = pair('règles respectées, preuve mince', 'rules met, thin evidence');

/** Names of the states of a criterion. */
export const criterionStatusNames: Readonly<Record<CriterionStatus, Text>> = {
  satisfied: pair('règles respectées', 'rules met'),
  incomplete: pair('incomplet', 'incomplete'),
  later: pair('plus tard, avec plus d’heures', 'later, with more hours'),
  violated: pair('non respecté', 'violated'),
};
