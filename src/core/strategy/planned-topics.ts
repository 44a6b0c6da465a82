import { byValue, keywordValue } from '../framework/keyword-value.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { PlannedKeyword, PlannedTopic } from '../planning/plan/planned-topic.ts';
import { rounded } from '../values/rounded.ts';
import { pair } from '../values/text.ts';

/** The topics of the context, each with the actions that serve it. */
export function plannedTopics({ topics }: PlanContext, actions: readonly PlannedAction[]): PlannedTopic[] {
  return topics.map((topic) => {
    const served = actions.filter(({ content }) => content?.topicId === topic.id);
    const { id, name, keyword, personaId, intent, terms, target, linkStatus } = topic;
    return {
      id,
      name,
      keyword,
      personaId,
      intent,
      terms,
      target,
      linkStatus,
      keywordIds: topic.keywords.map((one) => one.id),
      coverage: topic.coverage,
      potential: cents(topic.potential),
      expectedClicks: cents(topic.expectedClicks),
      gap: rounded(topic.gap, 4),
      actionIds: served.map((action) => action.id).sort(),
      noActionReason:
        served.length > 0 || linkStatus === 'ok'
          ? null
          : typesetText(topic.potential === null ? unmeasured : postponed),
    };
  });
}

const postponed = pair(
  'Potentiel plus faible que les thèmes retenus : reporté au cycle suivant.',
  'Lower potential than the chosen topics: left for the next cycle.',
);

const unmeasured = pair(
  'Les heures du cycle vont à d’autres thèmes : ses recherches ne sont pas comptées, son potentiel n’est pas connu.',
  'The hours of the cycle go to other topics: its searches are not counted, its potential is not known.',
);

/** The tracked keywords, the most valuable first, each with its topic. */
export function plannedKeywords({ company, topics }: PlanContext): PlannedKeyword[] {
  return byValue(company.keywords).map((keyword) => {
    const { id, term, clusterId, personaId, intent, volume, position, sources } = keyword;
    const { proxy, expectedClicks, value } = keywordValue(keyword);
    const topic = topics.find(({ keywords }) => keywords.some((one) => one.id === id));
    return {
      id,
      term,
      topicId: topic?.id ?? clusterId,
      personaId,
      intent,
      volume,
      position,
      expectedClicks: proxy ? null : rounded(expectedClicks, 2),
      value: proxy ? null : rounded(value, 2),
      proxy,
      ...(sources === undefined ? {} : { sources }),
    };
  });
}

const cents = (value: number | null): number | null => (value === null ? null : rounded(value, 2));
