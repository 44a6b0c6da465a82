import { insightChart } from '../../charts/insight-chart.ts';
import type { PlannedInsight } from '../../../planning/plan/details/planned-insight.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';
import { certaintyText, leadingInsights, sizeText } from '../../plan/opening/findings.ts';
import { sentence } from '../../sentence.ts';
import { clean, short, sourceLine, titled } from '../slide-text.ts';
import { chartFigure, type Slide } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

/** Findings shown each on a slide of its own. */
const mostSlides = 3;
/** Characters of the title of a slide. */
const mostTitle = 128;

/** The first findings, each with its chart. */
export const findingSlides = (strategy: Strategy): Slide[] =>
  leadingInsights(strategy)
    .filter(({ chart }) => chart !== null)
    .slice(0, mostSlides)
    .map((insight, at) => findingSlide(strategy, insight, at));

function findingSlide(strategy: Strategy, insight: PlannedInsight, at: number): Slide {
  const { currency } = strategy.company;
  const size = sizeText(insight, currency);
  return {
    id: `finding-${at + 1}`,
    kind: 'main',
    title: clean(inBoth((locale) => short(insight.title[locale], mostTitle))),
    body: size === null ? [] : [titled(`En jeu\u202f: ${size.fr}.`, `At stake: ${size.en}.`)],
    figure: chartFigure(insightChart(insight, currency)!),
    notes: notesOf(strategy, insight, size),
    source: sourceLine(
      'fichier de l’entreprise (mesuré, déclaré ou supposé), taille calculée',
      'company file (measured, declared or assumed), size computed',
    ),
  };
}

function notesOf({ actions }: Strategy, insight: PlannedInsight, size: Text | null): Text[] {
  const proofs = joined(insight.evidence.slice(0, 5), ', ');
  const own = insight.actionIds.flatMap((id) => actions.find((one) => one.id === id)?.title ?? []).slice(0, 3);
  const sure = certaintyText(insight.certainty);
  return speakerNotes(
    [
      pair(
        `Voici ce que j’ai trouvé en comparant les chiffres entre eux. ${sentence(insight.title.fr)}`,
        `This is what I found by comparing the figures with one another. ${sentence(insight.title.en)}`,
      ),
      insight.argument,
      pair(`Les chiffres qui le montrent\u202f: ${proofs.fr}.`, `The figures that show it: ${proofs.en}.`),
      size === null
        ? pair(
            'Je ne peux pas encore chiffrer l’enjeu\u202f: il manque une mesure, que le plan prévoit.',
            'I cannot put a figure on it yet: a measurement is missing, which the plan provides for.',
          )
        : pair(
            `L’enjeu est de ${size.fr}. Ce nombre donne un ordre de priorité\u202f; il n’est pas une promesse, et le premier relevé le corrigera.`,
            `What is at stake is ${size.en}. This number sets an order of priority; it is not a promise, and the first reading will correct it.`,
          ),
      pair(`Ma réponse\u202f: ${sentence(insight.remedy.fr)}`, `My answer: ${sentence(insight.remedy.en)}`),
      ...(own.length === 0
        ? []
        : [
            pair(
              `Le plan s’en charge, avec par exemple\u202f: ${joined(own, ', ').fr}.`,
              `The plan takes care of it, for example with: ${joined(own, ', ').en}.`,
            ),
          ]),
    ],
    [
      pair(
        `Je classe ce constat ainsi\u202f: ${sure.fr}. Un constat est établi quand vos propres relevés suffisent à le montrer, probable quand l’écart pourrait encore tenir à la façon de compter, à vérifier quand une part repose sur ce que vous déclarez ou sur une hypothèse de travail.`,
        `I class this finding as follows: ${sure.en}. A finding is established when your own readings are enough to show it, probable when the gap could still come from the way of counting, to be checked when part of it rests on what you declare or on a working assumption.`,
      ),
      pair(
        'Si vous avez un chiffre plus récent ou une explication que je ne vois pas d’ici, c’est le moment de la donner\u202f: elle peut changer l’ordre des priorités, et je préfère le changer aujourd’hui plutôt qu’après trois mois de travail.',
        'If you have a more recent figure or an explanation that I cannot see from here, this is the time to give it: it may change the order of priorities, and I would rather change it today than after three months of work.',
      ),
    ],
  );
}
