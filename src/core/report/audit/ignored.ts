import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { inNumber } from '../../audits/wording.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { subheading, note, table } from '../build-blocks.ts';

type IgnoreRule = NonNullable<SiteAnalysis['ignoreRules']>[number];

/** The findings that the owner ignores, why and until when, and the rules that have expired. */
export function ignoredPart({ ignoreRules = [] }: SiteAnalysis): ReportBlock[] {
  if (ignoreRules.length === 0) return [];
  return [
    subheading('ignored', pair('Constats ignorés sur décision', 'Findings ignored by decision')),
    table(
      pair('Règles, raisons et dates de fin', 'Rules, reasons and end dates'),
      [
        ['Contrôle', 'Check'],
        ['Pages', 'Pages', 'wide'],
        ['Raison', 'Reason', 'wide'],
        ['Jusqu’au', 'Until'],
        ['État', 'State'],
        ['Constats', 'Findings', 'number'],
      ],
      ignoreRules.map((one): Cell[] => [
        one.rule.check,
        one.rule.pages ?? pair('partout', 'everywhere'),
        one.rule.reason,
        one.rule.until,
        stateOf(one),
        one.findings,
      ]),
    ),
    ...expiredNote(ignoreRules),
  ];
}

function stateOf({ state, findings }: IgnoreRule): Text {
  if (findings === 0) return pair('sans objet', 'nothing to ignore');
  return state === 'holds'
    ? pair('ignorés', 'ignored')
    : pair('échue, constats de retour', 'expired, findings are back');
}

function expiredNote(rules: readonly IgnoreRule[]): ReportBlock[] {
  const back = sum(rules.map(({ state, findings }) => (state === 'expired' ? findings : 0)));
  if (back === 0) return [];
  return [
    note(
      inNumber(back, {
        fr: `${back} constat{|s} {est|sont} de retour\u202f: la date de {sa|leur} règle est passée.`,
        en: `${back} finding{|s} {is|are} back: the day of {its|their} rule has passed.`,
      }),
    ),
  ];
}
