import { lacksPosition } from './positioning-plan.ts';
import { addDays } from '../values/day.ts';
import { pair, type Text } from '../values/text.ts';
import { baselineActionId, type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';

interface Task {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly week: number;
  readonly hours: number;
  readonly skill: DraftAction['skill'];
  readonly kpiIds: readonly string[];
  readonly stage: DraftAction['stage'];
}

/** Coverage and links that no audit has measured yet: the first thing to do, and the evidence that rule cr8.coverage-measured asks for. */
const firstAudit: Task = {
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
};

/** Scores that need figures nobody has read yet: search positions, reviews, competitors’ words. */
const position: Task = {
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
};

/** Before and after: what the links and pages of the first half changed. */
const secondAudit: Task = {
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
};

/** What must be measured before anything else, and reviewed while the cycle runs. */
const tasks: readonly Task[] = [
  {
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
  },
  {
    id: 'measure-tracking',
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
];

/** A team with few hours measures less finely: what starts in the first two weeks takes four fifths of them at most. */
function paceOf({ company }: PlanContext, wanted: readonly Task[]): number {
  const early = wanted.filter((task) => task.week < 2).reduce((sum, task) => sum + task.hours, 0);
  return Math.min(1, (company.capacity.hoursPerWeek * 2 * 0.8) / early);
}

const halves = (hours: number): number => Math.max(0.5, Math.floor(hours * 2) / 2);

export function measurementDrafts(context: PlanContext): DraftAction[] {
  const audit = context.site === null ? firstAudit : secondAudit;
  const wanted = [audit, ...(lacksPosition(context) ? [position] : []), ...tasks];
  const pace = paceOf(context, wanted);
  return wanted.map((task) => {
    const hours = halves(task.hours * pace);
    const due = addDays(context.start, 7 * Math.min(task.week, context.weeks - 1) + 3);
    return {
      ...noDetail,
      id: task.id,
      kind: 'measurement',
      catalogueId: task.id.toUpperCase(),
      family: 'measurement',
      title: task.title,
      what: task.what,
      stage: task.stage,
      otherStages: [],
      personaIds: context.company.personas.map((persona) => persona.id),
      channelIds: ['CH-SITE'],
      hours: { low: task.hours * 0.6, mode: task.hours, high: task.hours * 1.8 },
      cash: { low: 0, mode: 0, high: 0 },
      skill: task.skill,
      kpiIds: task.kpiIds,
      legalIds: task.id === 'measure-tracking' ? ['L-COOK'] : [],
      accessibility: [],
      explain: {
        score: 1,
        factors: [
          {
            factor: 'required',
            value: 1,
            weight: 1,
            contribution: 1,
            reason: pair(
              'Sans relevé de départ, aucune décision ne peut être prise.',
              'Without a starting value no decision can be made.',
            ),
          },
        ],
        runnerUp: null,
      },
      due,
      until: task.week >= 8 ? context.end : addDays(due, 14),
      plannedHours: hours,
      plannedCash: 0,
      cashNature: 'tool' as const,
      outsourced: false,
      steering: true,
      dependencies: [],
      monthlyClicks: null,
    };
  });
}
