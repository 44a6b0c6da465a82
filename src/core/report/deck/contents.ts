import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell } from '../blocks.ts';
import { percent } from '../plan/cells.ts';
import { linksToCreate } from '../plan/semantics.ts';
import { familyNames, whyText } from '../plan/words.ts';
import {
  bare,
  counted,
  cutToPage,
  fullDay,
  limits,
  notMeasured,
  provenanceName,
  sentence,
  short,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import { type Slide, besideChart } from './slides.ts';

const families = ['ugc', 'interactive', 'influence', 'editorial'] as const;

/** 8: what is published, by family. */
export function contentsSlide(strategy: Strategy): Slide {
  const contents = strategy.actions
    .flatMap((action) => (action.content === null ? [] : [{ action, content: action.content }]))
    .sort((a, b) =>
      a.content.publishAt < b.content.publishAt ? -1 : a.content.publishAt > b.content.publishAt ? 1 : 0,
    );
  const of = (family: string) => contents.filter((one) => one.content.family === family);
  const shown = families.filter((family) => of(family).length > 0 || family !== 'editorial');
  const [first] = contents;
  const nameOf = (family: string): Text => familyNames[family] ?? pair(family, family);
  const heading = (family: string): Text => {
    const name = nameOf(family);
    return pair(
      `${name.fr.charAt(0).toUpperCase()}${name.fr.slice(1)}`,
      `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)}`,
    );
  };
  const total = counted(contents.length, ['contenu', 'contenus'], ['content item', 'content items']);
  const line = (family: string): Text[] => {
    const [one] = of(family);
    return one === undefined
      ? []
      : [
          pair(
            `Famille «\u202f${nameOf(family).fr}\u202f»\u202f: ${of(family).length}. Par exemple «\u202f${bare(one.action.title.fr)}\u202f», le ${fullDay(one.content.publishAt.slice(0, 10)).fr}. ${whyText(one.action).fr}`,
            `The “${nameOf(family).en}” family: ${of(family).length}. For example “${bare(one.action.title.en)}”, on ${fullDay(one.content.publishAt.slice(0, 10)).en}. ${whyText(one.action).en}`,
          ),
        ];
  };
  return {
    id: 'contents',
    kind: 'main',
    title:
      contents.length === 0
        ? titled('Aucun contenu n’est daté dans ce cycle', 'No content item is dated in this cycle')
        : titled(
            `${total.fr} en ${strategy.cycle.weeks} semaines, dont ${of('ugc').length} ${plural(of('ugc').length, 'fr', { one: 'né', other: 'nés' })} des clients, ${of('interactive').length} ${plural(of('interactive').length, 'fr', { one: 'interactif', other: 'interactifs' })} et ${of('influence').length} d’influence`,
            `${total.en} in ${strategy.cycle.weeks} weeks, with ${of('ugc').length} made by customers, ${of('interactive').length} interactive and ${of('influence').length} with influencers`,
          ),
    body:
      first === undefined
        ? []
        : [
            titled(
              `Premier contenu le ${fullDay(first.content.publishAt.slice(0, 10)).fr}\u202f: «\u202f${short(first.action.title.fr, 70)}\u202f».`,
              `First item on ${fullDay(first.content.publishAt.slice(0, 10)).en}: “${short(first.action.title.en, 70)}”.`,
            ),
          ],
    figure: {
      kind: 'chart',
      categories: shown.map(heading),
      series: [{ name: pair('Contenus', 'Content items'), values: shown.map((family) => of(family).length) }],
      table: slideTable(
        [
          ['Famille', 'Family', 0.4],
          ['Nombre', 'Items', 0.2, 'number'],
          ['Exemple', 'Example', 0.4],
        ],
        shown.map((family): Cell[] => [heading(family), of(family).length, of(family)[0]?.content.formatTitle ?? '–']),
        { lines: 3, width: besideChart },
      ),
      alt: pair(
        `Barres du nombre de contenus par famille. ${shown.map((family) => `${nameOf(family).fr}\u202f: ${of(family).length}`).join(', ')}.`,
        `Bars of the number of content items by family. ${shown.map((family) => `${nameOf(family).en}: ${of(family).length}`).join(', ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          'Ma stratégie de contenus repose sur trois familles\u202f: les contenus faits par les clients, les contenus interactifs, et l’influence\u202f; l’éditorial les soutient. Dans chacun, le client tient un rôle, et un trait de son portrait décide de la forme.',
          'My content strategy rests on three families: content made by customers, interactive content, and influence; editorial supports them. In each the customer has a role, and a trait of the portrait decides the form.',
        ),
        ...families.slice(0, 3).flatMap(line),
      ],
      [
        ...line('editorial'),
        pair(
          'Chaque contenu a son brief en annexe\u202f: la question à laquelle il répond, son plan, les mots à employer, la page cible, les liens à créer, son indicateur et son coût.',
          'Each item has its brief in the annex: the question it answers, its outline, the words to use, the target page, the links to create, its indicator and its cost.',
        ),
        ...limits(strategy, ['Cr7', 'Cr6']),
      ],
    ),
    source: sourceLine(
      'contenus comptés dans le calendrier du plan (calculé)',
      'content items counted in the calendar of the plan (computed)',
    ),
  };
}

/** 9: what the audience looks for, what the site answers, and what the plan changes. */
export function semanticsSlide(strategy: Strategy): Slide {
  const { topics, actions, inputs, method, keywords } = strategy;
  const audited = inputs.siteHash !== null;
  const having = topics.filter((one) => one.linkStatus !== 'missing_page').length;
  const created = topics.filter((one) => one.linkStatus === 'missing_page' && one.actionIds.length > 0).length;
  const sound = topics.filter((one) => one.linkStatus === 'ok').length;
  const served = topics.filter((one) => one.actionIds.length > 0).length;
  const links = linksToCreate(actions).length;
  const [first] = topics;
  const total = topics.length;
  const origin = provenanceName(audited ? 'measured' : 'declared');
  const next = pair('au prochain audit', 'at the next audit');
  const missing = total - having;
  const done = method.filter((one) => one.done).length;
  const many = (value: number): Text => pair(wholeNumber(value, 'fr'), wholeNumber(value, 'en'));
  const rows: Cell[][] = [
    [pair('Thèmes qui ont une page', 'Topics with a page'), many(having), many(having + created), origin],
    [
      pair('Thèmes servis par un contenu du plan', 'Topics served by content of the plan'),
      '–',
      many(served),
      provenanceName('computed'),
    ],
    [pair('Liens internes à créer', 'Internal links to create'), '–', many(links), provenanceName('computed')],
    [
      pair('Thèmes bien reliés au reste du site', 'Topics well linked to the rest of the site'),
      audited ? many(sound) : null,
      next,
      audited ? origin : pair('–', '–'),
    ],
    ...(first === undefined
      ? []
      : [
          [
            pair(`Couverture de «\u202f${short(first.name, 36)}\u202f»`, `Coverage of “${short(first.name, 36)}”`),
            percent(first.coverage),
            next,
            first.coverage === null ? '–' : provenanceName(audited ? 'measured' : 'estimated'),
          ] as Cell[],
        ]),
  ];
  const body = [
    titled(
      `${counted(total, ['thème', 'thèmes'], ['', '']).fr}, ${counted(keywords.length, ['mot-clé suivi', 'mots-clés suivis'], ['', '']).fr}, ${counted(done, ['étape d’analyse faite', 'étapes d’analyse faites'], ['', '']).fr} sur ${method.length}.`,
      `${counted(total, ['', ''], ['topic', 'topics']).en}, ${counted(keywords.length, ['', ''], ['tracked keyword', 'tracked keywords']).en}, ${done} of ${method.length} steps of the analysis done.`,
    ),
  ];
  const table = slideTable(
    [
      ['Référencement naturel', 'Organic search', 0.44],
      ['Avant', 'Before', 0.17, 'number'],
      ['Après le plan', 'After the plan', 0.22, 'number'],
      ['Origine', 'Origin', 0.17],
    ],
    rows,
  );
  const page = cutToPage(table, body);
  const lacking = counted(
    missing,
    [`thème sur ${total} n’a pas de page`, `thèmes sur ${total} n’ont pas de page`],
    [`of ${total} topics has no page`, `of ${total} topics have no page`],
  );
  const pages = counted(created, ['page', 'pages'], ['page', 'pages']);
  const joints = counted(links, ['lien interne', 'liens internes'], ['internal link', 'internal links']);
  return {
    id: 'semantics',
    kind: 'main',
    title: !audited
      ? titled(
          `Le site n’est pas encore audité\u202f: le plan prévoit déjà ${created === 0 ? '' : `${pages.fr} à créer et `}${joints.fr}`,
          `The site is not audited yet: the plan already has ${created === 0 ? '' : `${pages.en} to create and `}${joints.en}`,
        )
      : missing === 0
        ? titled(
            `Chaque thème a sa page\u202f: le plan les relie par ${joints.fr}`,
            `Every topic has its page: the plan joins them with ${joints.en}`,
          )
        : titled(
            `${lacking.fr}\u202f: le plan ${created === 0 ? 'pose d’abord' : `en crée ${created} et pose`} ${joints.fr}`,
            `${lacking.en}: the plan ${created === 0 ? 'first sets' : `creates ${created} and sets`} ${joints.en}`,
          ),
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
      alt: pair(
        `Tableau avant et après. Thèmes qui ont une page\u202f: ${having}, puis ${having + created} sur ${total}. Liens à créer\u202f: ${links}.`,
        `Table of before and after. Topics with a page: ${having}, then ${having + created} out of ${total}. Links to create: ${links}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          'J’ai mené l’analyse sémantique en sept étapes\u202f: collecter, nettoyer, regrouper, noter, rapprocher des pages, contrôler, écrire les briefs. Elle compare ce que le public cherche à ce que le site répond, puis à la façon dont les pages sont reliées.',
          'I ran the semantic analysis in seven steps: collect, clean, group, score, match with pages, control, write briefs. It compares what the audience looks for with what the site answers, then with how pages are linked.',
        ),
        ...(first === undefined
          ? []
          : [
              pair(
                `Le plus grand écart porte sur «\u202f${first.name}\u202f»\u202f: ${first.coverage === null ? 'sa couverture n’est pas mesurée' : `le site y répond à ${percentText(first.coverage, 'fr')}${audited ? '' : ', une estimation'}`}. ${first.noActionReason === null ? `${counted(first.actionIds.length, ['contenu le sert', 'contenus le servent'], ['', '']).fr} dans ce cycle.` : sentence(first.noActionReason.fr)}`,
                `The widest gap is on “${first.name}”: ${first.coverage === null ? 'its coverage is not measured' : `the site answers it at ${percentText(first.coverage, 'en')}${audited ? '' : ', an estimate'}`}. ${first.noActionReason === null ? `${counted(first.actionIds.length, ['', ''], ['content item serves it', 'content items serve it']).en} in this cycle.` : sentence(first.noActionReason.en)}`,
              ),
            ]),
        pair(
          `Le plan ${created === 0 ? '' : `crée ${pages.fr} et `}pose ${joints.fr}, chacun avec son ancre et sa raison. Ce que ces liens changeront se lira au prochain audit\u202f: je ne promets pas de position.`,
          `The plan ${created === 0 ? '' : `creates ${pages.en} and `}sets ${joints.en}, each with its anchor and its reason. What these links change will be read at the next audit: I promise no rank.`,
        ),
      ],
      [
        ...limits(strategy, ['Cr8']),
        ...topics
          .slice(1, 3)
          .map((one) =>
            pair(
              `Vient ensuite «\u202f${one.name}\u202f», avec ${one.coverage === null ? `une couverture ${notMeasured.fr}e` : `une couverture de ${percentText(one.coverage, 'fr')}`}.`,
              `Next comes “${one.name}”, with ${one.coverage === null ? 'a coverage that is not measured' : `a coverage of ${percentText(one.coverage, 'en')}`}.`,
            ),
          ),
        pair(
          'Un thème sans action n’est pas oublié\u202f: le rapport dit pourquoi il attend, le plus souvent parce que son potentiel est plus faible.',
          'A topic without an action is not forgotten: the report says why it waits, most often because its potential is lower.',
        ),
      ],
    ),
    source: sourceLine(
      audited
        ? 'audit du site (mesuré), fichier de l’entreprise (déclaré), plan (calculé)'
        : 'fichier de l’entreprise (déclaré, estimé), plan (calculé)\u202f; pas d’audit',
      audited
        ? 'site audit (measured), company file (declared), plan (computed)'
        : 'company file (declared, estimated), plan (computed); no audit',
    ),
  };
}
