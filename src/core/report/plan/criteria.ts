import { criteria } from '../../gauge/criteria/index.ts';
import type { CriterionStatus, Validation } from '../../gauge/validate-strategy.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, table } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';

/** The result of each criterion, with its findings and the data it lacks. */
export function criteriaPart(
  { criteria: results }: Pick<Validation, 'criteria'>,
  { dataToCollect }: Strategy,
): ReportBlock[] {
  return [
    heading('criteria', pair('Les vingt critères', 'The twenty criteria')),
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
          statusNames[status],
          findings.length === 0
            ? pair('rien', 'nothing')
            : inBoth((locale) => unique(findings.map((finding) => finding.message[locale])).join(' ')),
          lacking.length === 0 ? pair('aucune', 'none') : joined(lacking, semicolon),
        ];
      }),
    ),
  ];
}

const statusNames: Readonly<Record<CriterionStatus, Text>> = {
  satisfied: pair('satisfait', 'satisfied'),
  incomplete: pair('incomplet', 'incomplete'),
  violated: pair('non respecté', 'violated'),
};
