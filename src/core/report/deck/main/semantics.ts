import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedTopic } from '../../../planning/plan/planned-topic.ts';
import { pair, plural, type Text } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { linksToCreate } from '../../plan/semantics.ts';
import { percent } from '../../plan-cells.ts';
import { provenanceNames } from '../../provenance-names.ts';
import { sentence } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { notMeasured, short, sourceLine, titled, whole } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

/** What the plan changes for the topics. */
interface Change {
  readonly isAudited: boolean;
  readonly topics: number;
  /** Topics with a page today, and with a page to create. */
  readonly existing: number;
  readonly created: number;
  /** Topics that are well linked today, and topics that an action serves. */
  readonly linked: number;
  readonly served: number;
  /** Internal links to create. */
  readonly links: number;
}

/** 9: what the audience looks for, what the site answers, and what the plan changes. */
export function semanticsSlide(strategy: Strategy): Slide {
  const change = changeOf(strategy);
  const [first] = strategy.topics;
  const page = cutToPage(changeTable(change, first), [countsLine(strategy)]);
  return {
    id: 'semantics',
    kind: 'main',
    title: titleOf(change),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(change) },
    notes: speakerNotes(
      [introduction, ...(first === undefined ? [] : [firstNote(first, change)]), linksNote(change)],
      [...missingDataNotes(strategy, ['Cr8']), ...strategy.topics.slice(1, 3).map(nextNote), waitingNote],
    ),
    source: change.isAudited
      ? sourceLine(
          'audit du site (mesuré), fichier de l’entreprise (déclaré), plan (calculé)',
          'site audit (measured), company file (declared), plan (computed)',
        )
      : sourceLine(
          'fichier de l’entreprise (déclaré, estimé), plan (calculé)\u202f; pas d’audit',
          'company file (declared, estimated), plan (computed); no audit',
        ),
  };
}

function changeOf({ topics, actions, inputs }: Strategy): Change {
  const count = (isCounted: (topic: PlannedTopic) => boolean): number => topics.filter(isCounted).length;
  const isServed = ({ actionIds }: PlannedTopic): boolean => actionIds.length > 0;
  return {
    isAudited: inputs.siteHash !== null,
    topics: topics.length,
    existing: count((one) => one.linkStatus !== 'missing_page'),
    created: count((one) => one.linkStatus === 'missing_page' && isServed(one)),
    linked: count((one) => one.linkStatus === 'ok'),
    served: count(isServed),
    links: linksToCreate(actions).length,
  };
}

const linkCount = ({ links }: Change): Text =>
  counted(links, ['lien interne', 'liens internes'], ['internal link', 'internal links']);

const pageCount = ({ created }: Change): Text => counted(created, ['page', 'pages'], ['page', 'pages']);

function titleOf(change: Change): Text {
  const { isAudited, topics, existing, created } = change;
  const [links, pages] = [linkCount(change), pageCount(change)];
  const missing = topics - existing;
  if (!isAudited)
    return titled(
      `Le site n’est pas encore audité\u202f: le plan prévoit déjà ${created === 0 ? '' : `${pages.fr} à créer et `}${links.fr}`,
      `The site is not audited yet: the plan already has ${created === 0 ? '' : `${pages.en} to create and `}${links.en}`,
    );
  if (missing === 0)
    return titled(
      `Chaque thème a sa page\u202f: le plan les relie par ${links.fr}`,
      `Every topic has its page: the plan joins them with ${links.en}`,
    );
  const lacking = counted(
    missing,
    [`thème sur ${topics} n’a pas de page`, `thèmes sur ${topics} n’ont pas de page`],
    [`of ${topics} topics has no page`, `of ${topics} topics have no page`],
  );
  return titled(
    `${lacking.fr}\u202f: le plan ${created === 0 ? 'pose d’abord' : `en crée ${created} et pose`} ${links.fr}`,
    `${lacking.en}: the plan ${created === 0 ? 'first sets' : `creates ${created} and sets`} ${links.en}`,
  );
}

function countsLine({ topics, keywords, method }: Strategy): Text {
  const topicCount = counted(topics.length, ['thème', 'thèmes'], ['topic', 'topics']);
  const keywordCount = counted(
    keywords.length,
    ['mot-clé suivi', 'mots-clés suivis'],
    ['tracked keyword', 'tracked keywords'],
  );
  const done = method.filter((one) => one.done).length;
  const steps = plural(done, 'fr', { one: 'étape d’analyse faite', other: 'étapes d’analyse faites' });
  return titled(
    `${topicCount.fr}, ${keywordCount.fr}, ${done} ${steps} sur ${method.length}.`,
    `${topicCount.en}, ${keywordCount.en}, ${done} of ${method.length} steps of the analysis done.`,
  );
}

function changeTable(change: Change, first: PlannedTopic | undefined): SlideTable {
  const { isAudited, existing, created, linked, served, links } = change;
  const { computed, measured, declared } = provenanceNames;
  const rows: Cell[][] = [
    [
      pair('Thèmes qui ont une page', 'Topics with a page'),
      whole(existing),
      whole(existing + created),
      isAudited ? measured : declared,
    ],
    [
      pair('Thèmes servis par un contenu du plan', 'Topics served by content of the plan'),
      '–',
      whole(served),
      computed,
    ],
    [pair('Liens internes à créer', 'Internal links to create'), '–', whole(links), computed],
    [
      pair('Thèmes bien reliés au reste du site', 'Topics well linked to the rest of the site'),
      isAudited ? whole(linked) : null,
      nextAudit,
      isAudited ? measured : '–',
    ],
    ...(first === undefined ? [] : [coverageRow(first, isAudited)]),
  ];
  return slideTable(
    [
      ['Référencement naturel', 'Organic search', 0.44],
      ['Avant', 'Before', 0.17, 'number'],
      ['Après le plan', 'After the plan', 0.22, 'number'],
      ['Origine', 'Origin', 0.17],
    ],
    rows,
  );
}

const nextAudit = pair('au prochain audit', 'at the next audit');

function coverageRow({ name, coverage }: PlannedTopic, isAudited: boolean): Cell[] {
  return [
    pair(`Couverture de «\u202f${short(name, 36)}\u202f»`, `Coverage of “${short(name, 36)}”`),
    percent(coverage),
    nextAudit,
    coverage === null ? '–' : provenanceNames[isAudited ? 'measured' : 'estimated'],
  ];
}

const altOf = ({ topics, existing, created, links }: Change): Text =>
  pair(
    `Tableau avant et après. Thèmes qui ont une page\u202f: ${existing}, puis ${existing + created} sur ${topics}. Liens à créer\u202f: ${links}.`,
    `Table of before and after. Topics with a page: ${existing}, then ${existing + created} out of ${topics}. Links to create: ${links}.`,
  );

const introduction = pair(
  'J’ai mené l’analyse sémantique en sept étapes\u202f: collecter, nettoyer, regrouper, noter, rapprocher des pages, contrôler, écrire les briefs. Elle compare ce que le public cherche à ce que le site répond, puis à la façon dont les pages sont reliées.',
  'I ran the semantic analysis in seven steps: collect, clean, group, score, match with pages, control, write briefs. It compares what the audience looks for with what the site answers, then with how pages are linked.',
);

/** The topic with the widest gap: its coverage, and the content that serves it or the reason why none does. */
function firstNote({ name, coverage, actionIds, noActionReason }: PlannedTopic, { isAudited }: Change): Text {
  const share = percent(coverage);
  const answer =
    share === null
      ? pair('sa couverture n’est pas mesurée', 'its coverage is not measured')
      : pair(
          `le site y répond à ${share.fr}${isAudited ? '' : ', une estimation'}`,
          `the site answers it at ${share.en}${isAudited ? '' : ', an estimate'}`,
        );
  const contents = counted(
    actionIds.length,
    ['contenu le sert', 'contenus le servent'],
    ['content item serves it', 'content items serve it'],
  );
  const served =
    noActionReason === null
      ? pair(`${contents.fr} dans ce cycle.`, `${contents.en} in this cycle.`)
      : pair(sentence(noActionReason.fr), sentence(noActionReason.en));
  return pair(
    `Le plus grand écart porte sur «\u202f${name}\u202f»\u202f: ${answer.fr}. ${served.fr}`,
    `The widest gap is on “${name}”: ${answer.en}. ${served.en}`,
  );
}

function linksNote(change: Change): Text {
  const [links, pages] = [linkCount(change), pageCount(change)];
  const hasPages = change.created > 0;
  return pair(
    `Le plan ${hasPages ? `crée ${pages.fr} et ` : ''}pose ${links.fr}, chacun avec son ancre et sa raison. Ce que ces liens changeront se lira au prochain audit\u202f: je ne promets pas de position.`,
    `The plan ${hasPages ? `creates ${pages.en} and ` : ''}sets ${links.en}, each with its anchor and its reason. What these links change will be read at the next audit: I promise no rank.`,
  );
}

function nextNote({ name, coverage }: PlannedTopic): Text {
  const share = percent(coverage);
  const what =
    share === null
      ? pair(`une couverture ${notMeasured.fr}e`, 'a coverage that is not measured')
      : pair(`une couverture de ${share.fr}`, `a coverage of ${share.en}`);
  return pair(`Vient ensuite «\u202f${name}\u202f», avec ${what.fr}.`, `Next comes “${name}”, with ${what.en}.`);
}

const waitingNote = pair(
  'Un thème sans action n’est pas oublié\u202f: le rapport dit pourquoi il attend, le plus souvent parce que son potentiel est plus faible.',
  'A topic without an action is not forgotten: the report says why it waits, most often because its potential is lower.',
);
