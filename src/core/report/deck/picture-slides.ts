import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { assumptionsChart, gainsChart, outcomesChart } from '../charts/effect-charts.ts';
import { audienceChart, positionChart } from '../charts/audience-charts.ts';
import { projectsChart } from '../charts/calendar-chart.ts';
import type { Chart } from '../charts/chart.ts';
import { chartLegend } from '../charts/chart-legend.ts';
import { sentence } from '../sentence.ts';
import { clean, short } from './slide-text.ts';
import { chartFigure, type Slide } from './slides.ts';
import { speakerNotes } from './speaker-notes.ts';

/** What the plan brings, project by project, and when its projects run: the two pictures of the presentation. */
export const pictureSlides = (strategy: Strategy): Slide[] => [
  ...slideOf('picture-gains', gainsChart(strategy), { kind: 'main', notes: gainsNotes(strategy) }),
  ...slideOf('picture-calendar', projectsChart(strategy), { kind: 'main', notes: calendarNotes(strategy) }),
];

/** The pictures that answer a question: the cases, the assumptions, the audiences and the rivals. */
export const backupPictures = (strategy: Strategy): Slide[] => [
  ...slideOf('picture-cases', outcomesChart(strategy), { kind: 'backup', notes: casesNotes(strategy) }),
  ...slideOf('picture-assumptions', assumptionsChart(strategy), { kind: 'backup', notes: assumptionsNotes(strategy) }),
  ...slideOf('picture-audience', audienceChart(strategy), { kind: 'backup', notes: audienceNotes }),
  ...slideOf('picture-map', positionChart(strategy), { kind: 'backup', notes: mapNotes(strategy) }),
];

/** Characters of the title of a slide. */
const mostTitle = 128;

function slideOf(
  id: string,
  chart: Chart | null,
  { kind, notes }: { readonly kind: Slide['kind']; readonly notes: readonly Text[] },
): Slide[] {
  if (chart === null) return [];
  const remarks = chartLegend(chart).flatMap(({ mark, text }) => (mark === 'none' ? [text] : []));
  return [
    {
      id,
      kind,
      title: clean(inBoth((locale) => short(chart.sentence[locale].replace(/\.$/, ''), mostTitle))),
      body: [clean(inBoth((locale) => [`${chart.title[locale]}.`, ...remarks.map((one) => one[locale])].join(' ')))],
      figure: chartFigure(chart),
      notes: speakerNotes([chart.sentence, ...notes], [readingNote, debateNote]),
      source: clean(inBoth((locale) => `${chart.source[locale]}.`)),
    },
  ];
}

const readingNote = pair(
  'Je lis l’image de haut en bas\u202f: chaque ligne porte son nombre, et le tableau qui lui correspond est dans le rapport, avec la provenance de chaque chiffre. Rien n’y est arrondi autrement qu’ici.',
  'I read the picture from top to bottom: each row has its number, and the matching table is in the report, with the origin of each figure. Nothing there is rounded differently from here.',
);

const debateNote = pair(
  'Si l’une de ces lignes vous surprend, arrêtons-nous dessus maintenant\u202f: c’est le moment où corriger une hypothèse coûte le moins, car rien n’est encore engagé et le plan se refait en quelques secondes.',
  'If one of these rows surprises you, let us stop there now: this is when correcting an assumption costs least, as nothing is committed yet and the plan is made again in a few seconds.',
);

const gainsNotes = ({ ledger }: Strategy): Text[] => [
  ...ledger.summary,
  pair(
    'Chaque barre part d’où la précédente s’arrête\u202f: le total de gauche est le cycle sans rien changer, celui du bas le cas central du plan. Un projet qui retire des clients est un choix assumé, par exemple arrêter une dépense trop chère.',
    'Each bar starts where the one before ends: the first total is the cycle without any change, the last one the central case of the plan. A project that removes customers is a choice, for example to stop a spending that costs too much.',
  ),
];

const calendarNotes = ({ projects, cycle }: Strategy): Text[] => [
  pair(
    `Le cycle dure ${cycle.weeks} semaines et compte ${projects.length} projets. Une barre va de la première action du projet à la dernière, relevés compris\u202f; le nombre entre parenthèses est celui de ses actions.`,
    `The cycle lasts ${cycle.weeks} weeks and has ${projects.length} projects. A bar goes from the first action of the project to the last one, readings included; the number in brackets is that of its actions.`,
  ),
  pair(
    'Les premiers à commencer sont ceux dont les autres dépendent\u202f: mesurer, puis réparer ce qui perd des clients, puis amener du monde. Les dates tiennent compte des heures disponibles chaque semaine, des saisons de l’entreprise et des jours fériés.',
    'The first to start are those the others depend on: measure, then repair what loses customers, then bring people. The dates take into account the hours available each week, the seasons of the company and public holidays.',
  ),
];

const casesNotes = ({ ledger }: Strategy): Text[] => [
  ...ledger.summary,
  pair(
    'Le cas prudent est dépassé quatre fois sur cinq, le cas haut une fois sur cinq. Entre les deux, je ne promets rien\u202f: je montre ce que les chiffres permettent d’attendre, avec leur incertitude.',
    'The prudent case is exceeded four times in five, the bold one once in five. Between both I promise nothing: I show what the figures allow to expect, with their uncertainty.',
  ),
];

const assumptionsNotes = ({ ledger }: Strategy): Text[] => [
  pair(
    `Ces ${ledger.tornado.length} hypothèses décident du résultat. Pour chacune, la barre va du résultat obtenu si elle est au plus bas à celui obtenu si elle est au plus haut, toutes les autres restant au milieu.`,
    `These ${ledger.tornado.length} assumptions decide the result. For each, the bar goes from the result if it is at its low end to the result if it is at its high end, all others staying in the middle.`,
  ),
  pair(
    'La plus longue barre est celle qu’il faut mesurer en premier\u202f: c’est elle qui ferait changer le plan. Une barre courte ne mérite pas de débat, quelle que soit l’opinion de chacun.',
    'The longest bar is the one to measure first: it would change the plan. A short bar deserves no debate, whatever anybody thinks of it.',
  ),
];

const audienceNotes: readonly Text[] = [
  pair(
    'Pour chaque public, je compare sa part dans ce que l’entreprise vise à sa part dans l’audience touchée aujourd’hui. Un écart dans un sens est un public oublié\u202f; dans l’autre, un public qui prend plus de temps et d’argent que sa place dans les ambitions.',
    'For each audience I compare its share of what the company aims at with its share of the audience reached today. A gap one way is a forgotten audience; the other way, an audience that takes more time and money than its place in the ambitions.',
  ),
  pair(
    'La part touchée est une estimation de l’entreprise\u202f: une question posée à chaque nouveau client la remplacera par un relevé.',
    'The part reached is an estimate of the company: a question asked to each new customer will replace it by a reading.',
  ),
];

const mapNotes = ({ positioning }: Strategy): Text[] => [
  sentenceText(positioning.statement),
  pair(
    'De gauche à droite le niveau de prix, de bas en haut la visibilité dans les recherches suivies. La place à prendre n’est pas forcément en haut\u202f: elle est là où le public visé cherche et où peu de marques répondent à ce prix.',
    'From left to right the price level, from bottom to top the visibility in the searches tracked. The place to take is not always at the top: it is where the audience aimed at searches and few brands answer at that price.',
  ),
];

const sentenceText = (text: Text): Text => inBoth((locale) => sentence(text[locale]));
