import { choseThemselves } from '../../framework/counters/comparisons/self-chosen.ts';
import type { Comparison } from '../../framework/counters/compared-groups.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { dayText } from '../../values/day-text.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { groupName, groupsTitle } from '../compared-texts.ts';
import { isWorseWay } from './idea-comparison.ts';
import type { Judgement } from './offer-ideas.ts';

/** An idea that a comparison of the company decides, with the figures, who does it and when. */
export function adopted(comparison: Comparison, action: PlannedAction | undefined): Judgement {
  const { better, other, interval } = comparison;
  const isProved = interval[0] > 0;
  const isChosen = choseThemselves(comparison);
  const isWorse = isWorseWay(comparison);
  const figures = groupsTitle(comparison, groupName(better), groupName(other));
  const [low, high] = interval.map((value) => inBoth((locale) => percentText(Math.max(0, value), locale, 0))) as [
    Text,
    Text,
  ];
  const sure =
    isProved && isChosen
      ? pair(
          `l’écart est de ${low.fr} à ${high.fr}, mais ceux du meilleur groupe y sont venus d’eux-mêmes`,
          `the gap is ${low.en} to ${high.en}, but those of the better group came to it by themselves`,
        )
      : isProved
        ? pair(
            `l’écart est de ${low.fr} à ${high.fr}, plus que le hasard`,
            `the gap is ${low.en} to ${high.en}, more than chance`,
          )
        : pair('trop peu de cas pour exclure le hasard', 'too few cases to exclude chance');
  return {
    verdict: isWorse && isProved ? 'refuse' : isProved && !isChosen ? 'do' : 'test',
    reason: pair(
      `Vos chiffres la jugent. ${figures.fr} ; ${sure.fr}.`,
      `Your figures judge it. ${figures.en}; ${sure.en}.`,
    ),
    instead: isWorse && isProved ? keepOther(better.label ?? '') : isChosen ? onADraw(action) : when(action),
  };
}

const keepOther = (label: string): Text =>
  pair(`Garder la façon qui réussit : « ${label} ».`, `Keep the way that succeeds: “${label}”.`);

function onADraw(action: PlannedAction | undefined): Text {
  const planned = action === undefined ? pair('', '') : whoAndWhen(action);
  return pair(
    `${planned.fr}L’essayer sur une moitié des cas tirée au sort, pendant huit semaines, et ne l’étendre que si l’écart tient.`,
    `${planned.en}Try it on a half of the cases drawn at random, for eight weeks, and extend it only if the gap holds.`,
  );
}

function whoAndWhen({ start, owner }: PlannedAction): Text {
  const day = inBoth((locale) => dayText(start, locale));
  return pair(`Dans le plan : ${owner.fr}, à partir du ${day.fr}. `, `In the plan: ${owner.en}, from ${day.en}. `);
}

/** The day, the person and the hours of the action that does it. */
function when(action: PlannedAction | undefined): Text {
  if (action === undefined)
    return pair(
      'L’écrire comme une règle dans le mois, avec un responsable, et compter les deux groupes pendant huit semaines.',
      'Write it down as a rule within the month, with somebody in charge, and count both groups for eight weeks.',
    );
  const day = inBoth((locale) => dayText(action.start, locale));
  const hours = count(action.effort.planned);
  const { owner } = action;
  return pair(
    `Dans le plan : ${owner.fr}, à partir du ${day.fr}, ${hours.fr} h ; les deux groupes comptés pendant huit semaines, puis gardé ou rendu.`,
    `In the plan: ${owner.en}, from ${day.en}, ${hours.en} hours; both groups counted for eight weeks, then kept or dropped.`,
  );
}
