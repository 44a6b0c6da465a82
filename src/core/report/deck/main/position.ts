import { namedBars } from '../../charts/named-bars.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { colon } from '../../joined-texts.ts';
import { positionTitle } from '../../plan/summary.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { short, sourceLine, titled } from '../slide-text.ts';
import { chartFigure, type Slide, type SlideFigure } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

type Score = Strategy['positioning']['scores'][number];

/** 5: the position of the company, on eight scores. */
export function positionSlide(strategy: Strategy): Slide {
  const { scores } = strategy.positioning;
  const known = scores.filter((one) => one.score !== null);
  const unknown = scores.filter((one) => one.score === null);
  return {
    id: 'positioning',
    kind: 'main',
    title: titleOf(strategy, known.length),
    body: [...weaknessLine(strategy), ...(known.length === 0 ? [] : unknownLine(unknown))],
    figure: known.length === 0 ? missingTable(scores) : scoresChart(scores, sourceOf(strategy)),
    notes: speakerNotes(requiredNotes(strategy), [
      ...missingDataNotes(strategy, ['Cr3', 'Cr8']),
      ...unknown.map(unknownNote),
      focusNote,
    ]),
    source: sourceOf(strategy),
  };
}

function titleOf({ positioning }: Strategy, known: number): Text {
  const { scores, strengths, weaknesses } = positioning;
  const isMeasured = scores.some((one) => one.id === 'visibility' && one.score !== null);
  if (isMeasured) {
    const place = positionTitle(positioning);
    const best = endText(pair('force', 'strength'), strengths[0]);
    const worst = endText(pair('faiblesse', 'weakness'), weaknesses[0]);
    return titled(
      `Position digitale «\u202f${place.fr}\u202f»${best.fr}${worst.fr}`,
      `Digital position “${place.en}”${best.en}${worst.en}`,
    );
  }
  if (known === 0)
    return titled(
      `Position digitale non mesurée\u202f: aucune des ${scores.length} dimensions n’est connue`,
      `Digital position not measured: none of the ${scores.length} dimensions is known`,
    );
  const dimensions = plural(known, 'fr', { one: 'dimension connue', other: 'dimensions connues' });
  return titled(
    `Position digitale non mesurée\u202f: ${known} ${dimensions} sur ${scores.length}`,
    `Digital position not measured: ${known} of ${scores.length} dimensions known`,
  );
}

const endText = (name: Text, score: Score | undefined): Text =>
  score === undefined
    ? pair('', '')
    : inBoth((locale) => `, ${name[locale]}${colon[locale]}${score.title[locale].toLowerCase()}`);

function weaknessLine({ positioning: { weaknesses } }: Strategy): Text[] {
  return weaknesses
    .slice(0, 1)
    .map(({ title, because }) =>
      titled(`${title.fr}\u202f: ${short(because.fr, 110)}.`, `${title.en}: ${short(because.en, 110)}.`),
    );
}

function unknownLine(unknown: readonly Score[]): Text[] {
  if (unknown.length === 0) return [];
  const names = inBoth((locale) => unknown.map((one) => one.title[locale].toLowerCase()).join(', '));
  return [titled(`Non mesuré\u202f: ${names.fr}.`, `Not measured: ${names.en}.`)];
}

function requiredNotes({ positioning, inputs: { company } }: Strategy): Text[] {
  const { statement, strengths, weaknesses } = positioning;
  return [
    pair(
      'Je situe l’entreprise sur huit dimensions, de 0 à 100. Chaque note dit de quoi elle est faite, et une dimension que je ne connais pas n’entre dans aucune moyenne.',
      'I place the company on eight dimensions, from 0 to 100. Each score says what it is made of, and a dimension that I do not know enters no mean.',
    ),
    statement,
    ...[...strengths.slice(0, 1), ...weaknesses.slice(0, 2)].map(scoreNote),
    rivalsNote(company.competitors.map((one) => one.name)),
  ];
}

function scoreNote({ title, score, because }: Score): Text {
  const points = Math.round(score ?? 0);
  return pair(
    `${title.fr}, ${points} sur 100\u202f: ${uncapitalised(sentence(because.fr))}`,
    `${title.en}, ${points} out of 100: ${sentence(because.en)}`,
  );
}

function rivalsNote(rivals: readonly string[]): Text {
  if (rivals.length === 0)
    return pair(
      'Aucun concurrent n’est encore renseigné\u202f: je ne peux donc pas dire qui est devant, et la carte reste à faire.',
      'No competitor is recorded yet: I cannot say who is ahead, and the map is still to be drawn.',
    );
  const names = rivals.slice(0, 4).join(', ');
  return pair(
    `Je compare avec ${names}\u202f; la carte du prix et de la visibilité est dans le rapport.`,
    `I compare with ${names}; the map of price and visibility is in the report.`,
  );
}

const unknownNote = ({ title, because }: Score): Text =>
  pair(
    `${title.fr}\u202f: non mesurée, car ${uncapitalised(sentence(because.fr))}`,
    `${title.en}: not measured, because ${uncapitalised(sentence(because.en))}`,
  );

const focusNote = pair(
  'Je ne cherche pas à monter partout à la fois\u202f: je garde la force qui nous distingue et je travaille la faiblesse qui coûte le plus de clients.',
  'I do not try to rise everywhere at once: I keep the strength that sets us apart and work on the weakness that costs most customers.',
);

function scoresChart(scores: readonly Score[], source: Text): SlideFigure {
  return chartFigure(
    namedBars({
      title: pair('Notes sur 100', 'Scores out of 100'),
      measure: pair('Note sur 100', 'Score out of 100'),
      rows: scores.map((one) => ({ label: one.title, value: rounded(one) })),
      sentence: pair('Huit dimensions de la position digitale.', 'Eight dimensions of the digital position.'),
      source,
    }),
  );
}

const rounded = ({ score }: Score): number | null => (score === null ? null : Math.round(score));

/** For a company without any score: what each of them needs. */
function missingTable(scores: readonly Score[]): SlideFigure {
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

const sourceOf = ({ inputs }: Strategy): Text =>
  inputs.siteHash === null
    ? sourceLine(
        'calculé d’après le fichier de l’entreprise, sans audit du site',
        'computed from the company file, without a site audit',
      )
    : sourceLine(
        'calculé d’après le fichier de l’entreprise et l’audit du site',
        'computed from the company file and the site audit',
      );
