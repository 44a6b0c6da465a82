import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import type { ScenarioDetail } from '../../../planning/plan/details/scenario-detail.ts';
import { compareText } from '../../../values/compare-text.ts';
import { percentText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { hoursText, kpiTitle, kpiUnit, measure, wholePercent } from '../../plan-cells.ts';
import { reasonText } from '../../reason-text.ts';
import { afterColon, withoutStop } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { short, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

interface Scenario {
  readonly action: PlannedAction;
  readonly scenario: ScenarioDetail;
}

/** 10: the acquisition scenarios, the most relevant first. */
export function scenariosSlide(strategy: Strategy): Slide {
  const rows = strategy.actions
    .flatMap((action): Scenario[] => (action.scenario === null ? [] : [{ action, scenario: action.scenario }]))
    .sort((a, b) => b.scenario.relevance.index - a.scenario.relevance.index || compareText(a.action.id, b.action.id));
  const total = counted(rows.length, ['scénario', 'scénarios'], ['acquisition scenario', 'acquisition scenarios']);
  const page = cutToPage(scenariosTable(rows, strategy.company.currency), [
    titled(
      'La pertinence réunit l’affinité du public, l’objectif, le passé des canaux et la saison.',
      'Relevance joins the affinity of the audience, the objective, the record of channels and the season.',
    ),
  ]);
  return {
    id: 'scenarios',
    kind: 'main',
    title: titleOf(rows, total),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(rows) },
    notes: speakerNotes(requiredNotes(rows, total), [
      ...missingDataNotes(strategy, ['Cr9', 'Cr10']),
      ...otherNotes(rows.slice(3)),
      rangesNote,
    ]),
    source: sourceLine(
      'pertinence (calculé)\u202f; fourchettes d’après un relevé (calculé) ou sans relevé (hypothèse)',
      'relevance (computed); ranges from a reading (computed) or without one (assumption)',
    ),
  };
}

function titleOf([first]: readonly Scenario[], total: Text): Text {
  if (first === undefined)
    return titled(
      'Aucun scénario d’acquisition n’est retenu dans ce cycle',
      'No acquisition scenario is kept in this cycle',
    );
  const { title } = first.action;
  return titled(
    `${total.fr} d’acquisition\u202f; le plus pertinent\u202f: «\u202f${short(title.fr, 60)}\u202f»`,
    `${total.en}; the most relevant: “${short(title.en, 60)}”`,
  );
}

function scenariosTable(rows: readonly Scenario[], currency: string): SlideTable {
  return slideTable(
    [
      ['Scénario', 'Scenario', 0.33],
      ['Pertinence', 'Relevance', 0.15, 'number'],
      ['Se juge sur', 'Judged by', 0.28],
      ['Attendu', 'Expected', 0.24],
    ],
    rows.map(({ action, scenario: { relevance, expected } }): Cell[] => {
      const [main] = expected;
      return [
        action.title,
        wholePercent(relevance.index),
        main === undefined ? null : kpiTitle(main.kpiId),
        main === undefined ? null : rangeText(main, currency),
      ];
    }),
  );
}

function rangeText({ kpiId, low, high }: ScenarioDetail['expected'][number], currency: string): Text {
  if (low === null || high === null) return pair('à relever', 'to read');
  const from = measure(low, kpiUnit(kpiId), currency);
  const to = measure(high, kpiUnit(kpiId), currency);
  return pair(`de ${from.fr} à ${to.fr}`, `${from.en} to ${to.en}`);
}

function altOf(rows: readonly Scenario[]): Text {
  const relevance = ({ scenario }: Scenario) => scenario.relevance.index;
  return pair(
    `Tableau des scénarios. ${rows.map((one) => `${one.action.title.fr}, pertinence ${percentText(relevance(one), 'fr', 0)}`).join('. ')}.`,
    `Table of the scenarios. ${rows.map((one) => `${one.action.title.en}, relevance ${percentText(relevance(one), 'en', 0)}`).join('. ')}.`,
  );
}

function requiredNotes(rows: readonly Scenario[], total: Text): Text[] {
  const [first] = rows;
  return [
    pair(
      `Je retiens ${total.fr} d’acquisition. Chacun a une hypothèse, des étapes datées, des messages, un résultat attendu en fourchette et une règle de décision écrite avant le lancement.`,
      `I keep ${total.en}. Each has a hypothesis, dated steps, messages, an expected range and a decision rule written before the start.`,
    ),
    ...(first === undefined ? [] : firstNotes(first)),
    ...rows.slice(1, 3).map((one) => hypothesisNote(pair('Puis', 'Then'), one)),
  ];
}

function firstNotes({ action, scenario: { hypothesis, decisionRule } }: Scenario): Text[] {
  const name = inBoth((locale) => withoutStop(action.title[locale]));
  const [idea, reason, hours] = [afterColon(hypothesis), reasonText(action), hoursText(action.effort.planned)] as const;
  const [scale, stop] = [afterColon(decisionRule.scaleIf), afterColon(decisionRule.stopIf)] as const;
  return [
    pair(
      `Le plus pertinent est «\u202f${name.fr}\u202f». Mon hypothèse\u202f: ${idea.fr} ${reason.fr}`,
      `The most relevant is “${name.en}”. My hypothesis: ${idea.en} ${reason.en}`,
    ),
    pair(
      `Il demande ${hours.fr} heures. Je l’amplifie si ${scale.fr} Je l’arrête si ${stop.fr}`,
      `It takes ${hours.en} hours. I scale it if ${scale.en} I stop it if ${stop.en}`,
    ),
  ];
}

/** The fourth scenario and those after it, the last one announced as such. */
const otherNotes = (rows: readonly Scenario[]): Text[] =>
  rows.map((one, at) => hypothesisNote(at < rows.length - 1 ? pair('Ensuite', 'Next,') : pair('Enfin', 'Last,'), one));

function hypothesisNote(start: Text, { action: { title }, scenario }: Scenario): Text {
  const idea = afterColon(scenario.hypothesis);
  return pair(
    `${start.fr} «\u202f${withoutStop(title.fr)}\u202f»\u202f: ${idea.fr}`,
    `${start.en} “${withoutStop(title.en)}”: ${idea.en}`,
  );
}

const rangesNote = pair(
  'Les fourchettes partent des relevés de l’entreprise quand ils existent\u202f; sinon ce sont des hypothèses, que les premiers relevés remplacent. La règle de décision protège d’un attachement à une idée\u202f: elle est connue avant les résultats.',
  'Ranges start from the readings of the company where there are any; else they are assumptions, which the first readings replace. The decision rule guards against growing fond of an idea: it is known before the results.',
);
