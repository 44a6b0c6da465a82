import { firstTopicReason } from '../planning/topics/first-topic-reason.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** The plan in a few sentences: its size, its first topic, and where the reasons of each choice are. */
export function planExplanation(
  { hoursTotal, topics }: PlanContext,
  actions: readonly PlannedAction[],
  { few, unserved, waiting }: { few: Text | null; unserved: Text | null; waiting: readonly Text[] },
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
  return [size, ...firstTopic, ...[few, unserved].filter((one) => one !== null), ...waitingText(waiting), reasons].map(
    typesetText,
  );
}

/** Titles named in the sentence at most (working assumption). */
const mostTitles = 3;

function waitingText(waiting: readonly Text[]): Text[] {
  if (waiting.length === 0) return [];
  const titles = inBoth((locale) =>
    waiting
      .slice(0, mostTitles)
      .map((one) => (locale === 'fr' ? `« ${one.fr} »` : `“${one.en}”`))
      .join(', '),
  );
  const others = waiting.length > mostTitles;
  return [
    pair(
      `En attente, car plus personne n’a assez d’heures : ${titles.fr}${others ? ` et ${waiting.length - mostTitles} de plus` : ''}.`,
      `Waiting, as nobody has enough hours left: ${titles.en}${others ? ` and ${waiting.length - mostTitles} more` : ''}.`,
    ),
  ];
}
