import { firstTopicReason } from '../planning/topics/first-topic-reason.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { sum } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';

/** The plan in a few sentences: its size, its first topic, and where the reasons of each choice are. */
export function planExplanation(
  { hoursTotal, topics }: PlanContext,
  actions: readonly PlannedAction[],
  few: Text | null,
): Text[] {
  const contents = actions.filter(({ content }) => content !== null).length;
  const others = actions.length - contents;
  const hours = sum(actions.map(({ effort }) => effort.planned));
  const size = pair(
    `${contents} contenus et ${others} autres actions, ${hours} h sur les ${hoursTotal} h disponibles.`,
    `${contents} content items and ${others} other actions, ${hours} h out of the ${hoursTotal} h available.`,
  );
  const [first] = topics;
  const firstTopic =
    first === undefined
      ? []
      : [
          pair(
            `Premier thème : « ${first.name} », ${firstTopicReason(first).fr}.`,
            `First topic: “${first.name}”, ${firstTopicReason(first).en}.`,
          ),
        ];
  const reasons = pair(
    'Chaque choix garde ses facteurs, leurs poids et la solution écartée.',
    'Every choice keeps its factors, their weights and the option it beat.',
  );
  return [size, ...firstTopic, ...(few === null ? [] : [few]), reasons].map(typesetText);
}
