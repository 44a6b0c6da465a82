import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import type { ReferralDetail } from '../../../planning/plan/details/referral-detail.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { semicolon } from '../../joined-texts.ts';
import { viralText } from '../../plan/referral.ts';
import { money } from '../../plan-cells.ts';
import { afterColon, sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { clean, shortText, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

interface Programme {
  readonly action: PlannedAction;
  readonly programme: ReferralDetail;
}

/** 13: the programmes by which customers bring others, and their cost. */
export function referralSlide(strategy: Strategy): Slide {
  const rows = strategy.actions.flatMap((action): Programme[] =>
    action.referral === null ? [] : [{ action, programme: action.referral }],
  );
  const page = cutToPage(programmesTable(rows, strategy.company.currency), [
    shortText(clean(viralText(strategy.inputs.company)), 170),
  ]);
  return {
    id: 'referral',
    kind: 'main',
    title: titleOf(strategy, rows),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(rows) },
    notes: speakerNotes(requiredNotes(strategy, rows), [
      ...missingDataNotes(strategy, ['Cr16', 'Cr17', 'Cr18']),
      ...rows.slice(2).map(mechanicsNote),
      ...rows.slice(0, 1).map(fraudNote),
      termsNote,
    ]),
    source: sourceLine(
      'récompenses et coûts du plan (calculé)\u202f; bouche-à-oreille du fichier de l’entreprise (déclaré)',
      'rewards and costs of the plan (computed); word of mouth from the company file (declared)',
    ),
  };
}

const costOf = ({ programme: { rewardCost, runningCost } }: Programme): number => rewardCost + runningCost;

const programmeCount = (rows: readonly Programme[]): Text =>
  counted(rows.length, ['programme', 'programmes'], ['programme', 'programmes']);

function titleOf({ cac, company }: Strategy, rows: readonly Programme[]): Text {
  if (rows.length === 0)
    return titled(
      'Aucun programme de recommandation n’est retenu dans ce cycle',
      'No referral programme is kept in this cycle',
    );
  const [total, ceiling] = [programmeCount(rows), money(cac.cacMax, company.currency)];
  return rows.every((one) => costOf(one) <= cac.cacMax)
    ? titled(
        `${total.fr} de recommandation, sous le plafond de ${ceiling.fr} par client apporté`,
        `${total.en} for referral, under the ceiling of ${ceiling.en} per customer brought`,
      )
    : titled(
        `${total.fr} de recommandation\u202f; le coût par client est à ramener sous ${ceiling.fr}`,
        `${total.en} for referral; the cost per customer is to be brought under ${ceiling.en}`,
      );
}

function programmesTable(rows: readonly Programme[], currency: string): SlideTable {
  return slideTable(
    [
      ['Programme', 'Programme', 0.25],
      ['Qui recommande reçoit', 'The referrer gets', 0.31],
      ['Qui arrive reçoit', 'The newcomer gets', 0.27],
      ['Coût par client', 'Cost per customer', 0.17, 'number'],
    ],
    rows.map((one): Cell[] => [
      one.action.title,
      one.programme.rewardReferrer,
      one.programme.rewardReferee,
      money(costOf(one), currency),
    ]),
    { lines: 3 },
  );
}

const altOf = (rows: readonly Programme[]): Text =>
  pair(
    `Tableau des programmes. ${rows.map(({ action, programme }) => `${action.title.fr}\u202f: ${withoutStop(programme.rewardReferrer.fr)}`).join('. ')}.`,
    `Table of the programmes. ${rows.map(({ action, programme }) => `${action.title.en}: ${withoutStop(programme.rewardReferrer.en)}`).join('. ')}.`,
  );

function requiredNotes({ cac, company, inputs }: Strategy, rows: readonly Programme[]): Text[] {
  const [total, ceiling] = [programmeCount(rows), money(cac.cacMax, company.currency)];
  return [
    pair(
      `Pour que les clients en amènent d’autres, je retiens ${total.fr}. Je les choisis d’après ce que l’entreprise peut tenir\u202f: chaque récompense est comparée au coût d’acquisition plafond, ${ceiling.fr}.`,
      `For customers to bring others I keep ${total.en}. I choose them by what the company can afford: each reward is set against the acquisition cost ceiling, ${ceiling.en}.`,
    ),
    viralText(inputs.company),
    ...rows.slice(0, 2).map(fitNote),
    inputs.company.competitors.length === 0
      ? pair(
          'Les dispositifs des concurrents ne sont pas encore renseignés\u202f: la comparaison reste à faire.',
          'The schemes of competitors are not recorded yet: the comparison is still to be made.',
        )
      : pair(
          'Le rapport dit ce que font les concurrents, et en quoi chaque programme s’en distingue.',
          'The report says what competitors do, and how each programme differs from it.',
        ),
  ];
}

function mechanicsNote({ action: { title }, programme }: Programme): Text {
  const mechanics = afterColon(programme.mechanics);
  return pair(
    `«\u202f${withoutStop(title.fr)}\u202f»\u202f: ${mechanics.fr}`,
    `“${withoutStop(title.en)}”: ${mechanics.en}`,
  );
}

function fitNote(one: Programme): Text {
  const { target } = one.programme.coherence;
  return inBoth((locale) => `${mechanicsNote(one)[locale]} ${sentence(target[locale])}`);
}

function fraudNote({ programme: { antifraud } }: Programme): Text {
  const rules = inBoth((locale) =>
    antifraud.map((one) => uncapitalised(withoutStop(one[locale]))).join(semicolon[locale]),
  );
  return pair(`Contre la fraude\u202f: ${rules.fr}.`, `Against fraud: ${rules.en}.`);
}

const termsNote = pair(
  'Le règlement, les mentions et les indicateurs de chaque programme sont dans le rapport\u202f; aucun avis n’est récompensé pour être favorable.',
  'The terms, the mentions and the indicators of each programme are in the report; no review is rewarded for being good.',
);
