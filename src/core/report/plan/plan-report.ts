import { ofName } from '../../language/french-joints.ts';
import { aboutWords, takenWords } from './hypothesis-words.ts';
import { criteria } from '../../gauge/criteria/index.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { Locale } from '../../values/locale.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, Report, ReportBlock } from '../blocks.ts';
import { acquisitionPart } from './acquisition.ts';
import { contentsPart, legalPart } from './actions.ts';
import { channelsPart } from './channels.ts';
import { conversionPart } from './conversion.ts';
import { frameworkPart } from './framework.ts';
import { referralPart, retentionPart } from './loyalty.ts';
import { objectivesPart } from './objectives.ts';
import { semanticsPart } from './semantics.ts';
import { startPart, summaryPart } from './start.ts';
import { ceilingReason, steeringPart } from './steering.ts';
import { majorUnits } from '../../values/money.ts';
import { joined, money, semicolon, table } from './cells.ts';
import { channelName, familyNames, figure, stageNames, title } from './words.ts';

/** What the validator says, as far as the report shows it. */
export interface PlanValidation {
  readonly criteria: Readonly<
    Record<
      string,
      { readonly status: 'satisfied' | 'incomplete' | 'violated'; readonly findings: readonly PlanFindingRow[] }
    >
  >;
  readonly findings: readonly PlanFindingRow[];
}

export interface PlanFindingRow {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: Text;
}

/** The written plan: what to do first and when, the nine parts of the framework, the gauge of the criteria, then the briefs and the duties. */
export function planReport(
  strategy: Strategy,
  validation: PlanValidation,
  personaNames: ReadonlyMap<string, string>,
): Report {
  const { company, cycle } = strategy;
  return {
    title: { fr: `Plan d’activation ${ofName(company.name)}`, en: `Activation plan of ${company.name}` },
    subtitle: {
      fr: `Cycle ${cycle.number}, du ${dayText(cycle.start, 'fr')} au ${dayText(cycle.end, 'fr')}, ${cycle.weeks} semaines`,
      en: `Cycle ${cycle.number}, from ${dayText(cycle.start, 'en')} to ${dayText(cycle.end, 'en')}, ${cycle.weeks} weeks`,
    },
    blocks: [
      ...summaryPart(strategy),
      ...startPart(strategy),
      ...figuresPart(strategy),
      ...calendarPart(strategy, personaNames),
      ...frameworkPart(strategy),
      ...channelsPart(strategy),
      ...objectivesPart(strategy),
      ...semanticsPart(strategy),
      ...acquisitionPart(strategy),
      ...conversionPart(strategy),
      ...retentionPart(strategy),
      ...referralPart(strategy),
      ...steeringPart(strategy),
      ...gaugePart(validation, strategy),
      ...missingPart(strategy),
      ...hypothesesPart(strategy),
      ...contentsPart(strategy),
      ...legalPart(strategy),
    ],
  };
}

function figuresPart({ costs, capacity, actions, cac }: Strategy): ReportBlock[] {
  const contents = actions.filter((action) => action.content !== null).length;
  const { currency } = costs;
  const amount = (minor: number) => ({
    value: majorUnits({ amountMinor: minor, currency }),
    shown: money(minor, currency),
  });
  return [
    title('figures', 'Le plan en chiffres', 'The plan in figures'),
    {
      kind: 'figures',
      items: [
        figure(
          'Contenus datés',
          'Dated content items',
          contents,
          'sur la durée du cycle',
          'over the cycle',
          'computed',
        ),
        figure(
          'Actions en tout',
          'Actions in all',
          actions.length,
          'contenus, scénarios, conversion, fidélisation, recommandation, mesure',
          'content, scenarios, conversion, retention, referral, measurement',
          'computed',
        ),
        figure(
          'Heures prévues',
          'Hours planned',
          Math.round(capacity.hoursPlanned),
          `sur ${Math.round(capacity.hoursTotal)} disponibles`,
          `of ${Math.round(capacity.hoursTotal)} available`,
          'computed',
        ),
        {
          label: pair('Dépenses prévues', 'Cash planned'),
          ...amount(costs.cashPlanned),
          note: pair(
            `pour un budget de ${money(costs.budget, currency).fr}`,
            `for a budget of ${money(costs.budget, currency).en}`,
          ),
          provenance: 'computed',
        },
        {
          label: pair('Coût d’acquisition plafond', 'Acquisition cost ceiling'),
          ...amount(cac.cacMax),
          note: pair(
            `par nouveau client au plus\u202f: ${ceilingReason(cac).fr}`,
            `per new customer at most: ${ceilingReason(cac).en}`,
          ),
          provenance: 'computed',
        },
      ],
    },
  ];
}

function calendarPart(strategy: Strategy, personaNames: ReadonlyMap<string, string>): ReportBlock[] {
  const detail = (action: PlannedAction, content: NonNullable<PlannedAction['content']>, locale: Locale): string =>
    [
      content.formatTitle[locale],
      channelName(content.channelId, locale),
      action.personaIds.map((id) => personaNames.get(id) ?? id).join(', '),
      stageNames[action.stage][locale],
      content.keyword,
    ].join(' · ');
  const items = strategy.actions.flatMap((action) =>
    action.content === null
      ? []
      : [
          {
            date: action.content.publishAt.slice(0, 10),
            title: action.content.brief.title,
            family: familyNames[action.content.family] ?? { fr: action.content.family, en: action.content.family },
            detail: { fr: detail(action, action.content, 'fr'), en: detail(action, action.content, 'en') },
          },
        ],
  );
  items.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.title < b.title ? -1 : 1));
  return [
    title('calendar', 'Le calendrier', 'The calendar'),
    { kind: 'days', caption: { fr: 'Contenus par date de publication', en: 'Content by publication date' }, items },
  ];
}

function gaugePart(validation: PlanValidation, { dataToCollect }: Strategy): ReportBlock[] {
  return [
    title('criteria', 'Les vingt critères', 'The twenty criteria'),
    {
      kind: 'table',
      caption: { fr: 'Ce que le plan prouve, critère par critère', en: 'What the plan proves, criterion by criterion' },
      columns: [
        { label: { fr: 'Critère', en: 'Criterion' } },
        { label: { fr: 'État', en: 'State' } },
        { label: { fr: 'Ce qui manque', en: 'What is missing' }, wide: true },
        { label: { fr: 'Donnée à recueillir', en: 'Data to collect' }, wide: true },
      ],
      rows: Object.entries(validation.criteria).map(([criterion, row]): Cell[] => {
        const missing = dataToCollect.filter((one) => one.criterion === criterion);
        const join = (locale: Locale): string =>
          [...new Set(row.findings.map((finding) => finding.message[locale]))].join(' ');
        return [
          joined([pair(criterion, criterion), criteria.find((one) => one.id === criterion)?.title ?? pair('', '')]),
          statusNames[row.status],
          row.findings.length === 0 ? { fr: 'rien', en: 'nothing' } : { fr: join('fr'), en: join('en') },
          missing.length === 0
            ? { fr: 'aucune', en: 'none' }
            : joined(
                missing.map((one) => one.what),
                semicolon,
              ),
        ];
      }),
      more: 0,
    },
  ];
}

export function missingPart({ dataToCollect }: Strategy): ReportBlock[] {
  const heading = title('missing', 'Données à recueillir', 'Data to collect');
  if (dataToCollect.length === 0) {
    return [
      heading,
      {
        kind: 'paragraph',
        tone: 'note',
        text: { fr: 'Aucune donnée ne manque au plan.', en: 'The plan misses no data.' },
      },
    ];
  }
  return [
    heading,
    {
      kind: 'table',
      caption: { fr: 'Ce que le plan ne sait pas encore', en: 'What the plan does not know yet' },
      columns: [
        { label: { fr: 'Donnée', en: 'Data' }, wide: true },
        { label: { fr: 'Pourquoi', en: 'Why' }, wide: true },
        { label: { fr: 'Comment', en: 'How' }, wide: true },
      ],
      rows: dataToCollect.map((item): Cell[] => [item.what, item.why, item.how]),
      more: 0,
    },
  ];
}

/** Values nobody gave: what was taken, and what it rests on. */
export function hypothesesPart({ inputs }: Strategy): ReportBlock[] {
  const { hypotheses = [], organisation } = inputs.company;
  if (hypotheses.length === 0) return [];
  return [
    title('hypotheses', 'Hypothèses', 'Assumptions'),
    table(
      { fr: 'Ce qui a été pris faute de mieux', en: 'What was taken for want of better' },
      [
        ['Sur quoi', 'About'],
        ['Valeur prise', 'Value taken', 'wide'],
        ['D’après', 'From', 'wide'],
      ],
      hypotheses.map((one): Cell[] => [aboutWords(one.about), takenWords(one.taken, organisation.currency), one.from]),
    ),
  ];
}

export function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

const statusNames: Record<'satisfied' | 'incomplete' | 'violated', Text> = {
  satisfied: { fr: 'satisfait', en: 'satisfied' },
  incomplete: { fr: 'incomplet', en: 'incomplete' },
  violated: { fr: 'non respecté', en: 'violated' },
};
