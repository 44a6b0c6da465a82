import { pair } from '../contents/pair.ts';
import { typesetText } from '../contents/typeset.ts';
import { kpiOf } from '../framework/kpi-of.ts';
import { eventWeights, maturityStages } from '../framework/lead-maturity.ts';
import { addDays } from '../values/day.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { minorUnits } from '../values/money.ts';
import type { Text } from '../values/text.ts';
import { targetsOf } from './bind-action.ts';
import { totalOf } from './funnel-rates.ts';
import { kpiNorms, kpiSuits, measuredBaseline } from './kpi-targets.ts';
import type { PlanContext } from './plan-context.ts';
import type {
  AccessibilitySummary,
  CalendarItem,
  CapacitySummary,
  CostLine,
  CostSummary,
  DashboardKpi,
  MaturityModel,
  MethodStep,
  MissingData,
  PlannedAction,
  RetentionSummary,
} from './strategy.ts';

export function costSummary(context: PlanContext, actions: readonly PlannedAction[]): CostSummary {
  const { company } = context;
  const { currency } = company.organisation;
  const lines = actions.flatMap((action) => action.costs);
  const cash = (of: readonly CostLine[]): number =>
    of.filter((line) => line.nature !== 'people').reduce((sum, line) => sum + line.planned, 0);
  const budget = minorUnits(company.budget.cashCycle, currency);
  const purposes = ['acquisition', 'activation', 'retention', 'referral', 'steering'] as const;
  return {
    currency,
    budget,
    cashPlanned: cash(lines),
    peoplePlanned: lines.filter((line) => line.nature === 'people').reduce((sum, line) => sum + line.planned, 0),
    contingency: budget - cash(lines),
    byPurpose: purposes.map((purpose) => ({
      purpose,
      cap: minorUnits(company.budget.cashCycle * company.budget.stageCaps[purpose], currency),
      planned: cash(lines.filter((line) => line.purpose === purpose)),
    })),
  };
}

export function capacitySummary(context: PlanContext, used: readonly number[]): CapacitySummary {
  return {
    hoursPerWeek: context.company.capacity.hoursPerWeek,
    hoursTotal: context.hoursTotal,
    hoursPlanned: used.reduce((sum, hours) => sum + hours, 0),
    weeks: used.map((hours, week) => ({ week, start: addDays(context.start, 7 * week), hours })),
  };
}

export function calendarOf(context: PlanContext, actions: readonly PlannedAction[]): CalendarItem[] {
  const items: CalendarItem[] = [];
  for (const action of actions) {
    if (action.content !== null) {
      const [date = action.end, time = null] = action.content.publishAt.split('T');
      items.push({
        date,
        time,
        kind: 'publication',
        title: quotedElsewhere(action.content.brief.title, context.locale),
        actionId: action.id,
        channelId: action.content.channelId,
      });
    } else if (action.scenario !== null) {
      for (const step of action.scenario.steps)
        items.push({
          date: step.date,
          time: null,
          kind: 'step',
          title: pair(`${action.title.fr} – ${step.touch.fr}`, `${action.title.en} – ${step.touch.en}`),
          actionId: action.id,
          channelId: step.channelId,
        });
    } else {
      items.push({
        date: readyDay(context, action),
        time: null,
        kind: action.id.startsWith('review') ? 'review' : 'task',
        title: action.title,
        actionId: action.id,
        channelId: action.channelIds[0] ?? null,
      });
    }
  }
  for (const event of context.events)
    items.push({
      date: event.day,
      time: null,
      kind: 'event',
      title: typesetText(event.title),
      actionId: null,
      channelId: null,
    });
  return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** A title is published in one language: the other one quotes it. */
function quotedElsewhere(title: string, locale: 'fr' | 'en'): Text {
  return locale === 'fr' ? pair(title, `“${title}”`) : pair(`« ${title} »`, title);
}

const keyOf = (item: CalendarItem): string =>
  `${item.date} ${item.time ?? '24:00'} ${item.actionId ?? ''} ${item.title.en}`;

function readyDay(context: PlanContext, action: PlannedAction): string {
  const last = action.effort.weeks.at(-1)?.week ?? 0;
  return addDays(context.start, 7 * last + 3);
}

const main: readonly (readonly [string, DashboardKpi['role'], Text])[] = [
  ['K-NEWCUST', 'conquest', pair('mesure directement la conquête visée', 'measures the targeted conquest directly')],
  [
    'K-SEO-CLK',
    'conquest',
    pair('premier canal de conquête sans achat d’espace', 'first conquest channel without media buying'),
  ],
  ['K-RELAY-SES', 'conquest', pair('dit ce que les partenaires apportent', 'tells what partners bring')],
  ['K-CR', 'conversion', pair('résume le parcours de la visite à la commande', 'sums up the path from visit to order')],
  ['K-TRIAL-CR', 'conversion', pair('de la visite à l’essai', 'from visit to trial')],
  ['K-TRIAL-PAID', 'conversion', pair('de l’essai au premier paiement', 'from trial to first payment')],
  [
    'K-ACTIV',
    'conversion',
    pair('premier usage utile, avant tout paiement', 'first useful action, before any payment'),
  ],
  ['K-CART-AB', 'conversion', pair('montre où la commande se perd', 'shows where orders are lost')],
  [
    'K-LEAD-CR',
    'conversion',
    pair('utile aux publics qui demandent un devis', 'useful for audiences who ask for a quote'),
  ],
  [
    'K-CLICK',
    'engagement',
    pair('seule mesure fiable de l’intérêt des courriels', 'the only reliable measure of interest in emails'),
  ],
  ['K-REPEAT-12M', 'conversion', pair('dit si les clients reviennent', 'tells whether customers come back')],
  ['K-CHURN-M', 'conversion', pair('dit si les clients restent', 'tells whether customers stay')],
  ['K-NPS', 'engagement', pair('prépare la recommandation', 'prepares referral')],
  ['K-REF-RATE', 'conquest', pair('mesure la recommandation effective', 'measures actual referral')],
  [
    'K-CAC-BLENDED',
    'profitability',
    pair('se compare au plafond de coût par client', 'is compared with the ceiling of cost per customer'),
  ],
  ['K-REVENUE', 'profitability', pair('relie le plan au chiffre d’affaires', 'ties the plan to revenue')],
  ['K-A11Y-ERR', 'guard', pair('garde-fou du parcours accessible', 'guard of the accessible path')],
];

export function dashboard(context: PlanContext, cacBaseline: number | null, cacMax: number): DashboardKpi[] {
  const wanted = new Set([...main.map(([id]) => id), ...context.company.growthObjectives.map((one) => one.kpiId)]);
  return [...wanted]
    .filter((id) => kpiSuits(id, context.company))
    .map((kpiId) => {
      const row = main.find(([id]) => id === kpiId);
      const norm = kpiNorms[kpiId] as NonNullable<(typeof kpiNorms)[string]>;
      const baseline =
        kpiId === 'K-CAC-BLENDED'
          ? cacBaseline
          : (measuredBaseline(kpiId, context.company) ?? periodCount(context, kpiId));
      const own = context.company.growthObjectives.find((one) => one.kpiId === kpiId && one.expected !== 'rejected');
      const target =
        own?.target ??
        (kpiId === 'K-CAC-BLENDED' ? cacMax : targetsOf(context, { monthlyClicks: null }, kpiId, baseline)[1]);
      return {
        kpiId,
        stage: kpiOf(kpiId).stages[0] ?? 'ACQ',
        role: row?.[1] ?? 'conversion',
        baseline: baseline === null ? null : Number(baseline.toPrecision(5)),
        baselineReason:
          baseline === null
            ? typesetText(
                pair(
                  'non relevé à ce jour : tâche de mesure datée des deux premières semaines',
                  'not recorded to date: measurement task dated in the first two weeks',
                ),
              )
            : null,
        target,
        unit: norm.unit,
        readingFrequency: norm.frequency,
        source: norm.source,
        owner: pair('direction', 'management'),
        why: typesetText(row?.[2] ?? pair('porte un objectif de croissance', 'carries a growth objective')),
      };
    });
}

/** Counts of the measured period, brought to the length of the cycle. */
function periodCount(context: PlanContext, kpiId: string): number | null {
  const metric = (
    { 'K-NEWCUST': 'newCustomers', 'K-SEO-CLK': 'gscClicks', 'K-REVENUE': 'revenueNet', 'K-SESS': 'sessions' } as const
  )[kpiId as 'K-SESS'];
  const total = metric === undefined ? null : totalOf(context.company, metric);
  return total === null
    ? null
    : Math.round((total * cycleMonths(context.company)) / context.company.period.baselineMonths);
}

export function maturityModel(): MaturityModel {
  const next: Record<string, Text> = {
    discovery: pair('envoyer le guide du thème le plus lu', 'send the guide on the most-read topic'),
    interest: pair('envoyer le comparatif et une question à choix', 'send the comparison and a choice question'),
    consideration: pair('envoyer le récit d’un client comparable', 'send a comparable customer’s story'),
    decision: pair('proposer un appel, un devis ou un essai accompagné', 'offer a call, a quote or a guided trial'),
  };
  return {
    events: Object.entries(eventWeights)
      .map(([type, weight]) => ({ type, weight }))
      .sort((a, b) => (a.type < b.type ? -1 : 1)),
    halfLifeDays: 21,
    stages: maturityStages.map((stage) => ({
      ...stage,
      nextAction: typesetText(next[stage.id] ?? pair('relire', 'review')),
    })),
    consent: pair(
      'Seuls les contacts identifiés et consentants sont notés ; chacun peut voir et effacer sa note.',
      'Only identified, consenting contacts are scored; everyone may see and erase their score.',
    ),
  };
}

export function retentionSummary(context: PlanContext, actions: readonly PlannedAction[]): RetentionSummary {
  const subscription = context.company.economics.model === 'subscription';
  const kpiId = subscription ? 'K-CHURN-M' : 'K-REPEAT-12M';
  const own = context.company.growthObjectives.find((one) => one.kpiId === kpiId);
  const longest = Math.max(0, ...actions.map((action) => (action.retention?.trigger.delayHours ?? 0) / 24));
  return {
    entry: actions.find((action) => action.retention?.stepTypeId === 'R-WELCOME')?.id ?? '',
    horizonDays: Math.max(subscription ? 365 : 180, Math.ceil(longest)),
    messagesPerWeekMax: 2,
    outcomeKpiId: kpiId,
    outcomeTarget:
      own?.target ?? targetsOf(context, { monthlyClicks: null }, kpiId, measuredBaseline(kpiId, context.company))[1],
    unsubscribe: pair(
      'Lien de désinscription et adresse d’opposition dans chaque message ; effet immédiat.',
      'Unsubscribe link and objection address in every message; immediate effect.',
    ),
  };
}

/** Who the accessibility duty of online services applies to, from headcount, turnover and consumers. */
export function accessibilitySummary(context: PlanContext): AccessibilitySummary {
  const { organisation } = context.company;
  const turnover = organisation.annualTurnoverNet;
  const micro = organisation.employees < 10 && turnover !== undefined && turnover <= 2_000_000;
  const auditDate = addDays(context.start, 10);
  if (organisation.country !== 'FR')
    return {
      legalStatus: 'unknown',
      auditDate,
      reason: pair(
        'Règle française non applicable ; le droit national de l’égalité est à vérifier par une personne.',
        'French rule not applicable; national equality law to be checked by a person.',
      ),
    };
  if (!organisation.sellsToConsumersOnline)
    return {
      legalStatus: 'exempt',
      auditDate,
      reason: pair('Aucune vente en ligne à des consommateurs.', 'No online sale to consumers.'),
    };
  if (turnover === undefined)
    return {
      legalStatus: 'unknown',
      auditDate,
      reason: pair(
        'Chiffre d’affaires inconnu : la dispense des microentreprises ne peut être établie.',
        'Unknown turnover: the exemption of microenterprises cannot be established.',
      ),
    };
  return micro
    ? {
        legalStatus: 'exempt',
        auditDate,
        reason: typesetText(
          pair(
            `Microentreprise (${organisation.employees} personnes) : dispensée de l'obligation de juin 2025 ; les améliorations restent proposées pour les publics servis.`,
            `Microenterprise (${organisation.employees} people): exempt from the duty of June 2025; improvements are still proposed for the audiences served.`,
          ),
        ),
      }
    : {
        legalStatus: 'in_scope',
        auditDate,
        reason: pair(
          'Service de commerce électronique aux consommateurs : obligation depuis le 28 juin 2025.',
          'E-commerce service to consumers: required since 28 June 2025.',
        ),
      };
}

export function methodSteps(context: PlanContext): MethodStep[] {
  const crawl = context.site !== null;
  const words = context.company.keywords.length > 0 || (context.site?.keywords.length ?? 0) > 0;
  const step = (id: MethodStep['id'], fr: string, en: string, artefact: string, done: boolean): MethodStep => ({
    id,
    title: pair(fr, en),
    artefact,
    done,
  });
  return [
    step(
      'collect',
      'Collecter : pages, requêtes, mots des publics',
      'Collect: pages, queries, audiences’ words',
      crawl ? 'audit/pages' : 'company/sitePages',
      crawl || context.company.sitePages.length > 0,
    ),
    step(
      'clean',
      'Nettoyer : doublons, marque, langue',
      'Clean: duplicates, brand, language',
      'strategy/keywords',
      words,
    ),
    step('cluster', 'Regrouper par thème', 'Group by topic', 'strategy/topics', true),
    step('score', 'Évaluer le potentiel', 'Score the potential', 'strategy/keywords', words),
    step('match', 'Rapprocher du maillage interne', 'Match with internal linking', 'strategy/topics', true),
    step(
      'control',
      'Contrôler la couverture des pages cibles',
      'Check the coverage of target pages',
      crawl ? 'audit/coverage' : 'strategy/topics',
      crawl,
    ),
    step('brief', 'Rédiger les briefs', 'Write the briefs', 'strategy/actions', true),
  ];
}

/** What the plan did without, why it matters and how to get it. */
export function missingData(context: PlanContext): MissingData[] {
  const { company, site } = context;
  const rows: MissingData[] = [];
  const add = (id: string, what: Text, why: Text, how: Text): void =>
    void rows.push({ id, what: typesetText(what), why: typesetText(why), how: typesetText(how) });
  if (site === null)
    add(
      'site-audit',
      pair('L’audit du site', 'The site audit'),
      pair(
        'Sans lui, la couverture est estimée d’après les positions et les liens d’après le fichier de l’entreprise.',
        'Without it coverage is estimated from positions and links from the company file.',
      ),
      pair(
        'Lancer un audit de l’adresse du site puis refaire le plan.',
        'Run an audit of the site’s address, then plan again.',
      ),
    );
  if (company.keywords.length < 30)
    add(
      'keywords',
      pair(
        `Une liste de mots-clés plus large (${company.keywords.length} aujourd'hui)`,
        `A wider keyword list (${company.keywords.length} today)`,
      ),
      pair(
        'Au moins trente termes sont attendus pour juger des thèmes.',
        'At least thirty terms are expected to judge topics.',
      ),
      pair('Importer les requêtes de la Search Console.', 'Import Search Console queries.'),
    );
  if (company.capacity.people.length === 0)
    add(
      'people',
      pair('Le nom des personnes', 'The names of people'),
      pair(
        'Chaque action a un rôle responsable, pas encore une personne.',
        'Every action has a role in charge, not yet a person.',
      ),
      pair(
        'Compléter la liste des personnes dans le fichier de l’entreprise.',
        'Complete the list of people in the company file.',
      ),
    );
  if (company.channels.some((one) => one.gscAnomalyOverlap))
    add(
      'search-impressions',
      pair('Des impressions de recherche fiables', 'Reliable search impressions'),
      pair(
        'La période de référence recoupe celle où les impressions étaient surestimées : seuls les clics servent.',
        'The measured period overlaps the one with over-reported impressions: only clicks are used.',
      ),
      pair(
        'Refaire le relevé sur une période postérieure au 27 avril 2026.',
        'Read again over a period after 27 April 2026.',
      ),
    );
  for (const persona of company.personas)
    if (persona.evidence.length < 3)
      add(
        `persona-${persona.id}`,
        pair(`Des preuves pour le portrait « ${persona.name} »`, `Evidence for the portrait “${persona.name}”`),
        pair(
          'Moins de trois entretiens ou relevés : portrait provisoire.',
          'Fewer than three interviews or readings: provisional portrait.',
        ),
        pair('Cinq entretiens par trimestre sont prévus dans le plan.', 'Five interviews a quarter are planned.'),
      );
  for (const kpi of ['K-ACTIV', 'K-CART-AB', 'K-NPS'] as const)
    if (kpiSuits(kpi, company) && measuredBaseline(kpi, company) === null)
      add(
        `kpi-${kpi}`,
        kpiOf(kpi).title,
        pair('Aucune valeur de départ.', 'No starting value.'),
        pair(
          'Tâche « Relever les valeurs de départ », première semaine.',
          'Task “Record the starting values”, first week.',
        ),
      );
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
