import { measureText } from '../../framework/measure-text.ts';
import type { Company } from '../../framework/company/company.ts';
import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, table } from '../build-blocks.ts';
import { colon } from '../joined-texts.ts';
import { kpiTitle, kpiUnit } from '../plan-cells.ts';

/** Values that the company file does not give: what was taken instead, and from which source. */
export function hypothesesPart(strategy: Strategy): ReportBlock[] {
  const { organisation } = strategy.inputs.company;
  const hypotheses = takenValues(strategy);
  if (hypotheses.length === 0) return [];
  return [
    heading('hypotheses', pair('Hypothèses', 'Assumptions')),
    table(
      pair('Ce qui a été pris faute de mieux', 'What was taken for want of better'),
      [
        ['Sur quoi', 'About'],
        ['Valeur prise', 'Value taken', 'wide'],
        ['D’après', 'From', 'wide'],
      ],
      hypotheses.map((one): Cell[] => [subjectOf(one.about), takenText(one.taken, organisation.currency), one.from]),
    ),
  ];
}

type TakenValue = NonNullable<Company['hypotheses']>[number];

/** What was taken for each value that nobody gave; for the new customers aimed at, the number that the plan can reach. */
export function takenValues({ inputs, objectives, company }: Strategy): readonly TakenValue[] {
  const aim = objectives.find(({ kpiId }) => kpiId === newCustomersKpi);
  return (inputs.company.hypotheses ?? []).map((one) =>
    one.about !== 'target' || aim === undefined || String(aim.target) === one.taken
      ? one
      : { ...one, taken: String(aim.target), from: reachable[company.language === 'fr' ? 'fr' : 'en'] },
  );
}

const reachable = pair('ce que le plan peut atteindre', 'what the plan can reach');

/** Places of the company file by the names that its owner uses: a whole path, or its first part. */
const subjects: Readonly<Record<string, Text>> = {
  budget: pair('Budget', 'Budget'),
  'budget/stageCaps': pair('Budget par étape', 'Budget by stage'),
  capacity: pair('Temps disponible', 'Time available'),
  hourlyCost: pair('Coût d’une heure', 'Cost of an hour'),
  organisation: pair('Entreprise', 'Company'),
  'organisation/name': pair('Nom', 'Name'),
  'organisation/domain': pair('Adresse du site', 'Address of the site'),
  'organisation/languages': pair('Langue', 'Language'),
  'organisation/country': pair('Pays', 'Country'),
  'organisation/currency': pair('Monnaie', 'Currency'),
  'organisation/employees': pair('Personnes employées', 'People employed'),
  'organisation/sellsToConsumersOnline': pair('Vente en ligne à des particuliers', 'Online sales to consumers'),
  'organisation/brand/promise': pair('Promesse', 'Promise'),
  'organisation/brand/desiredAttributes': pair('Mots de la marque', 'Words of the brand'),
  'organisation/brand/tone': pair('Ton', 'Tone'),
  'organisation/brand/addressForm': pair('Tutoiement ou vouvoiement', 'Form of address'),
  'organisation/market/priceLevel': pair('Niveau de prix', 'Price level'),
  'economics/marginRate': pair('Marge, en % du prix', 'Margin, in % of the price'),
  'economics/aovNet': pair('Achat moyen', 'Average purchase'),
  'economics/aovNet/vatRate': pair('TVA ôtée de l’achat moyen', 'VAT taken off the average purchase'),
  'economics/expectedOrders': pair(
    'Achats d’un client en deux ans (un mois payé compte pour un)',
    'Purchases of a customer in two years (each month that is paid counts as one)',
  ),
  'economics/arpaMonthly': pair('Revenu mensuel par client', 'Monthly revenue per customer'),
  'economics/monthlyChurn': pair('Clients perdus chaque mois, en %', 'Customers lost each month, in %'),
  target: pair('Nouveaux clients visés', 'New customers aimed at'),
  'capacity/skills': pair('Compétences', 'Skills'),
  channels: pair('Canaux', 'Channels'),
  competitors: pair('Concurrents', 'Competitors'),
  economics: pair('Ce que rapporte un client', 'What a customer brings'),
  'economics/expectedOrdersByMonth': pair(
    'Commandes d’un client, mois par mois',
    'Orders of a customer, month by month',
  ),
  'economics/horizonMonths': pair('Durée sur laquelle un client compte', 'Time over which a customer counts'),
  growthObjectives: pair('Objectifs', 'Objectives'),
  offers: pair('Offres', 'Offers'),
  'offers/vatRate': pair('TVA dans vos prix', 'VAT in your prices'),
  personas: pair('Publics', 'Audiences'),
  'personas/consumptionMode': pair('Habitudes des publics', 'Habits of the audiences'),
  'personas/ages': pair('Âge des publics', 'Age of the audiences'),
  'personas/interests': pair('Centres d’intérêt des publics', 'Interests of the audiences'),
  'personas/jobs': pair('Ce que les publics veulent faire', 'What the audiences want to do'),
  'personas/pains': pair('Ce qui gêne les publics', 'What troubles the audiences'),
  'personas/vocabulary': pair('Mots des publics', 'Words of the audiences'),
  'personas/channels': pair('Où sont les publics', 'Where the audiences are'),
  sitePages: pair('Pages du site', 'Pages of the site'),
  siteTotals: pair('Mesures du site', 'Figures of the site'),
  strategicObjectives: pair('Buts de l’entreprise', 'Goals of the company'),
  'strategicObjectives, personas': pair('Poids des buts et des publics', 'Weights of goals and audiences'),
};

/** The name of a place of the company file, or its path when it has none. */
export const subjectOf = (place: string): Text =>
  subjects[place] ?? subjects[/^\w+/.exec(place)?.[0] ?? ''] ?? pair(place, place);

/** A value that was taken, with the indicator by its title and the number in its unit: `Repeat rate: 28%`. */
export const takenText = (taken: string, currency: string): Text =>
  inBoth((locale) =>
    taken.replaceAll(/\b(K-[A-Z0-9-]+)(?: (\d+(?:[.,]\d+)?))?/g, (_all, id: string, value: string | undefined) => {
      const title = kpiTitle(id)[locale];
      if (value === undefined) return title;
      const amount = measureText(Number(value.replace(',', '.')), kpiUnit(id), currency);
      return `${title}${colon[locale]}${amount[locale]}`;
    }),
  );
