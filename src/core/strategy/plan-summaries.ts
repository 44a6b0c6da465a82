import { typesetText } from '../language/typeset.ts';
import { eventWeights, maturityStages } from '../framework/lead-maturity.ts';
import { addDays } from '../values/day.ts';
import { minorUnits } from '../values/money.ts';
import { pair, plural, type Text } from '../values/text.ts';
import { retentionKpi } from '../framework/kpis/company-kpis.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { isEntry } from '../retention/retention-step.ts';
import { retentionSteps } from '../retention/steps/index.ts';
import type { AccessibilitySummary, MaturityModel, MethodStep } from '../planning/plan/method.ts';
import type { CalendarItem } from '../planning/plan/calendar-item.ts';
import type { RetentionSummary } from '../planning/plan/retention-detail.ts';
import type { CapacitySummary } from '../planning/plan/capacity-summary.ts';
import type { CostLine, CostSummary } from '../planning/plan/costs.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

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
  const { company, weeks } = context;
  const subscription = company.economics.model === 'subscription';
  const kpi = kpiOf(retentionKpi(company));
  const entry = retentionSteps.find(isEntry)?.id ?? null;
  const longest = Math.max(0, ...actions.map((action) => (action.retention?.trigger.delayHours ?? 0) / 24));
  return {
    entry: actions.find((action) => action.retention?.stepTypeId === entry)?.id ?? '',
    horizonDays: Math.max(subscription ? 365 : 180, Math.ceil(longest)),
    messagesPerWeekMax: 2,
    outcomeKpiId: kpi.id,
    outcomeTarget:
      aimedAt(company, kpi.id) ??
      kpiAim(kpi, { company, weeks, monthlyClicks: null, start: actionStart(kpi, company) }).marks[1],
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
            `Microentreprise (${organisation.employees} ${plural(organisation.employees, 'fr', { one: 'personne', other: 'personnes' })}) : dispensée de l'obligation de juin 2025 ; les améliorations restent proposées pour les publics servis.`,
            `Microenterprise (${organisation.employees} ${plural(organisation.employees, 'en', { one: 'person', other: 'people' })}): exempt from the duty of June 2025; improvements are still proposed for the audiences served.`,
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
