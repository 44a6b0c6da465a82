import { namedBars } from '../../charts/named-bars.ts';
import type { ContentFamily } from '../../../planning/plan/content-kinds.ts';
import type { ContentDetail } from '../../../planning/plan/details/content-detail.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { compareText } from '../../../values/compare-text.ts';
import { capitalise, inBoth, pair, plural, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { longDay } from '../../plan-cells.ts';
import { contentFamilyNames } from '../../plan-names.ts';
import { reasonText } from '../../reason-text.ts';
import { withoutStop } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { short, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import { besideChart, chartFigure, type Slide, type SlideFigure } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

interface Item {
  readonly action: PlannedAction;
  readonly content: ContentDetail;
}

/** The content items of each family, by publication date. */
type ByFamily = Readonly<Record<ContentFamily, readonly Item[]>>;

/** 8: the content items, by family. */
export function contentsSlide(strategy: Strategy): Slide {
  const items = strategy.actions
    .flatMap((action): Item[] => (action.content === null ? [] : [{ action, content: action.content }]))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)));
  const of = (family: ContentFamily): Item[] => items.filter((one) => one.content.family === family);
  const byFamily: ByFamily = {
    ugc: of('ugc'),
    interactive: of('interactive'),
    influence: of('influence'),
    editorial: of('editorial'),
  };
  return {
    id: 'contents',
    kind: 'main',
    title: titleOf(strategy, items.length, byFamily),
    body: firstLine(items.filter(({ content }) => content.publishAt !== null)),
    figure: familiesChart(byFamily),
    notes: speakerNotes(
      [introduction, ...(['ugc', 'interactive', 'influence'] as const).flatMap((one) => familyNote(one, byFamily))],
      [...familyNote('editorial', byFamily), briefsNote, ...missingDataNotes(strategy, ['Cr7', 'Cr6'])],
    ),
    source: sourceLine(
      'contenus comptés dans le calendrier du plan (calculé)',
      'content items counted in the calendar of the plan (computed)',
    ),
  };
}

function titleOf({ cycle }: Strategy, count: number, { ugc, interactive, influence }: ByFamily): Text {
  if (count === 0) return titled('Aucun contenu n’est daté dans ce cycle', 'No content item is dated in this cycle');
  const total = counted(count, ['contenu', 'contenus'], ['content item', 'content items']);
  const born = plural(ugc.length, 'fr', { one: 'né', other: 'nés' });
  const active = plural(interactive.length, 'fr', { one: 'interactif', other: 'interactifs' });
  return titled(
    `${total.fr} en ${cycle.weeks} semaines, dont ${ugc.length} ${born} des clients, ${interactive.length} ${active} et ${influence.length} d’influence`,
    `${total.en} in ${cycle.weeks} weeks, with ${ugc.length} made by customers, ${interactive.length} interactive and ${influence.length} with influencers`,
  );
}

/** The day of publication; the last day of the work where the text waits for an answer. */
const dayOf = ({ action, content }: Item): string => content.publishAt?.slice(0, 10) ?? action.end;
const publicationDay = (item: Item): Text => longDay(dayOf(item));

function firstLine([first]: readonly Item[]): Text[] {
  if (first === undefined) return [];
  const [day, { title }] = [publicationDay(first), first.action];
  return [
    titled(
      `Premier contenu le ${day.fr}\u202f: «\u202f${short(title.fr, 70)}\u202f».`,
      `First item on ${day.en}: “${short(title.en, 70)}”.`,
    ),
  ];
}

/** Bars of the families; editorial content, which supports the others, appears only when there is some. */
function familiesChart(byFamily: ByFamily): SlideFigure {
  const shown = (Object.keys(byFamily) as ContentFamily[]).filter(
    (family) => family !== 'editorial' || byFamily.editorial.length > 0,
  );
  const chart = namedBars({
    title: pair('Contenus par famille', 'Content items by family'),
    measure: pair('Contenus', 'Content items'),
    rows: shown.map((family) => ({ label: titleOfFamily(family), value: byFamily[family].length })),
    sentence: pair('Nombre de contenus datés de chaque famille.', 'Number of dated content items of each family.'),
    source: pair('Source\u202f: le plan (calculé)', 'Source: the plan (computed)'),
  });
  const table = slideTable(
    [
      ['Famille', 'Family', 0.4],
      ['Nombre', 'Items', 0.2, 'number'],
      ['Exemple', 'Example', 0.4],
    ],
    shown.map((family): Cell[] => [
      titleOfFamily(family),
      byFamily[family].length,
      byFamily[family][0]?.content.formatTitle ?? '–',
    ]),
    { lines: 3, width: besideChart },
  );
  return chartFigure(chart, table);
}

const titleOfFamily = (family: ContentFamily): Text =>
  inBoth((locale) => capitalise(contentFamilyNames[family][locale]));

const introduction = pair(
  'Ma stratégie de contenus repose sur trois familles\u202f: les contenus faits par les clients, les contenus interactifs, et l’influence\u202f; l’éditorial les soutient. Dans chacun, le client tient un rôle, et un trait de son portrait décide de la forme.',
  'My content strategy rests on three families: content made by customers, interactive content, and influence; editorial supports them. In each the customer has a role, and a trait of the portrait decides the form.',
);

/** The number of items of a family, with the first one as an example. */
function familyNote(family: ContentFamily, byFamily: ByFamily): Text[] {
  const [first] = byFamily[family];
  if (first === undefined) return [];
  const { title } = first.action;
  const [name, count, day, reason] = [
    contentFamilyNames[family],
    byFamily[family].length,
    publicationDay(first),
    reasonText(first.action),
  ] as const;
  return [
    pair(
      `Famille «\u202f${name.fr}\u202f»\u202f: ${count}. Par exemple «\u202f${withoutStop(title.fr)}\u202f», le ${day.fr}. ${reason.fr}`,
      `The “${name.en}” family: ${count}. For example “${withoutStop(title.en)}”, on ${day.en}. ${reason.en}`,
    ),
  ];
}

const briefsNote = pair(
  'Chaque contenu a son brief en annexe\u202f: la question à laquelle il répond, son plan, les mots à employer, la page cible, les liens à créer, son indicateur et son coût.',
  'Each item has its brief in the annex: the question it answers, its outline, the words to use, the target page, the links to create, its indicator and its cost.',
);
