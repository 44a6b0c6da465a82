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
  {
    few,
    unserved,
    waiting,
    madeWay,
  }: { few: Text | null; unserved: Text | null; waiting: readonly Text[]; madeWay: readonly Text[] },
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
  return [
    size,
    ...firstTopic,
    ...[few, unserved].filter((one) => one !== null),
    ...waitingText(waiting),
    ...madeWayText(madeWay),
    reasons,
  ].map(typesetText);
}

/** Titles named in a sentence at most (working assumption). */
const mostTitles = 3;

function waitingText(waiting: readonly Text[]): Text[] {
  if (waiting.length === 0) return [];
  const { fr, en } = named(waiting);
  return [
    pair(
      `En attente, car plus personne n’a assez d’heures : ${fr}.`,
      `Waiting, as nobody has enough hours left: ${en}.`,
    ),
  ];
}

function madeWayText(madeWay: readonly Text[]): Text[] {
  if (madeWay.length === 0) return [];
  const { fr, en } = named(madeWay);
  return [
    pair(
      `Laissés pour plus tard, car vos propres entrées prennent leurs heures : ${fr}.`,
      `Left for later, as your own entries take their hours: ${en}.`,
    ),
  ];
}

/** The first titles, and how many others there are. */
function named(all: readonly Text[]): Text {
  const titles = inBoth((locale) =>
    all
      .slice(0, mostTitles)
      .map((one) => (locale === 'fr' ? `« ${one.fr} »` : `“${one.en}”`))
      .join(', '),
  );
  const others = all.length - mostTitles;
  return others > 0 ? pair(`${titles.fr} et ${others} de plus`, `${titles.en} and ${others} more`) : titles;
}
