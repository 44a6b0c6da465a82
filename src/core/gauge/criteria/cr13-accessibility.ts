import { daysBetween } from '../../values/day.ts';
import { neededEvidence } from '../../conversion/needed-levers.ts';
import { levers } from '../../conversion/levers/index.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { earlyAction } from '../data-to-collect.ts';
import { contentFaults, faultsAmong, faultUnless } from '../faults.ts';

export const cr13Accessibility = defineCriterion({
  id: 'Cr13',
  title: pair('l’accessibilité', 'accessibility'),
  rules: [
    {
      id: 'cr13.option-and-function-proposed',
      severity: 'blocker',
      repairedBy: { work: 'conversion', by: 0.06 },
      message: {
        fr: 'Une option de personnalisation et une fonction d’accès au moins sont proposées.',
        en: 'At least one display option and one access function are proposed.',
      },
      check: (strategy) => {
        const applied = new Set(strategy.actions.map((one) => one.conversion?.leverId));
        const given = new Set(levers.filter((lever) => applied.has(lever.id)).map((lever) => lever.access));
        return [
          ...faultUnless(given.has('display'), '/actions'),
          ...faultUnless(given.has('assistance') || given.has('markup'), '/actions'),
        ];
      },
    },
    {
      id: 'cr13.audit-within-two-weeks',
      severity: 'blocker',
      message: {
        fr: 'L’audit d’accessibilité est prévu dans les deux premières semaines.',
        en: 'The accessibility audit is planned within the first two weeks.',
      },
      check: (strategy) =>
        faultUnless(
          daysBetween(strategy.cycle.start, strategy.accessibility.auditDate) <= 14 &&
            earlyAction(strategy, 'measure-accessibility') !== null,
          '/accessibility/auditDate',
        ),
    },
    {
      id: 'cr13.needs-served',
      severity: 'major',
      message: {
        fr: 'Chaque besoin d’accès qu’un public exprime a sa mesure dans le plan.',
        en: 'Every access need that an audience states has its measure in the plan.',
      },
      check: (strategy, company) => {
        const served = new Set(strategy.actions.flatMap((one) => one.conversion?.friction.evidenceIds ?? []));
        return neededEvidence(company).flatMap((id) =>
          faultUnless(served.has(id), '/actions', pair(`Sans mesure\u202f: ${id}.`, `Without a measure: ${id}.`)),
        );
      },
    },
    {
      id: 'cr13.actions-measured',
      severity: 'major',
      message: {
        fr: 'Chaque action d’accessibilité a un indicateur.',
        en: 'Every accessibility action has an indicator.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.actions,
          '/actions',
          (one) => one.kind !== 'accessibility' || one.kpis.some(measuresResult),
        ),
    },
    {
      id: 'cr13.legal-status-explained',
      severity: 'major',
      message: {
        fr: 'Le statut légal d’accessibilité est dit avec sa raison.',
        en: 'The legal accessibility status is stated with its reason.',
      },
      check: (strategy) =>
        faultUnless(
          strategy.accessibility.reason.fr !== '' && strategy.accessibility.reason.en !== '',
          '/accessibility',
        ),
    },
    {
      id: 'cr13.contents-accessible',
      severity: 'minor',
      message: {
        fr: 'L’accessibilité de chaque contenu est prévue.',
        en: 'The accessibility of every content item is planned.',
      },
      check: (strategy) => contentFaults(strategy, (one) => one.brief.accessibility.length > 0),
    },
    {
      id: 'cr13.texts-translated',
      severity: 'blocker',
      message: {
        fr: 'Chaque texte du plan existe dans les deux langues, pour des livrables lisibles par tous.',
        en: 'Every text of the plan exists in both languages, for deliverables everyone can read.',
      },
      check: (strategy) =>
        faultsAmong(strategy.actions, '/actions', (one) =>
          [one.title, one.what].every((text) => text.fr.trim() !== '' && text.en.trim() !== ''),
        ),
    },
  ],
});
