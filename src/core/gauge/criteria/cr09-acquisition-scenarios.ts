import { saysFewScenarios } from '../facts-of-company.ts';
import { serviceRoom } from '../../framework/counters/service-room.ts';
import { scenarios } from '../../acquisition/scenarios/index.ts';
import { openChannels } from '../../planning/context/open-channels.ts';
import { hashtagCap } from '../../planning/messages/hashtags.ts';
import type { ScenarioDetail } from '../../planning/plan/details/scenario-detail.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultUnless, scenarioFaults } from '../faults.ts';

/** True for three values in order, or none with the reading that will give them. */
const isBounded = ({ low, mid, high, basis }: ScenarioDetail['expected'][number]): boolean =>
  low === null || mid === null || high === null ? basis.fr !== '' : low <= mid && mid <= high;

export const cr09AcquisitionScenarios = defineCriterion({
  id: 'Cr9',
  title: pair('les scénarios d’acquisition', 'acquisition scenarios'),
  rules: [
    {
      id: 'cr9.three-scenarios',
      severity: 'blocker',
      repairedBy: { work: 'scenario', by: 0.05 },
      message: {
        fr: 'Trois scénarios d’acquisition au moins, de deux types différents, sauf si l’entreprise ne peut rien servir de plus ou si le plan, qui en a un, dit pourquoi il en a moins.',
        en: 'At least three acquisition scenarios of two different types, unless the company can serve no more or the plan, which has one, says why it has fewer.',
      },
      check: (strategy, company) => {
        const rows = strategy.actions.filter((one) => one.scenario !== null);
        // what a plan does not have is not met, whatever it says of it
        if (serviceRoom(company)?.isFull === true || (rows.length > 0 && saysFewScenarios(strategy))) return [];
        return faultUnless(rows.length >= 3 && new Set(rows.map((one) => one.catalogueId)).size >= 2, '/actions');
      },
    },
    {
      id: 'cr9.scenarios-complete',
      severity: 'blocker',
      message: {
        fr: 'Chaque scénario a un type connu, un canal ouvert, un message avec son appel, et deux résultats attendus datés, bornés ou dits inconnus.',
        en: 'Every scenario has a known type, an open channel, a message with its call, and two dated expected results, bounded or stated as unknown.',
      },
      check: (strategy, company) => {
        const open = openChannels(company);
        return scenarioFaults(
          strategy,
          (one, action) =>
            scenarios.some((row) => row.id === one.typeId) &&
            action.channelIds.some((id) => open.includes(id)) &&
            one.messages.length > 0 &&
            one.messages.every(({ hook, body, cta }) => hook !== '' && body !== '' && cta !== '') &&
            one.expected.length >= 2 &&
            one.expected.every((row) => isBounded(row) && row.dueDate <= strategy.cycle.end),
        );
      },
    },
    {
      id: 'cr9.hypotheses-tested',
      severity: 'major',
      message: {
        fr: 'Chaque scénario éprouve une hypothèse par deux versions qui diffèrent d’un seul élément.',
        en: 'Every scenario tests a hypothesis with two versions that differ by a single element.',
      },
      check: (strategy) =>
        scenarioFaults(
          strategy,
          (one) =>
            one.hypothesis.fr !== '' &&
            one.messages.length >= 2 &&
            one.messages
              .slice(1)
              .every(
                (message) =>
                  (['hook', 'body', 'cta'] as const).filter((part) => message[part] !== one.messages[0]?.[part])
                    .length === 1,
              ),
        ),
    },
    {
      id: 'cr9.supports-and-hashtags',
      severity: 'major',
      message: {
        fr: 'Supports et partages sont nommés, et les mots-dièses tiennent sous la limite du canal.',
        en: 'Supports and shares are named, and hashtags stay under the channel’s limit.',
      },
      check: (strategy) =>
        scenarioFaults(
          strategy,
          (one, action) =>
            one.supports.length > 0 &&
            one.shares.length > 0 &&
            (one.hashtags.length === 0 ||
              (one.hashtags.length <= Math.max(...action.channelIds.map(hashtagCap)) &&
                new Set(one.hashtags.map((tag) => tag.scope)).size >= 2)),
        ),
    },
    {
      id: 'cr9.decision-rules-with-figures',
      severity: 'major',
      message: {
        fr: 'Chaque scénario a une règle de décision chiffrée.',
        en: 'Every scenario has a decision rule with figures.',
      },
      check: (strategy) =>
        scenarioFaults(strategy, (one) =>
          [one.decisionRule.scaleIf, one.decisionRule.fixIf, one.decisionRule.stopIf].every(
            (rule) => /\d/.test(rule.fr) && /\d/.test(rule.en),
          ),
        ),
    },
  ],
});
