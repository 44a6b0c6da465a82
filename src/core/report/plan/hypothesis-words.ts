import { measureText } from '../../framework/measure-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { kpiName } from './cells.ts';
import { unitOf } from './objectives.ts';

/** Places of the company file as its owner calls them: whole, or by their first word. */
const aboutNames: Readonly<Record<string, Text>> = {
  budget: pair('Budget', 'Budget'),
  'budget/stageCaps': pair('Budget par étape', 'Budget by stage'),
  capacity: pair('Temps disponible', 'Time available'),
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
  personas: pair('Publics', 'Audiences'),
  'personas/consumptionMode': pair('Habitudes des publics', 'Habits of the audiences'),
  sitePages: pair('Pages du site', 'Pages of the site'),
  siteTotals: pair('Mesures du site', 'Figures of the site'),
  strategicObjectives: pair('Buts de l’entreprise', 'Goals of the company'),
  'strategicObjectives, personas': pair('Poids des buts et des publics', 'Weights of goals and audiences'),
};

export const aboutWords = (place: string): Text =>
  aboutNames[place] ?? aboutNames[/^\w+/.exec(place)?.[0] ?? ''] ?? pair(place, place);

/** « Réachat à 12 mois : 28,2 % » for `K-REPEAT-12M 0,282`. */
export const takenWords = (taken: string, currency: string): Text =>
  inBoth((locale) =>
    taken.replaceAll(/\b(K-[A-Z0-9-]+)(?: (\d+(?:[.,]\d+)?))?/g, (_all, id: string, value: string | undefined) => {
      const name = kpiName(id)[locale];
      if (value === undefined) return name;
      const amount = measureText(Number(value.replace(',', '.')), unitOf(id), currency)[locale];
      return locale === 'fr' ? `${name}\u202f: ${amount}` : `${name}: ${amount}`;
    }),
  );
