import type { Company, CompanyOffer } from '../company/company.ts';
import { partSign, roleSigns } from './counter-words.ts';
import { offerLoads } from './offer-loads.ts';
import { isSameWord, nounWords, plainText } from './plain-words.ts';
import type { Counter } from './read-counters.ts';

/** Counters that the facts of an offer give in words: “61 requests”, « les 17 demandes répondues en trois jours ont donné 13 locations ». */

const plain = { unit: 'count', possible: null, rhythm: null, months: [], timely: false } as const;
const counter = (label: string, count: number, whole: Counter['whole'] = null): Counter => ({
  ...plain,
  label,
  count,
  whole,
  role: roleSigns.find(([, sign]) => sign.test(plainText(label)))?.[0] ?? 'other',
});

const number = String.raw`(\d{1,3}(?:[ \u00a0\u202f,]\d{3})+|\d+)`;
const counted = new RegExp(String.raw`^(?:les |the |of the )?${number} (\p{L}[^,;:]*)`, 'u');
const gave = new RegExp(
  String.raw`^(.*?)\s(?:ont donné|ont fait|gave|led to|became|made|brought)\s${number}\s(\p{L}.*)$`,
  'u',
);
const unitSign =
  /^(?:€|£|\$|euros?|pounds?|%|h|heures?|hours?|minutes?|jours?|days?|ans?|years?|mois|months?|g|kg|km|m|cm|litres?)\b/u;

const valueOf = (text: string): number => Number(text.replaceAll(/[^\d]/gu, ''));

/** The counters that the facts of one offer give, its units sold first. */
export function factCounters(offer: CompanyOffer): Counter[] {
  const texts = [...offer.proofs, ...offer.notes, ...offer.attributes];
  const [load] = offerLoads({ offers: [offer] });
  const units = load?.units ?? null;
  const found = texts.flatMap((text) =>
    text
      .replaceAll(/\([^)]*\)/gu, '')
      .split(/;|,(?!\d{3}\b)| dont (?=\d)| of which (?=\d)/u)
      .flatMap((part) => partOf(part.trim())),
  );
  return units === null ? found : [counter(offer.name, units), ...found];
}

function partOf(text: string): Counter[] {
  const [, count = '', name = ''] = counted.exec(text) ?? [];
  if (count === '' || unitSign.test(name)) return [];
  const given = gave.exec(name);
  if (given === null) return [counter(name.trim(), valueOf(count))];
  const [, group = '', won = '', result = ''] = given;
  return [
    counter(group, valueOf(count)),
    counter(result.trim(), valueOf(won), { label: group, count: valueOf(count) }),
  ];
}

/** The counters of a company with the units sold, and what came back of them, of the offer whose name one of its parts has. */
export function withSoldFacts({ offers }: Company, counters: readonly Counter[]): Counter[] {
  const groups = counters.filter(({ label }) => counters.some(({ whole }) => whole?.label === label));
  const facts = offers.flatMap((offer) => {
    const own = factCounters(offer);
    const [head = ''] = nounWords(offer.name);
    const group = groups.find(
      ({ label, count }) => isSameWord(nounWords(label)[0] ?? '', head) && (own[0]?.count ?? 0) > count,
    );
    const part = counters.find(({ whole }) => whole !== null && whole.label === group?.label);
    const word = nounWords((part?.label ?? '').replace(partSign, ''))[0] ?? '';
    const result = own.slice(1).find(({ label }) => isSameWord(nounWords(label)[0] ?? '', word));
    const [sold] = own;
    return group === undefined || sold === undefined || result === undefined
      ? []
      : [sold, { ...result, label: `${offer.name}, ${result.label}` }];
  });
  return [...counters, ...facts];
}
