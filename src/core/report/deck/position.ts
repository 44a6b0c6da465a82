import { positionTitles } from '../../framework/positioning/positioning.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { Locale } from '../../values/locale.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { colon } from '../plan/cells.ts';
import { limits, lower, notMeasured, sentence, short, slideTable, sourceLine, spoken, titled } from './slide-parts.ts';
import { type Slide, type SlideFigure, besideChart } from './slides.ts';

/** 5: where the company stands, on eight scores. */
export function positionSlide(strategy: Strategy): Slide {
  const { positioning, inputs } = strategy;
  const { scores, strengths, weaknesses } = positioning;
  const known = scores.filter((one) => one.score !== null);
  const seen = scores.some((one) => one.id === 'visibility' && one.score !== null);
  const place = seen ? positionTitles[positioning.type] : notMeasured;
  const [strong, weak] = [strengths[0], weaknesses[0]];
  const unknown = scores.filter((one) => one.score === null);
  const ends = (fr: string, en: string, end: typeof strong): Text =>
    end === undefined
      ? pair('', '')
      : pair(`, ${fr}\u202f: ${end.title.fr.toLowerCase()}`, `, ${en}: ${end.title.en.toLowerCase()}`);
  const [best, worst] = [ends('force', 'strength', strong), ends('faiblesse', 'weakness', weak)];
  return {
    id: 'positioning',
    kind: 'main',
    title: seen
      ? titled(
          `Position digitale «\u202f${place.fr}\u202f»${best.fr}${worst.fr}`,
          `Digital position “${place.en}”${best.en}${worst.en}`,
        )
      : titled(
          known.length === 0
            ? `Position digitale non mesurée\u202f: aucune des ${scores.length} dimensions n’est connue`
            : `Position digitale non mesurée\u202f: ${known.length} ${plural(known.length, 'fr', { one: 'dimension connue', other: 'dimensions connues' })} sur ${scores.length}`,
          known.length === 0
            ? `Digital position not measured: none of the ${scores.length} dimensions is known`
            : `Digital position not measured: ${known.length} of ${scores.length} dimensions known`,
        ),
    body: [
      ...(weak === undefined
        ? []
        : [
            titled(
              `${weak.title.fr}\u202f: ${short(weak.because.fr, 110)}.`,
              `${weak.title.en}: ${short(weak.because.en, 110)}.`,
            ),
          ]),
      ...(unknown.length === 0 || known.length === 0
        ? []
        : [
            titled(
              `Non mesuré\u202f: ${unknown.map((one) => one.title.fr.toLowerCase()).join(', ')}.`,
              `Not measured: ${unknown.map((one) => one.title.en.toLowerCase()).join(', ')}.`,
            ),
          ]),
    ],
    figure: known.length === 0 ? unknownScores(strategy) : scoresChart(strategy),
    notes: spoken(
      [
        pair(
          'Je situe l’entreprise sur huit dimensions, de 0 à 100. Chaque note dit de quoi elle est faite, et une dimension que je ne connais pas n’entre dans aucune moyenne.',
          'I place the company on eight dimensions, from 0 to 100. Each score says what it is made of, and a dimension that I do not know enters no mean.',
        ),
        positioning.statement,
        ...[...strengths.slice(0, 1), ...weaknesses.slice(0, 2)].map((one) =>
          pair(
            `${one.title.fr}, ${Math.round(one.score ?? 0)} sur 100\u202f: ${lower(sentence(one.because.fr))}`,
            `${one.title.en}, ${Math.round(one.score ?? 0)} out of 100: ${sentence(one.because.en)}`,
          ),
        ),
        inputs.company.competitors.length === 0
          ? pair(
              'Aucun concurrent n’est encore renseigné\u202f: je ne peux donc pas dire qui est devant, et la carte reste à faire.',
              'No competitor is recorded yet: I cannot say who is ahead, and the map is still to be drawn.',
            )
          : pair(
              `Je compare avec ${inputs.company.competitors
                .map((one) => one.name)
                .slice(0, 4)
                .join(', ')}\u202f; la carte du prix et de la visibilité est dans le rapport.`,
              `I compare with ${inputs.company.competitors
                .map((one) => one.name)
                .slice(0, 4)
                .join(', ')}; the map of price and visibility is in the report.`,
            ),
      ],
      [
        ...limits(strategy, ['Cr3', 'Cr8']),
        ...unknown.map((one) =>
          pair(
            `${one.title.fr}\u202f: non mesurée, car ${lower(sentence(one.because.fr))}`,
            `${one.title.en}: not measured, because ${lower(sentence(one.because.en))}`,
          ),
        ),
        pair(
          'Je ne cherche pas à monter partout à la fois\u202f: je garde la force qui nous distingue et je travaille la faiblesse qui coûte le plus de clients.',
          'I do not try to rise everywhere at once: I keep the strength that sets us apart and work on the weakness that costs most customers.',
        ),
      ],
    ),
    source: sourceLine(
      inputs.siteHash === null
        ? 'calculé d’après le fichier de l’entreprise, sans audit du site'
        : 'calculé d’après le fichier de l’entreprise et l’audit du site',
      inputs.siteHash === null
        ? 'computed from the company file, without a site audit'
        : 'computed from the company file and the site audit',
    ),
  };
}

const rounded = (score: number | null): number | null => (score === null ? null : Math.round(score));

function scoresChart({ positioning: { scores } }: Strategy): SlideFigure {
  const known = scores.filter((one) => one.score !== null);
  const say = (locale: Locale): string =>
    scores
      .map(
        (one) => `${one.title[locale]}${colon[locale]}${one.score === null ? notMeasured[locale] : rounded(one.score)}`,
      )
      .join(', ');
  return {
    kind: 'chart',
    categories: known.map((one) => one.title),
    series: [{ name: pair('Note sur 100', 'Score out of 100'), values: known.map((one) => rounded(one.score)) }],
    table: slideTable(
      [
        ['Dimension', 'Dimension', 0.62],
        ['Note sur 100', 'Score of 100', 0.38, 'number'],
      ],
      scores.map((one): Cell[] => [one.title, rounded(one.score)]),
      { lines: 1, width: besideChart },
    ),
    alt: pair(`Barres des notes sur 100. ${say('fr')}.`, `Bars of the scores out of 100. ${say('en')}.`),
  };
}

/** Nothing is known: what each score would be made of. */
function unknownScores({ positioning: { scores } }: Strategy): SlideFigure {
  return {
    kind: 'table',
    ...slideTable(
      [
        ['Dimension', 'Dimension', 0.26],
        ['Note sur 100', 'Score out of 100', 0.2, 'number'],
        ['Ce qui manque', 'What is missing', 0.54],
      ],
      scores.map((one): Cell[] => [one.title, null, one.because]),
    ),
    alt: pair('Tableau des huit dimensions, aucune n’est mesurée.', 'Table of the eight dimensions, none is measured.'),
  };
}
