import type { Locale } from '../../values/locale.ts';
import { numberText } from '../../values/number-text.ts';
import type { FieldIssue } from '../../values/failure.ts';
import type { Text } from '../../values/text.ts';

/** Fields of a company file that may contradict each other. */
interface Checked {
  readonly organisation: {
    readonly employees: number;
    readonly annualTurnoverNet?: number;
    readonly balanceSheetTotal?: number;
    readonly isMicroEnterprise?: boolean;
  };
  readonly offers: readonly { readonly id: string; readonly revenueShare: number }[];
  readonly strategicObjectives: readonly { readonly id: string; readonly weight: number }[];
  readonly personas: readonly {
    readonly id: string;
    readonly weight: number;
    readonly consumptionMode: {
      readonly devices: { readonly mobile: number; readonly desktop: number; readonly tablet: number };
    };
  }[];
  readonly channels: readonly {
    readonly id: string;
    readonly metrics: Readonly<Partial<Record<string, number | null>>>;
    readonly missing: Readonly<Partial<Record<string, string>>>;
  }[];
  readonly costs: readonly { readonly id: string; readonly channelId: string | null }[];
  readonly competitors: readonly { readonly id: string }[];
  readonly keywords: readonly { readonly id: string; readonly personaId: string }[];
  readonly budget: { readonly stageCaps: Readonly<Record<string, number>> };
  readonly growthObjectives: readonly {
    readonly id: string;
    readonly strategicObjectiveIds: readonly string[];
    readonly targetedPersonaIds: readonly string[];
    readonly offerIds: readonly string[];
    readonly evidence: readonly string[];
  }[];
}

/** Contradictions that a schema cannot express: sums of weights, references between lists, nulls without a reason. */
export function contradictions(company: Checked): FieldIssue[] {
  return [
    ...sumIssues(company),
    ...company.personas.flatMap((persona, index) => {
      const { mobile, desktop, tablet } = persona.consumptionMode.devices;
      return sumTo1(`/personas/${index}/consumptionMode/devices`, [mobile, desktop, tablet]);
    }),
    ...listNames.flatMap((name) => repeatedIds(name, company[name])),
    ...referenceIssues(company),
    ...company.channels.flatMap(nullsWithoutReason),
    ...microEnterpriseIssue(company.organisation),
  ];
}

/** Fewer than 10 people and at most 2 M€ of turnover or balance sheet (law 2023-171, art. 16); null when unknown. */
function isMicroEnterprise(organisation: Checked['organisation']): boolean | null {
  if (organisation.employees >= 10) return false;
  const sizes = [organisation.annualTurnoverNet, organisation.balanceSheetTotal].filter((size) => size !== undefined);
  if (sizes.some((size) => size <= 2_000_000)) return true;
  return sizes.length === 2 ? false : (organisation.isMicroEnterprise ?? null);
}

const listNames = [
  'offers',
  'strategicObjectives',
  'personas',
  'channels',
  'costs',
  'competitors',
  'keywords',
  'growthObjectives',
] as const;

function sumIssues(company: Checked): FieldIssue[] {
  const caps = Object.values(company.budget.stageCaps).reduce((total, cap) => total + cap, 0);
  return [
    ...sumTo1(
      '/personas',
      company.personas.map((one) => one.weight),
    ),
    ...sumTo1(
      '/strategicObjectives',
      company.strategicObjectives.map((one) => one.weight),
    ),
    ...sumTo1(
      '/offers',
      company.offers.map((one) => one.revenueShare),
    ),
    ...(caps > 1.01
      ? [
          issue(
            '/budget/stageCaps',
            `Les plafonds par étape font ${show(caps, 'fr')} en tout ; ramenez-les à 1 au plus.`,
            `The caps by stage sum to ${show(caps, 'en')}; bring them to 1 at most.`,
          ),
        ]
      : []),
  ];
}

/**
 * Reports weights that do not sum to 1; a rounding error of 0.01 is accepted, as in rule
 * cr4.strategic-objectives-served.
 */
function sumTo1(path: string, weights: readonly number[]): FieldIssue[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 1) <= 0.01) return [];
  return [
    issue(
      path,
      `Ces parts doivent faire 1 en tout ; elles font ${show(total, 'fr')}. Corrigez l’une d’elles.`,
      `These shares must sum to 1; they sum to ${show(total, 'en')}. Change one of them.`,
    ),
  ];
}

function repeatedIds(name: string, list: readonly { readonly id: string }[]): FieldIssue[] {
  return list.flatMap((one, index) =>
    list.findIndex((other) => other.id === one.id) === index
      ? []
      : [
          issue(
            `/${name}/${index}/id`,
            `L’identifiant « ${one.id} » est déjà pris dans cette liste ; donnez-en un autre.`,
            `The identifier “${one.id}” is already taken in this list; give another one.`,
          ),
        ],
  );
}

function referenceIssues(company: Checked): FieldIssue[] {
  const channels = idsOf(company.channels);
  const personas = idsOf(company.personas);
  return [
    ...company.costs.flatMap((cost, index) =>
      cost.channelId === null ? [] : unknownReference(`/costs/${index}/channelId`, [cost.channelId], channels),
    ),
    ...company.keywords.flatMap((one, index) =>
      unknownReference(`/keywords/${index}/personaId`, [one.personaId], personas),
    ),
    ...company.growthObjectives.flatMap((one, index) => [
      ...unknownReference(
        `/growthObjectives/${index}/strategicObjectiveIds`,
        one.strategicObjectiveIds,
        idsOf(company.strategicObjectives),
      ),
      ...unknownReference(`/growthObjectives/${index}/targetedPersonaIds`, one.targetedPersonaIds, personas),
      ...unknownReference(`/growthObjectives/${index}/offerIds`, one.offerIds, idsOf(company.offers)),
      ...unknownReference(`/growthObjectives/${index}/evidence`, one.evidence, channels),
    ]),
  ];
}

function unknownReference(path: string, wanted: readonly string[], known: readonly string[]): FieldIssue[] {
  return wanted
    .filter((name) => !known.includes(name))
    .map((name) =>
      issue(
        path,
        `« ${name} » ne désigne rien dans ce fichier. Identifiants connus : ${known.join(', ')}.`,
        `“${name}” names nothing in this file. Known identifiers: ${known.join(', ')}.`,
      ),
    );
}

function nullsWithoutReason(channel: Checked['channels'][number], index: number): FieldIssue[] {
  return Object.entries(channel.metrics)
    .filter(([name, value]) => value === null && channel.missing[name] === undefined)
    .map(([name]) =>
      issue(
        `/channels/${index}/metrics/${name}`,
        `Cette mesure est inconnue : dites pourquoi dans « missing », par exemple { "${name}": "pas encore suivi" }.`,
        `This metric is unknown: say why in “missing”, for example { "${name}": "not tracked yet" }.`,
      ),
    );
}

function microEnterpriseIssue(organisation: Checked['organisation']): FieldIssue[] {
  const { isMicroEnterprise: declared } = organisation;
  const computed = isMicroEnterprise(organisation);
  if (declared === undefined || computed === null || declared === computed) return [];
  return [
    issue(
      '/organisation/isMicroEnterprise',
      `L’effectif et le chiffre d’affaires disent ${computed ? 'une microentreprise' : 'plus qu’une microentreprise'} ; corrigez ce champ ou ces chiffres.`,
      `Headcount and turnover say ${computed ? 'a micro-enterprise' : 'more than a micro-enterprise'}; change this field or those figures.`,
    ),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((one) => one.id);
}

const show = (value: number, locale: Locale): string => numberText(value, locale, 3);

function issue(path: string, fr: string, en: string): FieldIssue {
  const message: Text = { fr, en };
  return { path, message };
}
