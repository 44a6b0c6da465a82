import { siteChannelId } from '../framework/channel-ids.ts';
import type { DraftAction } from '../planning/plan/draft-action.ts';
import { baselineActionId } from '../planning/plan/draft-action.ts';
import { pair, type Text } from '../values/text.ts';

/** What decides which figures are still to be measured. */
export interface MeasuredSoFar {
  readonly isAudited: boolean;
  /** False when too few figures are known to place the brand. */
  readonly isPositioned: boolean;
}

/** A task of measuring or reviewing that every plan may contain. */
export interface MeasurementTask {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  /** Week of the cycle, 0 = the first. */
  readonly week: number;
  readonly hours: number;
  readonly skill: DraftAction['skill'];
  readonly stage: DraftAction['stage'];
  readonly kpiIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly legalIds: readonly string[];
  readonly isNeeded: (measured: MeasuredSoFar) => boolean;
}

type Declared = Omit<MeasurementTask, 'channelIds' | 'legalIds' | 'isNeeded'> &
  Partial<Pick<MeasurementTask, 'legalIds' | 'isNeeded'>>;

const task = (declared: Declared): MeasurementTask => ({
  channelIds: [siteChannelId],
  legalIds: [],
  isNeeded: () => true,
  ...declared,
});

/** What is measured before anything else, and reviewed while the cycle runs. */
export const measurementTasks: readonly MeasurementTask[] = [
  // Coverage and links that no audit has measured yet: the first thing to do.
  task({
    id: 'measure-site',
    week: 0,
    hours: 2,
    skill: 'seo',
    stage: 'ACQ',
    kpiIds: ['K-COVER', 'K-LINK-OK'],
    title: pair('Auditer le site : couverture et maillage', 'Audit the site: coverage and internal links'),
    what: pair(
      'Lancer maillage audit sur l’adresse du site, puis maillage plan --audit : la couverture de chaque page cible, les pages à créer et les liens à ajouter, estimés ici, seront mesurés.',
      'Run maillage audit on the address of the site, then maillage plan --audit: the coverage of every target page, the pages to create and the links to add, estimated here, will be measured.',
    ),
    isNeeded: ({ isAudited }) => !isAudited,
  }),
  // Before and after: what the links and pages of the first half changed.
  task({
    id: 'measure-site-again',
    week: 13,
    hours: 2,
    skill: 'seo',
    stage: 'ACQ',
    kpiIds: ['K-LINK-OK', 'K-COVER'],
    title: pair('Refaire l’audit et comparer', 'Audit again and compare'),
    what: pair(
      'Lancer le même audit, puis maillage compare : liens gagnés, pages sorties de l’isolement, couverture avant et après.',
      'Run the same audit, then maillage compare: links won, pages no longer on their own, coverage before and after.',
    ),
    isNeeded: ({ isAudited }) => isAudited,
  }),
  // Scores without figures yet: search positions, reviews, words of competitors.
  task({
    id: 'measure-position',
    week: 1,
    hours: 2,
    skill: 'seo',
    stage: 'ACQ',
    kpiIds: ['K-SOV', 'K-INSIGHT'],
    title: pair('Relever de quoi situer la marque', 'Read what places the brand'),
    what: pair(
      'Chercher dix mots de vos publics et noter qui répond, compter les avis et leur note, décrire deux concurrents : prix, canaux, mots, parrainage.',
      'Search ten words of your audiences and note who answers, count reviews and their rating, describe two competitors: price, channels, words, referral.',
    ),
    isNeeded: ({ isPositioned }) => !isPositioned,
  }),
  task({
    id: baselineActionId,
    week: 0,
    hours: 3,
    skill: 'seo',
    stage: 'ACQ',
    kpiIds: ['K-INSIGHT'],
    title: pair('Relever les valeurs de départ', 'Record the starting values'),
    what: pair(
      'Exporter douze mois de mesure d’audience et de recherche, noter les définitions du rebond et du temps, dater le relevé.',
      'Export twelve months of analytics and search data, note the definitions of bounce and time, date the reading.',
    ),
  }),
  task({
    id: 'measure-tracking',
    legalIds: ['L-COOK'],
    week: 0,
    hours: 3,
    skill: 'dev',
    stage: 'ACQ',
    kpiIds: ['K-RELAY-SES', 'K-ASSIST'],
    title: pair('Poser les paramètres de suivi et les événements', 'Set tracking parameters and events'),
    what: pair(
      'Une règle de nommage des liens suivis, les événements clés du parcours, rien avant consentement.',
      'One naming rule for tracked links, the key events of the path, nothing before consent.',
    ),
  }),
  task({
    id: 'measure-accessibility',
    week: 1,
    hours: 3,
    skill: 'writing',
    stage: 'ACT',
    kpiIds: ['K-A11Y-ERR', 'K-A11Y-KEY'],
    title: pair('Vérifier l’accessibilité du parcours clé', 'Check the accessibility of the key path'),
    what: pair(
      'Contrôle automatique des gabarits, puis douze étapes à la main : clavier, zoom à 200 %, sans son, sans couleur, noms lus par un lecteur d’écran.',
      'Automatic check of the templates, then twelve steps by hand: keyboard, 200% zoom, no sound, no colour, names read by a screen reader.',
    ),
  }),
  task({
    id: 'measure-channels',
    week: 1,
    hours: 2,
    skill: 'email',
    stage: 'REV',
    kpiIds: ['K-CAC-BLENDED', 'K-REVENUE'],
    title: pair('Tenir le registre des coûts par canal', 'Keep the cost ledger per channel'),
    what: pair(
      'Une ligne par dépense et par heure passée, rattachée à une action ; c’est la base du coût par client.',
      'One line per expense and per hour, attached to an action; it is the basis of the cost per customer.',
    ),
  }),
  task({
    id: 'review-monthly',
    week: 8,
    hours: 4,
    skill: 'writing',
    stage: 'REV',
    kpiIds: ['K-CAC-BLENDED', 'K-NEWCUST'],
    title: pair('Revue mensuelle du tableau de pilotage', 'Monthly review of the steering table'),
    what: pair(
      'Lire les écarts, appliquer les règles de décision, écrire une phrase par action.',
      'Read the gaps, apply the decision rules, write one sentence per action.',
    ),
  }),
  task({
    id: 'review-cycle',
    week: 22,
    hours: 4,
    skill: 'writing',
    stage: 'REV',
    kpiIds: ['K-CAC-BLENDED', 'K-REVENUE'],
    title: pair('Clôturer le cycle et préparer le suivant', 'Close the cycle and prepare the next'),
    what: pair(
      'Importer les relevés, décider de chaque action et de chaque canal, écrire les leçons, valider le projet du cycle suivant.',
      'Import the readings, decide on each action and channel, write the lessons, approve the draft of the next cycle.',
    ),
  }),
];
