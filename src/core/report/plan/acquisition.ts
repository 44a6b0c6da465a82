import type { Message } from '../../planning/plan/action.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ScenarioDetail } from '../../planning/plan/details/scenario-detail.ts';
import type { Locale } from '../../values/locale.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, type SheetRow, sheet, subheading, table } from '../build-blocks.ts';
import { colon, joined } from '../joined-texts.ts';
import {
  channelTypeTitle,
  hoursText,
  kpiTitle,
  kpiUnit,
  measure,
  money,
  plannedCost,
  shortDay,
  wholePercent,
} from '../plan-cells.ts';
import { uncapitalised } from '../sentence.ts';
import { emptyPartNote } from './empty-part.ts';

/** Part 5: why these scenarios, then one sheet for each. */
export function acquisitionPart({ actions, company: { currency } }: Strategy): ReportBlock[] {
  const rows = actions.flatMap((action) => (action.scenario === null ? [] : [{ action, scenario: action.scenario }]));
  const title = heading('part-5', pair('5. La stratégie d’acquisition', '5. The acquisition strategy'));
  if (rows.length === 0)
    return [
      title,
      emptyPartNote(pair('Ce plan ne prévoit aucun scénario d’acquisition', 'This plan holds no acquisition scenario')),
    ];
  return [
    title,
    relevanceTable(rows),
    ...rows.flatMap(({ action, scenario }) => [
      subheading(`scenario-${action.id}`, action.title),
      scenarioSheet(action, scenario, currency),
      expectedTable(scenario, currency),
    ]),
  ];
}

const notMeasured = pair('non mesuré', 'not measured');

function relevanceTable(
  rows: readonly { readonly action: PlannedAction; readonly scenario: ScenarioDetail }[],
): ReportBlock {
  return table(
    pair('Pourquoi ces scénarios', 'Why these scenarios'),
    [
      ['Scénario', 'Scenario', 'wide'],
      ['Pertinence', 'Relevance', 'number'],
      ['Affinité du public', 'Audience affinity', 'number'],
      ['Objectif', 'Objective', 'number'],
      ['Passé des canaux', 'Channel record', 'number'],
      ['Saison', 'Season', 'number'],
    ],
    rows.map(({ action, scenario: { relevance } }): Cell[] => [
      action.title,
      wholePercent(relevance.index),
      wholePercent(relevance.affinity),
      wholePercent(relevance.objective),
      wholePercent(relevance.evidence) ?? notMeasured,
      wholePercent(relevance.season) ?? notMeasured,
    ]),
  );
}

function scenarioSheet(action: PlannedAction, scenario: ScenarioDetail, currency: string): ReportBlock {
  const hours = hoursText(action.effort.planned);
  return sheet(pair('Le scénario', 'The scenario'), [
    ['Hypothèse', 'Hypothesis', scenario.hypothesis],
    ['Canaux', 'Channels', joined(action.channelIds.map(channelTypeTitle), ', ')],
    [
      'Étapes',
      'Steps',
      joined(
        scenario.steps.map(({ date, touch }) => joined([shortDay(date), touch], colon)),
        ' · ',
      ),
    ],
    ...scenario.messages.map(messageRow),
    ['Ce qui est testé', 'What is tested', scenario.variable],
    [
      'Mots-dièses',
      'Hashtags',
      scenario.hashtags.map((one) => one.tag).join(' ') || pair('aucun sur ces canaux', 'none on these channels'),
    ],
    ['Fréquence', 'Frequency', frequencyText(scenario)],
    [
      'Effort et coût',
      'Effort and cost',
      joined([pair(`${hours.fr} h,`, `${hours.en} h,`), money(plannedCost(action), currency)]),
    ],
    ['Décision', 'Decision', ruleText(scenario)],
  ]);
}

const messageRow = (message: Message, at: number): SheetRow =>
  at === 0 ? ['Message', 'Message', messageText(message)] : ['Variante', 'Variant', messageText(message)];

/** The whole message in one line, with its legal mentions. */
export function messageText({ hook, body, cta, legalMentions }: Message): string {
  const mentions = legalMentions.length === 0 ? '' : ` (${legalMentions.join(', ')})`;
  return `${hook} ${body} → ${cta}${mentions}`;
}

const frequencyText = ({ shares }: ScenarioDetail): Text =>
  joined(
    shares.map(({ channelId, perWeek }) =>
      joined([channelTypeTitle(channelId), inBoth((locale) => rhythmText(perWeek, locale))], colon),
    ),
    ' · ',
  );

/** Publications a week, or a month when there is less than one a week. */
function rhythmText(perWeek: number, locale: Locale): string {
  if (perWeek >= 1) return `${numberText(perWeek, locale, 1)} ${locale === 'fr' ? 'par semaine' : 'a week'}`;
  return `${Math.max(1, Math.round(perWeek * 4))} ${locale === 'fr' ? 'par mois' : 'a month'}`;
}

function ruleText({ decisionRule: { scaleIf, fixIf, stopIf } }: ScenarioDetail): Text {
  const scale = inBoth((locale) => uncapitalised(scaleIf[locale]));
  const fix = inBoth((locale) => uncapitalised(fixIf[locale]));
  const stop = inBoth((locale) => uncapitalised(stopIf[locale]));
  return pair(
    `Amplifier si ${scale.fr} Corriger si ${fix.fr} Arrêter si ${stop.fr}`,
    `Scale if ${scale.en} Fix if ${fix.en} Stop if ${stop.en}`,
  );
}

function expectedTable({ expected }: ScenarioDetail, currency: string): ReportBlock {
  return table(
    pair('Résultats attendus', 'Expected results'),
    [
      ['Indicateur', 'Indicator'],
      ['Départ', 'Start', 'number'],
      ['Bas', 'Low', 'number'],
      ['Attendu', 'Expected', 'number'],
      ['Haut', 'High', 'number'],
      ['Échéance', 'Due'],
    ],
    expected.map((one): Cell[] => {
      const unit = kpiUnit(one.kpiId);
      return [
        kpiTitle(one.kpiId),
        measure(one.baseline, unit, currency) ?? pair('aucun', 'none'),
        measure(one.low, unit, currency),
        measure(one.mid, unit, currency),
        measure(one.high, unit, currency),
        shortDay(one.dueDate),
      ];
    }),
  );
}
