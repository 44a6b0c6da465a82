import type { AccessStatus } from '../../audience/coverage-gap.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { joined, paragraph, percent, subtitle, table } from './cells.ts';
import { familyNames, title } from './words.ts';
import { shownAddress } from '../../values/shown-address.ts';

/** Rows of a table of the report; the rest stands in strategy.json. */
const most = 40;

/** Part 4: how contents fit the audiences, then the semantic analysis, its topics, its words and the links to add. */
export function semanticsPart(strategy: Strategy): ReportBlock[] {
  return [
    title('part-4', '4. Contenus et référencement naturel', '4. Content and organic search'),
    fitTable(strategy),
    commonFit(strategy),
    subtitle('method', 'L’analyse sémantique en sept étapes', 'The semantic analysis in seven steps'),
    methodTable(strategy),
    topicsTable(strategy),
    ...keywordsTable(strategy),
    ...linksTable(strategy),
  ];
}

function fitTable({ actions, inputs }: Strategy): ReportBlock {
  const contents = actions.flatMap((action) => (action.content === null ? [] : [{ action, content: action.content }]));
  const name = (id: string): string => inputs.company.personas.find((one) => one.id === id)?.name ?? id;
  return table(
    pair('Chaque contenu et ce qui l’adapte à son public', 'Each content item and what fits it to its audience'),
    [
      ['Contenu', 'Content item'],
      ['Famille', 'Family'],
      ['Public', 'Audience'],
      ['Intérêt', 'Interest'],
      ['Forme adaptée', 'Fitted form', 'wide'],
      ['Rôle du client', 'Role of the customer'],
      ['Niveau 0–3', 'Level 0–3', 'number'],
      ['Preuve de la marque', 'Brand proof'],
    ],
    contents
      .slice(0, most)
      .map(({ action, content }): Cell[] => [
        action.title,
        familyNames[content.family] ?? content.family,
        action.personaIds.map(name).join(', '),
        content.interest,
        content.adaptations.find((one) => one.field === 'consumptionMode')?.decision ??
          joined(content.adaptations.slice(0, 1).map((one) => one.decision)),
        roleWords[content.customerRole] ?? content.customerRole,
        content.interactivity,
        content.brandProof.proof,
      ]),
    Math.max(0, contents.length - most),
  );
}

/** What holds for every content item of an audience, said once. */
function commonFit({ actions, inputs }: Strategy): ReportBlock {
  return table(
    pair('Ce qui vaut pour tous les contenus d’un public', 'What holds for all content for an audience'),
    [
      ['Public', 'Audience'],
      ['Décisions', 'Decisions', 'wide'],
    ],
    inputs.company.personas.flatMap((persona): Cell[][] => {
      const own = actions.find((action) => action.content !== null && action.personaIds.includes(persona.id));
      const rest = own?.content?.adaptations.filter((one) => one.field !== 'consumptionMode') ?? [];
      return rest.length === 0 ? [] : [[persona.name, joined(rest.map((one) => one.decision))]];
    }),
  );
}

export function methodTable({ method }: Strategy): ReportBlock {
  return table(
    pair('Les étapes et ce qu’elles laissent', 'The steps and what they leave'),
    [
      ['Étape', 'Step', 'wide'],
      ['Où le lire', 'Where to read it'],
      ['État', 'State'],
    ],
    method.map((step): Cell[] => [
      step.title,
      traceWords[step.artefact] ?? step.artefact,
      step.done ? pair('faite', 'done') : pair('à faire\u202f: donnée à recueillir', 'to do: data to collect'),
    ]),
  );
}

function topicsTable({ topics, inputs, company }: Strategy): ReportBlock {
  const name = (id: string): string => inputs.company.personas.find((one) => one.id === id)?.name ?? id;
  const measured = inputs.siteHash !== null;
  return table(
    pair(
      `Les thèmes, du plus grand écart au plus petit (couverture ${measured ? 'mesurée par l’audit' : 'estimée, audit à faire'})`,
      `Topics, from the widest gap to the narrowest (coverage ${measured ? 'measured by the audit' : 'estimated, audit to do'})`,
    ),
    [
      ['Thème', 'Topic'],
      ['Public', 'Audience'],
      ['Page cible', 'Target page'],
      ['Maillage', 'Linking'],
      ['Couverture', 'Coverage', 'number'],
      [`${company.currency} par mois`, `${company.currency} a month`, 'number'],
      ['Ce qui est prévu', 'What is planned'],
    ],
    topics
      .slice(0, most)
      .map((topic): Cell[] => [
        topic.name,
        name(topic.personaId),
        topic.target.kind === 'page'
          ? { url: topic.target.url }
          : pair(`à créer\u202f: ${shownAddress(topic.target.url)}`, `to create: ${shownAddress(topic.target.url)}`),
        linkWords[topic.linkStatus],
        percent(topic.coverage),
        topic.potential,
        topic.actionIds.length > 0
          ? pair(
              counted(topic.actionIds.length, 'contenu', 'contenus'),
              counted(topic.actionIds.length, 'content item', 'content items'),
            )
          : (topic.noActionReason ?? '–'),
      ]),
    Math.max(0, topics.length - most),
  );
}

function keywordsTable({ keywords, company, topics }: Strategy): ReportBlock[] {
  if (keywords.length === 0)
    return [
      paragraph(
        pair(
          'Aucun mot-clé suivi\u202f: les thèmes viennent des mots de vos publics. Importez les requêtes de la Search Console pour les chiffrer.',
          'No keyword is tracked: topics come from the words of your audiences. Import Search Console queries to put figures on them.',
        ),
        'note',
      ),
    ];
  return [
    table(
      pair('Les mots-clés, par valeur mensuelle', 'Keywords, by monthly value'),
      [
        ['Mot-clé', 'Keyword'],
        ['Thème', 'Topic'],
        ['Intention', 'Intent'],
        ['Recherches', 'Searches', 'number'],
        ['Position', 'Position', 'number'],
        ['Clics à gagner', 'Clicks to win', 'number'],
        [`Valeur (${company.currency})`, `Value (${company.currency})`, 'number'],
      ],
      keywords
        .slice(0, most)
        .map((one): Cell[] => [
          one.term,
          topics.find((topic) => topic.id === one.topicId)?.name ?? one.topicId,
          intentWords[one.intent] ?? one.intent,
          one.volume,
          one.position === null ? pair('non classé', 'not ranked') : one.position,
          one.expectedClicks,
          one.value,
        ]),
      Math.max(0, keywords.length - most),
    ),
  ];
}

/** Each link once, whichever content asks for it. */
export function linksToCreate(actions: Strategy['actions']) {
  const links = actions.flatMap((action) => action.content?.links ?? []);
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

function linksTable({ actions }: Strategy): ReportBlock[] {
  const different = linksToCreate(actions);
  if (different.length === 0) return [];
  return [
    subtitle('links', 'Les liens à créer', 'The links to create'),
    table(
      pair('De quelle page, vers laquelle, avec quelle ancre', 'From which page, to which, with which anchor'),
      [
        ['De', 'From'],
        ['Vers', 'To'],
        ['Ancre', 'Anchor'],
        ['Pourquoi', 'Why', 'wide'],
      ],
      different.slice(0, most).map((link): Cell[] => [{ url: link.from }, { url: link.to }, link.anchor, link.reason]),
      Math.max(0, different.length - most),
    ),
  ];
}

const counted = (many: number, one: string, several: string): string => `${many} ${many < 2 ? one : several}`;

export const linkWords: Readonly<Record<AccessStatus, Text>> = {
  ok: pair('bon', 'good'),
  weak_links: pair('trop peu de liens', 'too few links'),
  too_deep: pair('trop profond', 'too deep'),
  missing_page: pair('page à créer', 'page to create'),
};
export const intentWords: Readonly<Record<string, Text>> = {
  transactional: pair('acheter', 'buy'),
  commercial: pair('comparer', 'compare'),
  local: pair('trouver près de soi', 'find nearby'),
  informational: pair('s’informer', 'learn'),
  navigational: pair('retrouver la marque', 'find the brand'),
};
/** Where people read what a step left; the plan itself points into its own data. */
const traceWords: Readonly<Record<string, Text>> = {
  'audit/pages': pair('audit du site\u202f: les pages', 'site audit: the pages'),
  'audit/coverage': pair('audit du site\u202f: la couverture', 'site audit: the coverage'),
  'company/sitePages': pair('fichier de l’entreprise\u202f: les pages', 'company file: the pages'),
  'strategy/keywords': pair('tableau des mots-clés', 'table of keywords'),
  'strategy/topics': pair('tableau des thèmes', 'table of topics'),
  'strategy/actions': pair('annexe des briefs', 'annex of the briefs'),
};
const roleWords: Readonly<Record<string, Text>> = {
  hero: pair('héros', 'hero'),
  co_creator: pair('co-auteur', 'co-creator'),
  expert: pair('expert', 'expert'),
  beneficiary: pair('bénéficiaire', 'beneficiary'),
};
