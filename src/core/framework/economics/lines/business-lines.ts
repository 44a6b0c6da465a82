import { memoizeByObject } from '../../../values/memoize.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Company, CompanyOffer } from '../../company/company.ts';
import { contentWords, isSameWord, nounWords, plainText } from '../../counters/plain-words.ts';
import { acquisitionCosts } from '../acquisition-costs.ts';
import { secondSide } from '../second-side.ts';
import { type LineEconomics, ofEverybodyElse, ofPublic } from './line-economics.ts';
import { namesOrganisations } from './organisation-words.ts';

/** One public that a company sells to, with what it buys: its customers are worth what its own offers leave. */
export interface BusinessLine extends LineEconomics {
  /** Name of the public in lower case without accents; `people` for everybody else. */
  readonly id: string;
  readonly name: Text;
  readonly offers: readonly CompanyOffer[];
  readonly personaIds: readonly string[];
  /** The other side of a market is counted by its own metric, not by new customers. */
  readonly side: 'customers' | 'sellers';
}

/** Id of the line of those who belong to no public of their own. */
export const otherPeople = 'people';

interface Public {
  readonly id: string;
  readonly name: Text;
  readonly offers: readonly CompanyOffer[];
}

/** The lines of business of a company, everybody else last; none where all offers serve one public. */
export const businessLines = memoizeByObject((company: Company): readonly BusinessLine[] => {
  const isDeclared = company.offers.some(({ line }) => line !== undefined);
  const named = isDeclared ? declaredPublics(company) : shownPublics(company);
  const sellers = sellersOf(company, named);
  const publics = named.filter((one) => one !== sellers?.of);
  const taken = [...publics, ...(sellers === null ? [] : [sellers])].flatMap(({ offers }) => offers);
  const others = company.offers.filter((offer) => !taken.includes(offer));
  const isAlone = publics.length + (sellers === null ? 0 : 1) + (others.length === 0 ? 0 : 1) < 2;
  if (isAlone) return [];
  const costs = acquisitionCosts(company);
  const all = [...publics, ...(sellers === null ? [] : [sellers])];
  const lineOf = (one: Public, economics: LineEconomics, side: BusinessLine['side'] = 'customers'): BusinessLine => ({
    id: one.id,
    name: one.name,
    offers: one.offers,
    personaIds: company.personas.filter((persona) => personaLine(persona, all) === one.id).map(({ id }) => id),
    side,
    ...economics,
  });
  return [
    ...publics.map((one) => lineOf(one, ofPublic(company, one.offers, costs))),
    ...(sellers === null ? [] : [lineOf(sellers, sellers.economics, 'sellers')]),
    ...(others.length === 0
      ? []
      : [
          lineOf(
            { id: otherPeople, name: publics.length === 0 ? allCustomers : everybodyElse, offers: others },
            ofEverybodyElse(company, others, costs),
          ),
        ]),
  ];
});

const everybodyElse = pair('particuliers', 'private customers');
const allCustomers = pair('clients', 'customers');
const anyOrganisation: Omit<Public, 'offers'> = {
  id: 'organisations',
  name: pair('organisations', 'organisations'),
};

const publicNamed = (words: string, offers: readonly CompanyOffer[]): Public => ({
  id: plainText(words),
  name: pair(words, words),
  offers,
});

/** The lines that the file names, in the order of its offers. */
function declaredPublics({ offers }: Company): Public[] {
  const names = [...new Set(offers.flatMap(({ line }) => (line === undefined ? [] : [line])))];
  return names.map((name) =>
    publicNamed(
      name,
      offers.filter(({ line }) => line === name),
    ),
  );
}

/**
 * Publics that personas and names show: one for each segment that names an offer, one for all organisations. None where
 * every customer of the file is an organisation, or where no offer has a price of its own: nothing separates two publics.
 */
function shownPublics(company: Company): Public[] {
  const { offers, personas } = company;
  if (personas.length > 0 && personas.every(({ name, segment = '' }) => namesOrganisations(`${name} ${segment}`)))
    return [];
  if (offers.every((_, at) => company.hypotheses?.some(({ about }) => about === `offers/${at}/priceNet`))) return [];
  const segments = [...new Set(personas.flatMap(({ segment }) => (segment === undefined ? [] : [segment])))];
  const taken = new Set<CompanyOffer>();
  const ofSegments = segments.flatMap((segment): Public[] => {
    const own = offers.filter((offer) => !taken.has(offer) && buys(segment, offer));
    for (const offer of own) taken.add(offer);
    return own.length === 0 ? [] : [publicNamed(segment, own)];
  });
  const forThem = offers.filter((offer) => !taken.has(offer) && isForOrganisations(offer));
  if (forThem.length === 0 || forThem.length === offers.length) return ofSegments;
  const segment = segments.find(namesOrganisations);
  const known = ofSegments.find(({ name }) => name.fr === segment);
  if (known !== undefined)
    return ofSegments.map((one) => (one === known ? { ...one, offers: [...one.offers, ...forThem] } : one));
  const own = segment === undefined ? { ...anyOrganisation, offers: forThem } : publicNamed(segment, forThem);
  return [...ofSegments, own];
}

const isForOrganisations = ({ name }: CompanyOffer): boolean => namesOrganisations(name);

/** True when the name of an offer has all the words of a group of customers. */
function buys(segment: string, { name }: CompanyOffer): boolean {
  const [own, words] = [nounWords(segment), contentWords(name)];
  return own.length > 0 && own.every((word) => words.some((one) => isSameWord(one, word)));
}

interface Sellers extends Public {
  readonly economics: LineEconomics;
  /** The public of the file that they are. */
  readonly of: Public | undefined;
}

/** The other side of a market, where the file gives what one of it is worth. */
function sellersOf(company: Company, publics: readonly Public[]): Sellers | null {
  const side = secondSide(company);
  if (side === null || side.metric !== 'newSellers') return null;
  const label = company.secondSide?.label;
  const of = publics.find(
    ({ name, offers }) =>
      label !== undefined && (plainText(name.fr) === plainText(label) || offers.every((offer) => buys(label, offer))),
  );
  const segments = [...new Set(company.personas.flatMap(({ segment }) => (segment === undefined ? [] : [segment])))];
  const name = label ?? (publics.length === 0 && segments.length === 1 ? segments[0] : undefined);
  const own = of ?? (name === undefined ? { id: 'sellers', name: hosts, offers: [] } : publicNamed(name, []));
  const economics: LineEconomics = {
    value: side.value,
    ceiling: side.ceiling,
    breakEven: side.value,
    binding: 'ltv_ratio',
    firstYear: (side.value * Math.min(12, company.economics.horizonMonths)) / company.economics.horizonMonths,
    each: side.value,
    orders: 1,
  };
  return { ...own, economics, of };
}

const hosts = pair('vendeurs ou hôtes', 'sellers or hosts');

/** The line that a persona belongs to: by the words of the file, or since both are organisations; else everybody else. */
function personaLine(
  { segment = '', line = segment }: { readonly segment?: string | undefined; readonly line?: string | undefined },
  publics: readonly Public[],
): string {
  const [words, group] = [plainText(line), plainText(segment)];
  const organisations = publics.filter(
    ({ name, offers }) => namesOrganisations(name.fr) || offers.some(isForOrganisations),
  );
  const own =
    publics.find(({ id, name }) =>
      [id, plainText(name.fr)].some((one) => one === words || (one === group && group !== '')),
    ) ?? (namesOrganisations(segment) && organisations.length === 1 ? organisations[0] : undefined);
  return own?.id ?? otherPeople;
}
