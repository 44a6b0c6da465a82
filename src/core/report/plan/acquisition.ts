import type { Message } from '../../planning/plan/action.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ScenarioDetail, StepMessage } from '../../planning/plan/details/scenario-detail.ts';
import { daysBetween } from '../../values/day.ts';
import { unique } from '../../values/unique.ts';
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
      stepsTable(scenario),
      expectedTable(scenario, currency),
    ]),
  ];
}

const notMeasured = pair('non mesuré', 'not measured');

type Relevance = ScenarioDetail['relevance'];

/** The parts of the relevance, each with its title. */
const parts: readonly (readonly [keyof Relevance, string, string])[] = [
  ['affinity', 'Affinité du public', 'Audience affinity'],
  ['objective', 'Objectif', 'Objective'],
  ['evidence', 'Coût passé des canaux', 'Past cost of the channels'],
  ['season', 'Place libre ensuite', 'Room afterwards'],
  ['payback', 'Se rembourse', 'Pays back'],
];

/** What differs between the scenarios: a part that is the same for all of them is left out. */
function relevanceTable(
  rows: readonly { readonly action: PlannedAction; readonly scenario: ScenarioDetail }[],
): ReportBlock {
  const shown = parts.filter(([part]) => unique(rows.map(({ scenario }) => scenario.relevance[part])).length > 1);
  return table(
    pair('Pourquoi ces scénarios', 'Why these scenarios'),
    [
      ['Scénario', 'Scenario', 'wide'],
      ['Pertinence', 'Relevance', 'number'],
      ...shown.map(([, fr, en]): [string, string, 'number'] => [fr, en, 'number']),
    ],
    rows.map(({ action, scenario: { relevance } }): Cell[] => [
      action.title,
      wholePercent(relevance.index),
      ...shown.map(([part]) => wholePercent(relevance[part]) ?? notMeasured),
    ]),
  );
}

function scenarioSheet(action: PlannedAction, scenario: ScenarioDetail, currency: string): ReportBlock {
  const hours = hoursText(action.effort.planned);
  return sheet(pair('Le scénario', 'The scenario'), [
    ['Hypothèse', 'Hypothesis', scenario.hypothesis],
    ['Canaux', 'Channels', joined(action.channelIds.map(channelTypeTitle), ', ')],
    ...variantRows(scenario),
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

/** The one difference between the first message and its variant. */
function variantRows({ messages: [first, second] }: ScenarioDetail): SheetRow[] {
  if (first === undefined || second === undefined) return [];
  return [
    [
      'Ce qui est testé',
      'What is tested',
      pair(
        `La première phrase, le reste sans changement. A\u202f: «\u202f${first.hook}\u202f» B\u202f: «\u202f${second.hook}\u202f»`,
        `The first sentence, the rest unchanged. A: “${first.hook}” B: “${second.hook}”`,
      ),
    ],
  ];
}

/** Each step on its day: what is done, and what people read. */
function stepsTable({ steps }: ScenarioDetail): ReportBlock {
  return table(
    pair('Les étapes et leurs textes', 'The steps and their texts'),
    [
      ['Jour', 'Day'],
      ['Canal', 'Channel'],
      ['Ce qui se fait', 'What is done', 'wide'],
      ['Ce que l’on lit', 'What people read', 'wide'],
    ],
    steps.map(({ date, channelId, touch, message }): Cell[] => [
      shortDay(date),
      channelTypeTitle(channelId),
      touch,
      message === null ? unseen : messageText(message),
    ]),
  );
}

const unseen = pair('rien\u202f: travail interne', 'nothing: internal work');

/** The whole message in one line: its call with the address, its legal mentions. */
export function messageText({ hook, body, cta, to = null, legalMentions }: Message & Partial<StepMessage>): string {
  const mentions = legalMentions.length === 0 ? '' : ` (${legalMentions.join(', ')})`;
  const call = cta === '' ? '' : ` → ${cta}${to === null ? '' : ` (${to})`}`;
  return `${hook} ${body}${call}${mentions}`;
}

/** How many messages go out on each channel, and over how long. */
function frequencyText({ steps, shares }: ScenarioDetail): Text {
  const sent = steps.filter(({ message }) => message !== null);
  if (sent.length === 0)
    return joined(
      shares.map(({ channelId, perWeek }) =>
        joined([channelTypeTitle(channelId), inBoth((locale) => rhythmText(perWeek, locale))], colon),
      ),
      ' · ',
    );
  const rows = unique(sent.map(({ channelId }) => channelId)).map((id) => {
    const days = sent.filter(({ channelId }) => channelId === id).map(({ date }) => date);
    return joined([channelTypeTitle(id), sendings(days)], colon);
  });
  return joined(rows, ' · ');
}

function sendings(days: readonly string[]): Text {
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (days.length === 1) return pair('une seule fois', 'once');
  const apart = daysBetween(first, last);
  return pair(
    `${days.length} messages, ${apart} jours du premier au dernier`,
    `${days.length} messages, ${apart} days from first to last`,
  );
}

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

const toRead = pair('à relever', 'to read');

function expectedTable({ expected }: ScenarioDetail, currency: string): ReportBlock {
  return table(
    pair('Ce que le scénario ajoute', 'What the scenario adds'),
    [
      ['Indicateur', 'Indicator'],
      ['Départ', 'Start', 'number'],
      ['Bas', 'Low', 'number'],
      ['Attendu', 'Expected', 'number'],
      ['Haut', 'High', 'number'],
      ['Échéance', 'Due'],
      ['D’où vient ce chiffre', 'Where it comes from', 'wide'],
    ],
    expected.map((one): Cell[] => {
      const unit = kpiUnit(one.kpiId);
      return [
        kpiTitle(one.kpiId),
        measure(one.baseline, unit, currency) ?? pair('aucun', 'none'),
        measure(one.low, unit, currency) ?? toRead,
        measure(one.mid, unit, currency) ?? toRead,
        measure(one.high, unit, currency) ?? toRead,
        shortDay(one.dueDate),
        one.basis,
      ];
    }),
  );
}
