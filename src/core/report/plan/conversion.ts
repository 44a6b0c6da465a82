import { conversionRateKpi } from '../../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../../framework/kpis/kpi-of.ts';
import { eventTitles } from '../../framework/lead-maturity.ts';
import type { ConversionDetail, LeverTest } from '../../planning/plan/details/conversion-detail.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { readyWeek } from '../../planning/calendar/ready-week.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { Locale } from '../../values/locale.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, subheading, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { ownIndicators } from '../own-indicators.ts';
import { kpiTitle, measure, percent, shortDay, targetCell } from '../plan-cells.ts';
import { frequencyNames, kpiRoleNames } from '../plan-names.ts';
import { provenTable } from './path/proven-changes.ts';

/** Part 6: indicators, changes of the path, tests, maturity of contacts, accessibility. */
export function conversionPart(strategy: Strategy): ReportBlock[] {
  const changes = conversionsOf(strategy, 'conversion');
  return [
    heading('part-6', pair('6. Mieux convertir', '6. Converting better')),
    indicatorsTable(strategy),
    ...provenTable(strategy),
    ...proposalsTable(strategy, pair('Ce qu’il faut changer sur le parcours', 'What to change on the path'), changes),
    ...testsTable(changes),
    maturityTable(strategy),
    maturityNote(strategy),
    subheading('accessibility', pair('L’accessibilité du parcours', 'Accessibility of the path')),
    accessibilityParagraph(strategy),
    ...proposalsTable(
      strategy,
      pair('Ce qui lève un obstacle pour des publics servis', 'What removes a barrier for the audiences served'),
      conversionsOf(strategy, 'accessibility'),
    ),
  ];
}

export interface Conversion {
  readonly action: PlannedAction;
  readonly conversion: ConversionDetail;
}

/** Actions on the conversion path, of one of the two kinds, in the order in which they are ready. */
export const conversionsOf = (
  { actions }: Pick<Strategy, 'actions'>,
  kind: 'conversion' | 'accessibility',
): Conversion[] =>
  actions
    .flatMap((action) =>
      action.kind === kind && action.conversion !== null ? [{ action, conversion: action.conversion }] : [],
    )
    .sort((a, b) => readyWeek(a.action) - readyWeek(b.action));

export function indicatorsTable(strategy: Strategy): ReportBlock {
  const {
    kpis,
    company: { currency },
  } = strategy;
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
    [
      ...ownRows(strategy),
      ...kpis.map((one): Cell[] => [
        kpiTitle(one.kpiId),
        kpiRoleNames[one.role],
        measure(one.baseline, one.unit, currency) ?? toRead,
        isGeneralTarget(one) ? afterReading : targetCell(one, currency),
        frequencyNames[one.readingFrequency],
        one.source,
        one.owner,
        one.why,
      ]),
    ],
  );
}

/** The counts of the company on which its goals and its findings rest, before the general indicators. */
const ownRows = (strategy: Strategy): Cell[][] =>
  ownIndicators(strategy).map(({ name, role, unit, start, target, source, owner, why }): Cell[] => [
    name,
    role,
    measure(start, unit, strategy.company.currency) ?? toRead,
    measure(target, unit, strategy.company.currency),
    frequencyNames.monthly,
    source,
    owner,
    why,
  ]);

const toRead = pair('à relever', 'to read');

/** True for a target that comes from other companies because nothing is measured here yet. */
const isGeneralTarget = ({ kpiId, baseline, target, unit }: Strategy['kpis'][number]): boolean =>
  baseline === null && unit === 'rate' && target === kpiOf(kpiId).norm?.first[1];

const afterReading = pair('fixée au premier relevé', 'set at the first reading');

function proposalsTable(
  { company: { currency }, traffic }: Strategy,
  caption: Text,
  rows: readonly Conversion[],
): ReportBlock[] {
  if (rows.length === 0) return [];
  // Gains are computed from the customers of the site.
  const areGainsKnown = traffic.site.newCustomers !== null;
  const later = areGainsKnown ? rows.filter(({ conversion }) => gainsNothing(conversion)) : [];
  const shown = later.length === rows.length ? rows : rows.filter((one) => !later.includes(one));
  return [
    table(
      caption,
      [
        ['Proposition', 'Proposal'],
        ['Ce qui gêne aujourd’hui', 'What gets in the way today', 'wide'],
        ['Ce qui change', 'What changes', 'wide'],
        ['Effet attendu', 'Expected effect'],
        ['Heures', 'Hours', 'number'],
        [`Gain par heure (${currency})`, `Gain an hour (${currency})`, 'number'],
        ['Indicateur', 'Indicator'],
      ],
      shown.map(({ action, conversion }): Cell[] => [
        titleOf(action, conversion),
        conversion.friction.description,
        conversion.change,
        effectText(conversion),
        action.effort.planned,
        areGainsKnown ? gainCell(conversion) : null,
        kpiTitle(action.kpis[0]?.kpiId ?? conversionRateKpi),
      ]),
    ),
    ...(shown.length === rows.length ? [] : [laterNote(later)]),
  ];
}

/** True for a change whose simulated gain is nothing, although it claims an effect; access is owed whatever it gains. */
const gainsNothing = ({ gainPerHour, effect, family }: ConversionDetail): boolean =>
  effect !== null && gainPerHour === 0 && family !== 'accessibility';

/** What is left for the end: no customer of this cycle is counted on it. */
const laterNote = (rows: readonly Conversion[]): ReportBlock => {
  const names = joined(
    rows.map(({ action }) => action.title),
    ', ',
  );
  return note(
    pair(
      `Aucun client de ce cycle n’en est attendu, à ne faire qu’une fois le reste en place\u202f: ${names.fr}.`,
      `No customer of this cycle is expected of these, to do only once the rest is in place: ${names.en}.`,
    ),
  );
};

function gainCell({ gainPerHour: gain }: ConversionDetail): Cell {
  if (gain === null) return null;
  return gain > 0 && gain < 1 ? pair('moins de 1', 'under 1') : Math.round(gain);
}

/** The title with the family; the caption already names that of accessibility. */
function titleOf({ title }: PlannedAction, { family }: ConversionDetail): Text {
  const name = familyNames[family];
  return name === undefined ? title : inBoth((locale) => `${title[locale]} (${name[locale]})`);
}

const familyNames: Readonly<Record<string, Text>> = {
  path: pair('parcours', 'path'),
  notification: pair('message', 'notification'),
  test: pair('test régulier', 'regular test'),
  maturity: pair('maturité', 'maturity'),
};

/** The likely effect, its range and its odds. */
export function effectText({ effect, successProbability: odds }: ConversionDetail): Text {
  if (effect === null) return pair('apprend, sans effet direct', 'teaches, no direct effect');
  const low = percent(effect.low);
  const mode = percent(effect.mode);
  const high = percent(effect.high);
  return pair(
    `+${mode.fr} (de ${low.fr} à ${high.fr}), ${percentText(odds, 'fr')} de chances`,
    `+${mode.en} (from ${low.en} to ${high.en}), ${percentText(odds, 'en')} odds`,
  );
}

function testsTable(rows: readonly Conversion[]): ReportBlock[] {
  const tests = rows.flatMap(({ action, conversion: { test } }) => (test === null ? [] : [{ action, test }]));
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

/** The method of a test, and why it is not an A/B test. */
export function methodText({ method, eligiblePerDay, feasible, days }: LeverTest): Text {
  const name = methodNames[method];
  if (eligiblePerDay === 0)
    return pair(
      `${name.fr}\u202f: sans visites mesurées, un test A/B ne se prévoit pas`,
      `${name.en}: without measured sessions an A/B test cannot be planned`,
    );
  if (feasible) return name;
  return pair(
    `${name.fr}\u202f: un test A/B demanderait ${numberText(days, 'fr')} jours, plus que les 56 acceptables`,
    `${name.en}: an A/B test would take ${numberText(days, 'en')} days, over the 56 that are acceptable`,
  );
}

const methodNames: Readonly<Record<LeverTest['method'], Text>> = {
  ab: pair('test A/B', 'A/B test'),
  micro_conversion_ab: pair('test A/B sur une étape intermédiaire', 'A/B test on an earlier step'),
  before_after_with_control: pair('avant et après, avec un canal témoin', 'before and after, with a control channel'),
  user_test: pair('test avec cinq personnes', 'test with five people'),
};

function maturityTable({ maturity }: Strategy): ReportBlock {
  return table(
    pair('La maturité d’un contact, d’après ses clics', 'How ripe a contact is, from its clicks'),
    [
      ['Stade', 'Stage'],
      ['À partir de', 'From', 'number'],
      ['Suite donnée', 'What follows', 'wide'],
    ],
    [...maturity.stages].sort((a, b) => a.from - b.from).map((one): Cell[] => [one.title, one.from, one.nextAction]),
  );
}

function maturityNote({ maturity: { events, halfLifeDays, consent } }: Strategy): ReportBlock {
  return note(
    joined([
      pair(
        `Points par geste\u202f: ${pointsText(events, 'fr')}. Un geste perd la moitié de sa valeur en ${halfLifeDays} jours.`,
        `Points per act: ${pointsText(events, 'en')}. An act loses half of its value in ${halfLifeDays} days.`,
      ),
      consent,
    ]),
  );
}

const pointsText = (events: Strategy['maturity']['events'], locale: Locale): string =>
  [...events]
    .sort((a, b) => b.weight - a.weight || (a.type < b.type ? -1 : 1))
    .map(({ type, weight }) => `${eventTitles[type]?.[locale] ?? type} ${numberText(weight, locale, 1)}`)
    .join(', ');

function accessibilityParagraph({ accessibility: { reason, auditDate } }: Strategy): ReportBlock {
  const day = shortDay(auditDate);
  return paragraph(
    joined([reason, pair(`Contrôle du parcours prévu le ${day.fr}.`, `Path check planned on ${day.en}.`)]),
  );
}
