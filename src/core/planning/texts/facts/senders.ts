import type { Company } from '../../../framework/company/company.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { type Name } from '../../pieces/piece.ts';
import { readName } from '../../pieces/read-pieces.ts';

/** What a letter is about, for the person of the company who signs it. */
export type Duty = 'customers' | 'quotes' | 'partners';

/** Roles of each duty, by words of the company file without accents. */
const roles: Readonly<Record<Duty, RegExp>> = {
  customers:
    /\b(accueil|reception|front desk|clients?|customers?|support|e ?mails?|community|coordinat\w*|dossiers|bookings?|reservations?)\b/,
  quotes: /\b(devis|quotes?|estimates?|commercial\w*|sales|ventes?)\b/,
  partners:
    /\b(partenair\w*|partenariats?|partners?|partnerships?|architect\w*|prescripteurs?|reseaux?|networks?|presse?|ecoles|schools)\b/,
};

/** Roles that show the company and answer nobody. */
const showing = /\b(photos?|instagram|facebook|linkedin|social|reseaux sociaux|videos?|ads|publicites?|seo)\b/;

/** A first name, with a surname or its initial: not « l’équipe » or "two volunteers". */
const personal = /^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}.-]*)*$/u;

/** The person of a duty, by name: the one whose role it is, else one who does not only show the company; null where the file names nobody. */
export function personOfDuty({ capacity }: Company, duty: Duty): string | null {
  const people = capacity.people.filter(({ name }) => personal.test(name));
  const withRole = (sign: RegExp) => people.find(({ role = '' }) => sign.test(plainText(role)));
  const anyone = people.find(({ role = '' }) => !showing.test(plainText(role))) ?? people[0];
  const person = withRole(roles[duty]) ?? (duty === 'customers' ? undefined : withRole(roles.customers)) ?? anyone;
  return person === undefined ? null : readName(person.name).text;
}

/** Who signs the letters of each duty: its person, with the brand. */
export function sendersOf(company: Company, brand: Name): Readonly<Record<Duty, Name>> {
  const signed = (duty: Duty): Name => {
    const person = personOfDuty(company, duty);
    return person === null ? brand : { kind: 'name', text: `${person}, ${brand.text}` };
  };
  return { customers: signed('customers'), quotes: signed('quotes'), partners: signed('partners') };
}
