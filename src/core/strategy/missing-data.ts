import type { Notice } from '../framework/company/reading/notice.ts';
import { kpis } from '../framework/kpis/index.ts';
import { kpiSuits } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MissingData } from '../planning/plan/method.ts';
import { compareById } from '../values/compare-text.ts';
import { pair, type Text } from '../values/text.ts';
import { knowsTrends, trendsGapId } from '../planning/context/persona-traits.ts';
import { lacksPosition } from './positioning/positioning-plan.ts';

/** Keywords under which topics are judged on too few terms (criterion Cr8). */
const leastKeywords = 30;
/** Rivals that a comparison needs (criterion Cr3). */
const leastCompetitors = 2;
/** Interviews or readings that a portrait needs (criterion Cr6). */
const leastEvidence = 3;

interface Gap extends MissingData {
  readonly isMissing: (context: PlanContext) => boolean;
}

/** What the plan did without, by id, with why it matters and how to obtain it. */
export function missingData(context: PlanContext): MissingData[] {
  const { company } = context;
  const gaps = [
    ...fileGaps.filter(({ isMissing }) => isMissing(context)),
    ...(company.keywords.length < leastKeywords ? [keywordGap(company.keywords.length)] : []),
    ...fileGapsOf(company.notices ?? []),
    ...company.personas.filter(({ evidence }) => evidence.length < leastEvidence).map(portraitGap),
    ...company.personas.filter(({ codes }) => !knowsTrends(codes)).map(trendsGap),
    ...kpis
      .filter((kpi) => kpi.asksForStart && kpiSuits(kpi.id, company) && actionStart(kpi, company) === null)
      .map(({ id, title }) => startGap(id, title)),
  ];
  return gaps
    .map(({ id, criterion, what, why, how }) => ({
      id,
      criterion,
      what: typesetText(what),
      why: typesetText(why),
      how: typesetText(how),
    }))
    .sort(compareById);
}

/** Values that the company file leaves unknown, in one line, and each pair of figures that disagree. */
function fileGapsOf(notices: readonly Notice[]): MissingData[] {
  const unknown = notices.filter(({ kind }) => kind === 'not-stated').map(({ path }) => path.slice(1));
  const contradictions = notices.filter(({ kind }) => kind === 'contradiction');
  return [
    ...(unknown.length === 0 ? [] : [notStatedGap(unknown)]),
    ...contradictions.map(
      ({ path, message }): MissingData => ({
        id: `contradiction-${path.slice(1).replaceAll('/', '-')}`,
        criterion: 'Cr2',
        what: message,
        why: pair(
          'Deux chiffres qui se contredisent ne servent pas ensemble.',
          'Two figures that disagree cannot be used together.',
        ),
        how: pair('Reprendre les deux chiffres à leur source.', 'Read both figures again at their source.'),
      }),
    ),
  ];
}

/** Places named in the line of unknown values; the others are counted. */
const mostNamed = 6;

function notStatedGap(places: readonly string[]): MissingData {
  const named = places.slice(0, mostNamed).join(', ');
  const others = places.length - mostNamed;
  return {
    id: 'not-stated',
    criterion: 'Cr2',
    what: pair(
      `Valeurs non données dans le fichier\u202f: ${named}${others > 0 ? ` et ${others} autres` : ''}`,
      `Values not stated in the file: ${named}${others > 0 ? ` and ${others} others` : ''}`,
    ),
    why: pair(
      'Elles restent inconnues\u202f: rien ne les compte pour zéro.',
      'They stay unknown: nothing counts them as zero.',
    ),
    how: pair(
      'Compléter le fichier de l’entreprise dès qu’elles sont connues.',
      'Complete the company file as soon as they are known.',
    ),
  };
}

function keywordGap(count: number): MissingData {
  return {
    id: 'keywords',
    criterion: 'Cr8',
    what: pair(`Une liste de mots-clés plus large (${count} aujourd'hui)`, `A wider keyword list (${count} today)`),
    why: pair(
      'Au moins trente termes sont attendus pour juger des thèmes.',
      'At least thirty terms are expected to judge topics.',
    ),
    how: pair(
      'Ajouter au fichier de l’entreprise, à la liste des mots-clés, les recherches que montre la Search Console (Performances, Requêtes), puis maillage import pour suivre leurs positions.',
      'Add the searches that Search Console shows (Performance, Queries) to the list of keywords of the company file, then maillage import to follow their positions.',
    ),
  };
}

function portraitGap({ id, name }: PlanContext['company']['personas'][number]): MissingData {
  return {
    id: `persona-${id}`,
    criterion: 'Cr6',
    what: pair(`Des preuves pour le portrait « ${name} »`, `Evidence for the portrait “${name}”`),
    why: pair(
      'Moins de trois entretiens ou relevés : portrait provisoire.',
      'Fewer than three interviews or readings: provisional portrait.',
    ),
    how: pair('Cinq entretiens par trimestre sont prévus dans le plan.', 'Five interviews a quarter are planned.'),
  };
}

function trendsGap({ id, name }: PlanContext['company']['personas'][number]): MissingData {
  return {
    id: trendsGapId(id),
    criterion: 'Cr6',
    what: pair(`Ce que suivent «\u202f${name}\u202f» en ce moment`, `What “${name}” follow these days`),
    why: pair(
      'Sans deux tendances ou références, les contenus ne s’adaptent qu’aux intérêts et aux canaux.',
      'Without two trends or references, content adapts to interests and channels only.',
    ),
    how: pair(
      'Demandez à cinq clients ce qu’ils lisent, suivent ou citent, et ajoutez-le au fichier de l’entreprise.',
      'Ask five customers what they read, follow or quote, and add it to the company file.',
    ),
  };
}

function startGap(kpiId: string, title: Text): MissingData {
  return {
    id: `kpi-${kpiId}`,
    criterion: 'Cr11',
    what: title,
    why: pair('Aucune valeur de départ.', 'No starting value.'),
    how: pair(
      'Tâche « Relever les valeurs de départ », première semaine.',
      'Task “Record the starting values”, first week.',
    ),
  };
}

/** Gaps of the company file as a whole. */
const fileGaps: readonly Gap[] = [
  {
    id: 'site-audit',
    criterion: 'Cr8',
    isMissing: ({ site }) => site === null,
    what: pair('L’audit du site', 'The site audit'),
    why: pair(
      'Sans lui, la couverture est estimée d’après les positions et les liens d’après le fichier de l’entreprise.',
      'Without it coverage is estimated from positions and links from the company file.',
    ),
    how: pair(
      'Action « Auditer le site », première semaine : maillage audit, puis maillage plan --audit.',
      'Action “Audit the site”, first week: maillage audit, then maillage plan --audit.',
    ),
  },
  {
    id: 'positioning',
    criterion: 'Cr3',
    isMissing: lacksPosition,
    what: pair('De quoi situer la marque', 'What places the brand'),
    why: pair(
      'Moins de cinq des huit notes du positionnement se calculent : la position annoncée est provisoire.',
      'Fewer than five of the eight positioning scores can be computed: the position told is provisional.',
    ),
    how: pair(
      'Action « Relever de quoi situer la marque », deuxième semaine.',
      'Action “Read what places the brand”, second week.',
    ),
  },
  {
    id: 'competitors',
    criterion: 'Cr3',
    isMissing: ({ company }) => company.competitors.length < leastCompetitors,
    what: pair('Deux concurrents décrits', 'Two competitors described'),
    why: pair(
      'Sans eux, la carte et la comparaison des parrainages restent à faire.',
      'Without them, the map and the comparison of referral schemes are still to be done.',
    ),
    how: pair(
      'Noter leur prix, leurs canaux, leurs mots et leur recommandation par les clients dans le fichier de l’entreprise, à la liste des concurrents.',
      'Note their price, channels, words and referral scheme in the list of competitors of the company file.',
    ),
  },
  {
    id: 'traffic',
    criterion: 'Cr2',
    isMissing: ({ company }) => !company.channels.some(({ metrics }) => (metrics.sessions ?? 0) > 0),
    what: pair('Le trafic par canal', 'Traffic by channel'),
    why: pair(
      'Ni les taux ni les chances des objectifs ne se calculent sans lui.',
      'Neither rates nor the odds of objectives can be computed without it.',
    ),
    how: pair(
      'Exporter douze mois de GA4 ou de Matomo, puis maillage import.',
      'Export twelve months of GA4 or Matomo, then maillage import.',
    ),
  },
  {
    id: 'people',
    criterion: 'Cr19',
    isMissing: ({ company }) => company.capacity.people.length === 0,
    what: pair('Le nom des personnes', 'The names of people'),
    why: pair(
      'Chaque action a un rôle responsable, pas encore une personne.',
      'Every action has a role in charge, not yet a person.',
    ),
    how: pair(
      'Compléter la liste des personnes dans le fichier de l’entreprise.',
      'Complete the list of people in the company file.',
    ),
  },
  {
    id: 'search-impressions',
    criterion: 'Cr2',
    isMissing: ({ company }) => company.channels.some(({ gscAnomalyOverlap }) => gscAnomalyOverlap),
    what: pair('Des impressions de recherche fiables', 'Reliable search impressions'),
    why: pair(
      'La période de référence recoupe celle où les impressions étaient surestimées : seuls les clics servent.',
      'The measured period overlaps the one with over-reported impressions: only clicks are used.',
    ),
    how: pair(
      'Refaire le relevé sur une période postérieure au 27 avril 2026.',
      'Read again over a period after 27 April 2026.',
    ),
  },
];
