import { pair } from '../../values/text.ts';
import { unitOf } from './objectives.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { ScenarioDetail } from '../../planning/plan/scenario-detail.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { Message } from '../../planning/plan/action.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { colon, dayWords, joined, kpiName, measure, money, part, sheet, subtitle, table } from './cells.ts';
import { channelName, emptyPart, title } from './words.ts';

/** Part 5: one sheet a scenario, then why these and not others. */
export function acquisitionPart(strategy: Strategy): ReportBlock[] {
  const rows = strategy.actions.flatMap((action) =>
    action.scenario === null ? [] : [{ action, scenario: action.scenario }],
  );
  const heading = title('part-5', '5. La stratégie d’acquisition', '5. The acquisition strategy');
  if (rows.length === 0)
    return emptyPart(
      heading,
      'Ce plan ne prévoit aucun scénario d’acquisition',
      'This plan holds no acquisition scenario',
    );
  return [
    heading,
    table(
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
        part(relevance.index),
        part(relevance.affinity),
        part(relevance.objective),
        part(relevance.evidence),
        part(relevance.season),
      ]),
    ),
    ...rows.flatMap(({ action, scenario }) => scenarioSheet(strategy, action, scenario)),
  ];
}

function scenarioSheet(strategy: Strategy, action: PlannedAction, scenario: ScenarioDetail): ReportBlock[] {
  const { currency } = strategy.company;
  const cost = action.costs.reduce((sum, line) => sum + line.planned, 0);
  const rows: [string, string, Cell][] = [
    ['Hypothèse', 'Hypothesis', scenario.hypothesis],
    [
      'Canaux',
      'Channels',
      joined(
        action.channelIds.map((id) => pair(channelName(id, 'fr'), channelName(id, 'en'))),
        ', ',
      ),
    ],
    [
      'Étapes',
      'Steps',
      joined(
        scenario.steps.map(({ date, touch }) => joined([dayWords(date), touch], colon)),
        ' · ',
      ),
    ],
    ...scenario.messages.map((message, index): [string, string, Cell] => [
      index === 0 ? 'Message' : 'Variante',
      index === 0 ? 'Message' : 'Variant',
      messageText(message),
    ]),
    ['Ce qui est testé', 'What is tested', scenario.variable],
    [
      'Mots-dièses',
      'Hashtags',
      scenario.hashtags.map((one) => one.tag).join(' ') || pair('aucun sur ces canaux', 'none on these channels'),
    ],
    [
      'Fréquence',
      'Frequency',
      joined(
        scenario.shares.map((share) =>
          pair(
            `${channelName(share.channelId, 'fr')}\u202f: ${rhythm(share.perWeek, 'fr')}`,
            `${channelName(share.channelId, 'en')}: ${rhythm(share.perWeek, 'en')}`,
          ),
        ),
        ' · ',
      ),
    ],
    [
      'Effort et coût',
      'Effort and cost',
      joined([
        pair(`${hours(action.effort.planned, 'fr')} h,`, `${hours(action.effort.planned, 'en')} h,`),
        money(cost, currency),
      ]),
    ],
    [
      'Décision',
      'Decision',
      pair(
        `Amplifier si ${lower(scenario.decisionRule.scaleIf.fr)} Corriger si ${lower(scenario.decisionRule.fixIf.fr)} Arrêter si ${lower(scenario.decisionRule.stopIf.fr)}`,
        `Scale if ${lower(scenario.decisionRule.scaleIf.en)} Fix if ${lower(scenario.decisionRule.fixIf.en)} Stop if ${lower(scenario.decisionRule.stopIf.en)}`,
      ),
    ],
    ...(scenario.whatChanges === null
      ? []
      : [['Ce qui change', 'What changes', scenario.whatChanges] as [string, string, Cell]]),
  ];
  return [
    subtitle(`scenario-${action.id}`, action.title.fr, action.title.en),
    sheet(pair('Le scénario', 'The scenario'), rows),
    table(
      pair('Résultats attendus', 'Expected results'),
      [
        ['Indicateur', 'Indicator'],
        ['Départ', 'Start', 'number'],
        ['Bas', 'Low', 'number'],
        ['Attendu', 'Expected', 'number'],
        ['Haut', 'High', 'number'],
        ['Échéance', 'Due'],
      ],
      scenario.expected.map((one): Cell[] => {
        const unit = unitOf(one.kpiId);
        return [
          kpiName(one.kpiId),
          measure(one.baseline, unit, currency) ?? pair('aucun', 'none'),
          measure(one.low, unit, currency),
          measure(one.mid, unit, currency),
          measure(one.high, unit, currency),
          dayWords(one.dueDate),
        ];
      }),
    ),
  ];
}

export function messageText(message: Message): string {
  const mentions = message.legalMentions.length === 0 ? '' : ` (${message.legalMentions.join(', ')})`;
  return `${message.hook} ${message.body} → ${message.cta}${mentions}`;
}

const lower = (sentence: string): string =>
  /^K-|^[A-Z]{2}/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

export function hours(value: number, locale: 'fr' | 'en'): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}

/** Publications a week as people say it: twice a month rather than 0.5 a week. */
function rhythm(perWeek: number, locale: 'fr' | 'en'): string {
  if (perWeek >= 1) return locale === 'fr' ? `${hours(perWeek, 'fr')} par semaine` : `${hours(perWeek, 'en')} a week`;
  const month = Math.max(1, Math.round(perWeek * 4));
  return locale === 'fr' ? `${month} par mois` : `${month} a month`;
}
