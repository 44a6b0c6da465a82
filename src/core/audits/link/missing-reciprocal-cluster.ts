import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { isCopyOf } from '../page-kinds/copies.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { isUnwritten } from '../../pages/filler-text.ts';
import { declaresSameLanguage } from '../texts/language-names.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import type { PageFacts, SemanticFacts } from '../facts/site-facts.ts';
import { inNumber } from '../wording.ts';

/** Share of the pages; a more common phrase belongs to the site, not to a topic: « outil » in a manual. */
const mostShared = 0.1;
const alwaysTelling = 3;
const leastTied = 0.5;

const page = (title: string, text: string): string => `<title>${title}</title><h1>${title}</h1><p>${text}</p>`;

/** The last page of the topic, with its end. */
const platters = (end: string): string =>
  page(
    'La vaisselle en grès et ses plats de fête',
    `Ces plats complètent votre vaisselle en grès\u00a0: tarte, rôti ou salade, une vaisselle en grès passe du four à la table.${end}`,
  );

/** The site of the examples: a topic of four pages among other offers. */
const pottery = {
  '/': '<h1>Poterie à Nantes</h1><p><a href="/a-table">La vaisselle</a> <a href="/stage">Les stages</a> <a href="/emaillage">Émaillage</a> <a href="/enfants">Enfants</a> <a href="/four">Four</a></p>',
  '/a-table': page(
    'Vaisselle en grès',
    'Notre vaisselle en grès sort du four à bois deux fois par an. Une vaisselle en grès garde la chaleur, passe du four à la table et se transmet. Nous proposons <a href="/bols">des bols</a> pour chaque jour, <a href="/tasses">des tasses</a> et <a href="/plats">des plats</a> pour les fêtes.',
  ),
  '/bols': page(
    'Des bols pour votre vaisselle en grès',
    'Ces bols complètent votre vaisselle en grès\u00a0: soupe, riz ou thé, une vaisselle en grès garde la chaleur plus longtemps. Voyez toute la <a href="/a-table">vaisselle en grès</a>.',
  ),
  '/tasses': page(
    'Quelles tasses dans une vaisselle en grès',
    'Ces tasses complètent votre vaisselle en grès\u00a0: café, thé ou chocolat, une vaisselle en grès reste chaude. Voyez toute la <a href="/a-table">vaisselle en grès</a>.',
  ),
  '/stage': page(
    'Stage de tournage',
    'Un stage de tournage réunit six débutants un samedi, 90\u00a0€ par personne\u00a0: chacun centre sa terre, monte un cylindre et repart avec deux pièces cuites dans le mois. Réservez par téléphone.',
  ),
  '/emaillage': page(
    'Atelier d’émaillage',
    'Un atelier d’émaillage dure deux heures, 45\u00a0€\u00a0: la cendre de chêne, tamisée puis broyée avec du feldspath, donne un céladon mat aux reflets bleus. Réservez votre place.',
  ),
  '/enfants': page(
    'Cours de modelage pour enfants',
    'Un cours de modelage le mercredi, 20\u00a0€ la séance\u00a0: chaque enfant façonne une bestiole, la peint et la retrouve cuite la semaine suivante. Inscrivez le vôtre.',
  ),
  '/four': page(
    'Location du four à bois',
    'La location du four à bois coûte 300\u00a0€ la fournée\u00a0: on le charge le lundi, on le veille la nuit entière et on l’ouvre froid, trois jours plus tard. Demandez une date.',
  ),
};

export const linkMissingReciprocalCluster = defineAudit({
  id: 'link.missing_reciprocal_cluster',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Thèmes mal refermés sur leur page pilier', en: 'Topics that do not close on their hub page' },
  action: {
    fr: 'Reliez chaque page à la page principale de son sujet, et l’inverse',
    en: 'Link each page and the main page of its subject both ways',
  },
  why: {
    fr: 'Dans un thème (ou cocon), la page pilier cite chaque page du thème et chacune lui répond : c’est ce qui dit au moteur quelle page fait référence.',
    en: 'In a topic cluster the hub links to each page and each links back: that tells the engine which page is the reference.',
  },
  thresholds: {
    shared: {
      value: 100 * mostShared,
      unit: '% of the pages',
      source: 'our choice: a page counts when it shares with the hub a keyphrase that fewer pages have',
    },
    tied: {
      value: 100 * leastTied,
      unit: '% of the pages of the topic',
      source: 'our choice: the hub links to half of them or they to it; below, the cluster is ours and not the site’s',
    },
  },
  examples: {
    bad: { ...pottery, '/plats': platters('') },
    good: { ...pottery, '/plats': platters(' Voyez toute la <a href="/a-table">vaisselle en grès</a>.') },
  },
  needs: ['semantics', 'pageOf', 'linkGraph', 'home'],
  run: ({ semantics, pageOf, linkGraph, home }) => {
    if (!semantics) return withoutSemantics;
    const phrasesOf = tellingPhrases(semantics.keyphrases);
    const links = (from: number, to: number): boolean =>
      linkGraph.out.targets
        .subarray(linkGraph.out.offsets[from], linkGraph.out.offsets[from + 1])
        .some((target) => linkGraph.representative[target] === to);
    return {
      checked: semantics.topics.length,
      findings: semantics.topics.flatMap((topic) => {
        const hub = pageOf.get(topic.hub);
        const children = topic.pages
          .map((url) => pageOf.get(url))
          .filter(
            (page) =>
              page !== undefined &&
              page !== hub &&
              page.indexable &&
              !isCopyOf(page, home) &&
              !isCopyOf(page, hub) &&
              !isListingPage(page) &&
              !isFollowingPage(page) &&
              !(page.content && isUnwritten(page.content)) &&
              declaresSameLanguage(page, hub),
          )
          .filter((page) => page && isNear(phrasesOf.get(page.record.url), phrasesOf.get(topic.hub))) as PageFacts[];
        if (!hub || isFollowingPage(hub) || (hub.content && isUnwritten(hub.content)) || children.length < 2) return [];
        const notLinked = children.filter((child) => !links(hub.node, child.node)).map((child) => child.record.url);
        const silent = children.filter((child) => !links(child.node, hub.node)).map((child) => child.record.url);
        if (notLinked.length === 0 && silent.length === 0) return [];
        // Common words do not prove a cluster: without links between hub and pages, none was planned.
        const tied = children.filter((child) => links(hub.node, child.node) || links(child.node, hub.node)).length;
        if (tied < leastTied * children.length) return [];
        return [
          {
            page: topic.hub,
            message: missingLinksText(topic.name, notLinked.length, silent.length, children.length),
            evidence: { topic: topic.id, hub: topic.hub, hubToPage: notLinked, pageToHub: silent },
            fix: {
              fr: 'Ajoutez dans la page pilier un lien vers chaque page citée en preuve, et dans chacune un lien vers la page pilier, au fil du texte.',
              en: 'Add to the hub a link to each page listed in the evidence, and in each a link to the hub, within the text.',
            },
          },
        ];
      }),
    };
  },
});

/** URL → keys of its keyphrases that few pages share. */
function tellingPhrases(keyphrases: SemanticFacts['keyphrases']): Map<string, ReadonlySet<string>> {
  const pages = new Map<string, number>();
  for (const { key } of keyphrases.flatMap((page) => page.keyphrases)) pages.set(key, (pages.get(key) ?? 0) + 1);
  const most = Math.max(alwaysTelling, mostShared * keyphrases.length);
  const keysOf = (list: (typeof keyphrases)[number]['keyphrases']): string[] =>
    list.map(({ key }) => key).filter((key) => pages.get(key)! <= most);
  const known = keyphrases.filter((page) => page.keyphrases.length > 0);
  return new Map(known.map((page) => [page.url, new Set(keysOf(page.keyphrases))]));
}

/**
 * True when the page shares a phrase with the hub: the last pages to join a topic may share none. A page too short for
 * keyphrases counts as near.
 */
function isNear(page: ReadonlySet<string> | undefined, hub: ReadonlySet<string> | undefined): boolean {
  return !page || !hub?.size || [...page].some((key) => hub.has(key));
}

/** Mentions only the direction in which links are missing. */
function missingLinksText(topic: string, notLinked: number, silent: number, pages: number): Text {
  const down = {
    fr: `la page pilier ne cite pas ${notLinked} de ses ${pages} pages`,
    en: `the hub does not link to ${notLinked} of its ${pages} pages`,
  };
  const up = inNumber(silent, {
    fr: `${silent} page{|s} sur ${pages} ne cite{|nt} pas la page pilier`,
    en: `${silent} page{|s} of ${pages} {does|do} not link to the hub`,
  });
  const parts = [...(notLinked > 0 ? [down] : []), ...(silent > 0 ? [up] : [])];
  const joined = { fr: parts.map((part) => part.fr).join(' et '), en: parts.map((part) => part.en).join(' and ') };
  return { fr: `Thème « ${topic} » : ${joined.fr}.`, en: `Topic “${topic}”: ${joined.en}.` };
}
