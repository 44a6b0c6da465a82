import { isOpenTo, tradesOf } from '../../framework/legal/sector-duties.ts';
import { reachOf } from '../../planning/context/company-reach.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { retentionFamilyTitles } from '../../retention/retention-step.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { retentionSteps } from '../../retention/steps/index.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { type Fault, faultsAmong, faultsOfMissing, faultUnless } from '../faults.ts';

export const cr14RetentionPath = defineCriterion({
  id: 'Cr14',
  title: pair('le parcours de rétention', 'the retention workflow'),
  rules: [
    {
      id: 'cr14.families-covered',
      severity: 'blocker',
      repairedBy: { work: 'retention', by: 0.05 },
      message: {
        fr: 'Les cinq familles de rétention ont chacune une étape.',
        en: 'Each of the five retention families has a step.',
      },
      check: (strategy) => {
        const families = new Set(strategy.actions.map((one) => one.retention?.family));
        return faultsOfMissing(retentionFamilyTitles, (family) => families.has(family), '/actions');
      },
    },
    {
      id: 'cr14.path-connected',
      severity: 'blocker',
      message: {
        fr: 'Le parcours de rétention a une entrée, aucune boucle, aucune étape isolée.',
        en: 'The retention path has one entry, no loop and no isolated step.',
      },
      check: (strategy) => {
        const { entry } = strategy.retention;
        const { reached, hasLoop } = walkedPath(strategy);
        return [
          ...faultUnless(
            !hasLoop && strategy.actions.some((one) => one.id === entry && one.retention !== null),
            '/retention/entry',
          ),
          ...faultsAmong(strategy.actions, '/actions', (one) => one.retention === null || reached.has(one.id)),
          ...faultsAmong(
            strategy.actions,
            '/actions',
            ({ retention, channelIds }) =>
              retention === null ||
              (retention.trigger.event.fr !== '' && retention.exit.fr !== '' && channelIds.length > 0),
          ),
        ];
      },
    },
    {
      id: 'cr14.horizon-and-frequency',
      severity: 'major',
      message: {
        fr: 'L’horizon couvre quatre-vingt-dix jours au moins et deux messages par semaine au plus.',
        en: 'The horizon covers at least ninety days and two messages a week at most.',
      },
      check: (strategy) =>
        faultUnless(strategy.retention.horizonDays >= 90 && strategy.retention.messagesPerWeekMax <= 2, '/retention'),
    },
    {
      id: 'cr14.consent-and-opt-out',
      severity: 'major',
      message: {
        fr: 'Chaque message facultatif repose sur un accord et porte un lien de désinscription.',
        en: 'Every optional message rests on consent and carries an unsubscribe link.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.actions,
          '/actions',
          (one) =>
            one.retention === null ||
            one.retention.message === null ||
            one.retention.consent === 'contract' ||
            (one.retention.consent === 'opt_in' && one.retention.message.legalMentions.length > 0),
        ),
    },
    {
      id: 'cr14.model-moments-covered',
      severity: 'blocker',
      message: {
        fr: 'Chaque moment que le modèle d’activité exige (chemin vers la fois suivante, contact d’une personne) a son étape.',
        en: 'Every moment that the business model requires (path to the next time, contact by a person) has its step.',
      },
      check: (strategy, company) => {
        const taken = new Set(strategy.actions.map((one) => one.retention?.stepTypeId));
        const covered = retentionSteps.filter((step) => taken.has(step.id)).flatMap(({ roles }) => Object.keys(roles));
        return packOf(company).requires.flatMap((moment) =>
          faultUnless(covered.includes(moment), '/actions', pair(`Manque\u202f: ${moment}.`, `Missing: ${moment}.`)),
        );
      },
    },
    {
      id: 'cr14.steps-in-time',
      severity: 'blocker',
      message: {
        fr: 'Chaque étape vient après celle qu’elle suit\u202f; aucune enquête avant la fin de ce qui a été acheté, aucune reconquête avant le délai habituel.',
        en: 'Every step comes after the one that it follows; no survey before the end of what was bought, no win-back before the usual interval.',
      },
      check: stepsOutOfTime,
    },
    {
      id: 'cr14.steps-fit-what-is-sold',
      severity: 'blocker',
      message: {
        fr: 'Chaque étape convient à ce que l’entreprise vend\u202f: un bien durable ne se recommande pas, une marchandise n’a pas de rendez-vous.',
        en: 'Every step fits what the company sells: a durable good is not ordered again, goods have no appointment.',
      },
      check: ({ actions }, company) => {
        const [trades, reach] = [tradesOf(company), reachOf(company)];
        return faultsAmong(actions, '/actions', ({ retention }) => {
          const step = retentionSteps.find(({ id }) => id === retention?.stepTypeId);
          return step === undefined || (isOpenTo(trades, step) && step.fits(reach));
        });
      },
    },
    {
      id: 'cr14.later-offers-proposed',
      severity: 'major',
      message: {
        fr: 'Ce que l’entreprise vend après la première vente (accessoire, entretien, suivi, niveau suivant) a son étape.',
        en: 'What the company sells after the first sale (accessory, servicing, follow-up, next level) has its step.',
      },
      check: ({ actions }, company) => {
        const reach = reachOf(company);
        const sold = retentionSteps.filter(({ about, fits }) => about !== null && fits(reach));
        const taken = new Set(actions.map(({ retention }) => retention?.stepTypeId));
        return faultUnless(sold.length === 0 || sold.some(({ id }) => taken.has(id)), '/actions');
      },
    },
    {
      id: 'cr14.survey-and-human-contact',
      severity: 'minor',
      message: { fr: 'Une enquête et un contact humain au moins.', en: 'At least one survey and one human contact.' },
      check: (strategy) => {
        const taken = new Set(strategy.actions.map((one) => one.retention?.stepTypeId));
        const steps = retentionSteps.filter((step) => taken.has(step.id));
        return faultUnless(
          steps.some((step) => step.isSurvey) && steps.some((step) => step.roles.conversation !== undefined),
          '/actions',
        );
      },
    },
  ],
});

/** Steps that come before the one that they follow, surveys before the end, win-backs before the usual interval. */
function stepsOutOfTime({ actions, retention: { cycle } }: Strategy): Fault[] {
  const end = hoursPerDay * (cycle.leadDays + cycle.serviceDays);
  return faultsAmong(actions, '/actions', ({ retention }) => {
    if (retention === null || retention.trigger.place !== 'path') return true;
    const { delayHours } = retention.trigger;
    const step = retentionSteps.find(({ id }) => id === retention.stepTypeId);
    const following = actions.filter(({ id }) => retention.next.some(({ actionId }) => actionId === id));
    return (
      following.every(
        (one) => one.retention?.trigger.place !== 'path' || one.retention.trigger.delayHours >= delayHours,
      ) &&
      (step?.isSurvey !== true || delayHours >= end) &&
      (step?.roles.return === undefined || delayHours >= hoursPerDay * cycle.intervalDays)
    );
  });
}

const hoursPerDay = 24;

/** Steps that can be reached from the entry of the retention path, and whether the path comes back to one of them. */
function walkedPath({ actions, retention }: Strategy): {
  readonly reached: ReadonlySet<string>;
  readonly hasLoop: boolean;
} {
  const reached = new Set<string>();
  const walk = (id: string, trail: readonly string[]): boolean => {
    if (trail.includes(id)) return false;
    reached.add(id);
    const step = actions.find((one) => one.id === id);
    return (step?.retention?.next ?? []).every((next) => walk(next.actionId, [...trail, id]));
  };
  return { hasLoop: !walk(retention.entry, []), reached };
}
