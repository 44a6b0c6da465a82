import { percentText } from '../../values/number-text.ts';
import { eventTitles } from '../../framework/lead-maturity.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { LeverTest } from '../../planning/plan/conversion-detail.ts';
import { pair, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { hours } from './acquisition.ts';
import { dayWords, joined, kpiName, measure, paragraph, percent, subtitle, table } from './cells.ts';
import { title } from './words.ts';

/** Part 6: indicators, what to change on the path, tests, maturity of contacts, accessibility. */
export function conversionPart(strategy: Strategy): ReportBlock[] {
  const all = strategy.actions.flatMap((action) =>
    action.conversion === null ? [] : [{ action, conversion: action.conversion }],
  );
  const proposals = all.filter(({ action }) => action.kind === 'conversion');
  const access = all.filter(({ action }) => action.kind === 'accessibility');
  return [
    title('part-6', '6. Mieux convertir', '6. Converting better'),
    indicators(strategy),
    ...proposalsTable(strategy, pair('Ce qu’il faut changer sur le parcours', 'What to change on the path'), proposals),
    ...testsTable(proposals),
    ...maturity(strategy),
    subtitle('accessibility', 'L’accessibilité du parcours', 'Accessibility of the path'),
    paragraph(
      joined([
        strategy.accessibility.reason,
        pair(
          `Contrôle du parcours prévu le ${dayWords(strategy.accessibility.auditDate).fr}.`,
          `Path check planned on ${dayWords(strategy.accessibility.auditDate).en}.`,
        ),
      ]),
    ),
    ...proposalsTable(
      strategy,
      pair('Ce qui lève un obstacle pour des publics servis', 'What removes a barrier for the audiences served'),
      access,
    ),
  ];
}

type Row = {
  readonly action: Strategy['actions'][number];
  readonly conversion: NonNullable<Strategy['actions'][number]['conversion']>;
};

export function indicators({ kpis, company }: Strategy): ReportBlock {
  return table(
    pair('Les indicateurs suivis', 'The indicators followed'),
    [
      ['Indicateur', 'Indicator'],
      ['Rôle', 'Role'],
      ['Départ', 'Start', 'number'],
      ['Cible', 'Target', 'number'],
      ['Relevé', 'Reading'],
      ['Source', 'Source'],
      ['Responsable', 'In charge'],
      ['Pourquoi lui', 'Why this one'],
    ],
    kpis.map((one): Cell[] => [
      kpiName(one.kpiId),
      roleWords[one.role],
      measure(one.baseline, one.unit, company.currency) ?? pair('à relever', 'to read'),
      measure(one.target, one.unit, company.currency),
      frequencyWords[one.readingFrequency],
      one.source,
      one.owner,
      one.why,
    ]),
  );
}

function proposalsTable({ company, traffic }: Strategy, caption: Text, rows: readonly Row[]): ReportBlock[] {
  if (rows.length === 0) return [];
  // The gain of an hour leans on the customers of the site.
  const known = traffic.site.newCustomers !== null;
  return [
    table(
      caption,
      [
        ['Proposition', 'Proposal'],
        ['Ce qui gêne aujourd’hui', 'What gets in the way today', 'wide'],
        ['Ce qui change', 'What changes', 'wide'],
        ['Effet attendu', 'Expected effect'],
        ['Heures', 'Hours', 'number'],
        [`Gain par heure (${company.currency})`, `Gain an hour (${company.currency})`, 'number'],
        ['Indicateur', 'Indicator'],
      ],
      rows.map(({ action, conversion }): Cell[] => [
        titleOf(action, conversion.family),
        conversion.friction.description,
        conversion.change,
        effectText(conversion),
        action.effort.planned,
        known && conversion.gainPerHour !== null ? gainText(conversion.gainPerHour) : null,
        kpiName(action.kpis[0]?.kpiId ?? 'K-CR'),
      ]),
    ),
  ];
}

const gainText = (gain: number): Cell => (gain > 0 && gain < 1 ? pair('moins de 1', 'under 1') : Math.round(gain));

/** The proposal with its family, which accessibility has in the caption already. */
function titleOf(action: Row['action'], family: string): Text {
  const words = leverWords[family];
  if (words === undefined || family === 'accessibility') return action.title;
  return pair(`${action.title.fr} (${words.fr})`, `${action.title.en} (${words.en})`);
}

export function effectText({ effect, successProbability }: Row['conversion']): Cell {
  if (effect === null) return pair('apprend, sans effet direct', 'teaches, no direct effect');
  const plus = (locale: 'fr' | 'en'): string => `+${percentText(effect.mode, locale)}`;
  return pair(
    `${plus('fr')} (de ${percentText(effect.low, 'fr')} à ${percentText(effect.high, 'fr')}), ${percentText(successProbability, 'fr')} de chances`,
    `${plus('en')} (from ${percentText(effect.low, 'en')} to ${percentText(effect.high, 'en')}), ${percentText(successProbability, 'en')} odds`,
  );
}

function testsTable(rows: readonly Row[]): ReportBlock[] {
  const tests = rows.flatMap(({ action, conversion }) =>
    conversion.test === null ? [] : [{ action, test: conversion.test }],
  );
  if (tests.length === 0) return [];
  return [
    table(
      pair('Les tests et leur faisabilité', 'Tests and whether they can be run'),
      [
        ['Test', 'Test'],
        ['Taux de départ', 'Starting rate', 'number'],
        ['Effet à voir', 'Effect to see', 'number'],
        ['Par variante', 'Per variant', 'number'],
        ['Jours', 'Days', 'number'],
        ['Méthode', 'Method', 'wide'],
        ['Arrêt', 'Stop'],
      ],
      tests.map(({ action, test }): Cell[] => [
        action.title,
        percent(test.baseline),
        percent(test.relMde),
        test.nPerVariant,
        test.days,
        methodText(test),
        test.stopRule,
      ]),
    ),
  ];
}

export function methodText(test: LeverTest): Text {
  const method = methodWords[test.method];
  if (test.eligiblePerDay === 0)
    return pair(
      `${method.fr}\u202f: sans visites mesurées, un test A/B ne se prévoit pas`,
      `${method.en}: without measured sessions an A/B test cannot be planned`,
    );
  return test.feasible
    ? method
    : pair(
        `${method.fr}\u202f: un test A/B demanderait ${wholeNumber(test.days, 'fr')} jours, plus que les 56 acceptables`,
        `${method.en}: an A/B test would take ${wholeNumber(test.days, 'en')} days, over the 56 that are acceptable`,
      );
}

function maturity({ maturity: model }: Strategy): ReportBlock[] {
  const stages = [...model.stages].sort((a, b) => a.from - b.from);
  return [
    table(
      pair('La maturité d’un contact, d’après ses clics', 'How ripe a contact is, from its clicks'),
      [
        ['Stade', 'Stage'],
        ['À partir de', 'From', 'number'],
        ['Suite donnée', 'What follows', 'wide'],
      ],
      stages.map((one): Cell[] => [one.title, one.from, one.nextAction]),
    ),
    paragraph(
      joined([
        pair(
          `Points par geste\u202f: ${weights(model.events, 'fr')}. Un geste perd la moitié de sa valeur en ${model.halfLifeDays} jours.`,
          `Points per act: ${weights(model.events, 'en')}. An act loses half of its value in ${model.halfLifeDays} days.`,
        ),
        model.consent,
      ]),
      'note',
    ),
  ];
}

function weights(events: Strategy['maturity']['events'], locale: 'fr' | 'en'): string {
  return [...events]
    .sort((a, b) => b.weight - a.weight || (a.type < b.type ? -1 : 1))
    .map((one) => `${eventTitles[one.type]?.[locale] ?? one.type} ${hours(one.weight, locale)}`)
    .join(', ');
}

export const roleWords: Readonly<Record<Strategy['kpis'][number]['role'], Text>> = {
  conquest: pair('conquête', 'conquest'),
  conversion: pair('conversion', 'conversion'),
  profitability: pair('rentabilité', 'profitability'),
  engagement: pair('engagement', 'engagement'),
  guard: pair('garde-fou', 'guard'),
};
export const frequencyWords: Readonly<Record<'weekly' | 'monthly' | 'quarterly', Text>> = {
  weekly: pair('chaque semaine', 'weekly'),
  monthly: pair('chaque mois', 'monthly'),
  quarterly: pair('chaque trimestre', 'quarterly'),
};
const leverWords: Readonly<Record<string, Text>> = {
  path: pair('parcours', 'path'),
  notification: pair('message', 'notification'),
  test: pair('test régulier', 'regular test'),
  maturity: pair('maturité', 'maturity'),
  accessibility: pair('accessibilité', 'accessibility'),
};
const methodWords: Readonly<Record<LeverTest['method'], Text>> = {
  ab: pair('test A/B', 'A/B test'),
  micro_conversion_ab: pair('test A/B sur une étape intermédiaire', 'A/B test on an earlier step'),
  before_after_with_control: pair('avant et après, avec un canal témoin', 'before and after, with a control channel'),
  user_test: pair('test avec cinq personnes', 'test with five people'),
};
