import type { Company } from '../company/company.ts';
import { isSameWord, nounWords, plainText } from '../counters/plain-words.ts';
import { readCounters } from '../counters/read-counters.ts';
import { namesThing, thingWords } from './counted-use.ts';

/** What a note of the file says of a thing that binds the company, with the sentence that says it. */

type Noted = Pick<Company, 'notes' | 'offers'>;

const currency = String.raw`(?:€|euros?|£|pounds?|c?\$|dollars?|francs?|chf)`;
const amount = String.raw`(?:(?:€|£|c?\$|chf) ?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?) ?${currency})`;
const each = String.raw`(?:a|an|per|each|every|par|la|le|l|chaque|de la|\/) ?`;
const periods: Readonly<Record<string, number>> = {
  week: 52,
  semaine: 52,
  month: 12,
  mois: 12,
  quarter: 4,
  trimestre: 4,
  year: 1,
  an: 1,
  annee: 1,
};
const byPeriod = new RegExp(String.raw`${amount} ${each}(${Object.keys(periods).join('|')})\b`);
/** “320 francs la sortie”, “62 pounds a day”. */
const byUnit = new RegExp(String.raw`${amount} ${each}([a-z]{3,})\b`);
/** « loué à la journée coûte 62 euros », “rented by the day costs 62 pounds”. */
const unitFirst = new RegExp(
  String.raw`\b(?:a la|au|a l|by the|per|par|each|chaque) ?([a-z]{3,}) (?:[a-z]+ )?(?:coute\w*|costs?|revient|is|est|for|pour|at|a) (?:\w+ )?${amount}`,
);

/** “310 a month”, « 95 par jour »: a price whose currency goes without saying. */
const bareByPeriod = new RegExp(
  String.raw`(?<![.,\d])(\d+(?:[.,]\d+)?) ${each}()(${Object.keys(periods).join('|')})\b`,
);
const bareByUnit = new RegExp(
  String.raw`(?<![.,\d])(\d+(?:[.,]\d+)?) ${each}()(jours?|journees?|days?|heures?|hours?)\b`,
);

const numberOf = (...found: readonly (string | undefined)[]): number =>
  Number((found.find((one) => one !== undefined && one !== '') ?? '').replace(',', '.'));

const anyAmount = new RegExp(amount);

/** The first amount of money that a text gives, currency units; null without one. */
export function amountIn(text: string): number | null {
  const [, one, other] = anyAmount.exec(plainText(text)) ?? [];
  const value = numberOf(one, other);
  return value > 0 ? value : null;
}

/** The sentences of the notes, each with its note. */
const sentencesOf = ({ notes, offers }: Noted): { readonly note: string; readonly text: string }[] =>
  [...notes, ...offers.flatMap((one) => one.notes)].flatMap((note) =>
    note.split(/[;.](?=\s|$)/u).map((text) => ({ note, text: text.trim() })),
  );

/** Each use of a thing, at the price that the file gives for one. */
export interface PricedUse {
  /** The counter that gives how often it was used. */
  readonly label: string;
  /** Uses of a year. */
  readonly used: number;
  /** Price of one use, currency units. */
  readonly price: number;
  /** The sentence that gives it. */
  readonly source: string;
}

const dayWords = /^(?:jours?|journees?|days?)$/;
const hourWords = /^(?:heures?|hours?)$/;
/** Two words for one unit: a day is paid « à la journée » and counted « en jours ». */
const isSameUnit = (one: string, other: string): boolean =>
  (dayWords.test(one) && dayWords.test(other)) ||
  (hourWords.test(one) && hourWords.test(other)) ||
  [...nounWords(one)].some((own) => nounWords(other).some((word) => isSameWord(own, word)));

/** A counted use of what `name` names whose unit has a price in a note about it: rented by the day, billed by the outing. */
export function pricedUse(company: Company, name: string): PricedUse | null {
  const words = thingWords(name);
  const counters = readCounters(company).filter(
    ({ label, unit, role }) =>
      unit === 'count' && (role === 'other' || role === 'returned') && namesThing(label, words),
  );
  for (const { text } of sentencesOf(company).filter(({ text: one }) => namesThing(one, words))) {
    const plain = plainText(text);
    const [, unit = '', ...before] = unitFirst.exec(plain) ?? [];
    const [, one, other, last = ''] = byUnit.exec(plain) ?? bareByUnit.exec(plain) ?? [];
    const [price, word] = unit === '' ? [numberOf(one, other), last] : [numberOf(...before), unit];
    const counter = counters.find(({ label }) =>
      (plainText(label).match(/[a-z]{3,}/g) ?? []).some((own) => isSameUnit(own, word)),
    );
    if (!(price > 0) || word in periods) continue;
    if (counter !== undefined)
      return {
        label: counter.label,
        used: (counter.count * 12) / company.period.baselineMonths,
        price,
        source: text,
      };
    const noted = notedUse(company, words, word);
    if (noted !== null) return { ...noted, price, source: text };
  }
  return null;
}

const countOf = /\b(\d+) ([a-z]{3,})\b/g;
const usedSign =
  /\b(?:est sortie?|a servi|a roule|sorti\w*|servi\w*|utilise\w*|went out|was out|was used|used|served|ran)\b/;

const yearSign =
  /\b(?:(?:in|a|per|each|every|last|this|the) year|par an|l annee|l an dernier|cette annee|en 20\d\d|in 20\d\d)\b/;

/** How often a sentence of the notes says that a thing was used, in the unit of its price: in the year that it names, else in a file that counts a whole one. */
function notedUse(company: Company, words: readonly string[], unit: string): { label: string; used: number } | null {
  for (const { text } of sentencesOf(company)) {
    const plain = plainText(text);
    const isOfYear = company.period.baselineMonths === 12 || yearSign.test(plain);
    if (!isOfYear || !namesThing(text, words) || !usedSign.test(plain) || otherSign.test(plain)) continue;
    const found = [...plain.matchAll(countOf)].find(([, , one = '']) => isSameUnit(one, unit));
    if (found !== undefined && Number(found[1]) > 0) return { label: withoutStop(text), used: Number(found[1]) };
  }
  return null;
}

/** What the notes ask for a time of somebody or something. */
export interface StatedPrice {
  /** Currency units for one `unit`. */
  readonly value: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The sentence that gives it. */
  readonly source: string;
}

const timeUnits: Readonly<Record<string, StatedPrice['unit']>> = {
  hour: 'hour',
  heure: 'hour',
  day: 'day',
  jour: 'day',
  journee: 'day',
  week: 'week',
  semaine: 'week',
  month: 'month',
  mois: 'month',
  year: 'year',
  an: 'year',
  annee: 'year',
};
const byTime = new RegExp(String.raw`${amount} (?:[a-z]+ )?${each}(${Object.keys(timeUnits).join('|')})\b`);
/** Letters of a word by which a note is about what is asked, and sentences that may have it for it to be its own (working assumptions). */
const rareLetters = 5;
const rareIn = 2;

/** The price of a time that a sentence gives beside a rare word of `name`; null without one. */
export function statedPrice(company: Noted & Partial<Pick<Company, 'answers'>>, name: string): StatedPrice | null {
  const sentences = [
    ...sentencesOf(company).map(({ text }) => text),
    ...(company.answers ?? []).flatMap(({ answer }) => answer.split(/[;.](?=\s|$)/u)),
  ];
  const words = (plainText(name).match(/[a-z]{3,}/g) ?? []).filter((word) => word.length >= rareLetters);
  const rare = nounWords(words.join(' ')).filter(
    (word) => sentences.filter((text) => namesThing(text, [word])).length <= rareIn,
  );
  for (const text of sentences) {
    const [, one, other, unit = ''] = byTime.exec(plainText(text)) ?? [];
    const value = numberOf(one, other);
    const per = timeUnits[unit];
    if (value > 0 && per !== undefined && namesThing(text, rare))
      return { value, unit: per, source: withoutStop(text) };
  }
  return null;
}

/** The same work at another price, by the words of the file. */
export interface OtherPrice {
  /** Cost of a year, currency units; 0 = it is in what the company pays already. */
  readonly yearly: number;
  /** The note that says it. */
  readonly source: string;
  /** What is used today, and the most that this price allows; null where the file counts neither. */
  readonly fit: { readonly used: number; readonly most: number } | null;
}

const mostSign = /\b(?:up to|jusqu a|under|below|sous|at most|au plus) (\d+) ([a-z]{4,})/;
/** All who pay a subscription, by any of their names. */
const payers = /^(?:subscribers?|members?|customers?|accounts?|abonnes?|adherents?|clients?|comptes?)$/;

/** The most of a size, beside those whom the company counts today. */
function fitOf(plain: string, { economics }: Noted & Partial<Pick<Company, 'economics'>>): OtherPrice['fit'] {
  const [, most = '', noun = ''] = mostSign.exec(plain) ?? [];
  const used = economics?.model === 'subscription' && payers.test(noun) ? economics.customersEnd : undefined;
  return used === undefined ? null : { used, most: Number(most) };
}

/** Words of a thing that is not the present one: a smaller size, another supplier, what would be. */
const otherSign =
  /\b(?:passe\w*|falls?|drops?|(?:sous|under|below) \d|plus petit\w*|smaller|moins cher\w*|cheaper|another|un autre|une autre|voisin\w*|neighbou?r\w*|would|could|offre|offers?|offered|propose\w*|palier|tier|[a-z]+erait|[a-z]+rait)\b|\b(?:an?|une?) [a-z]+ (?:of|de|d) \d/;
const includedSign =
  /\b(?:includes?|included|inclut|incluse?s?|comprend|comprise?s?|at no charge|free of charge|sans frais|gratuit\w*)\b/;

/** Another price for what `name` names, under the cost of a year; null where the file gives none. */
export function otherPrice(
  company: Noted & Partial<Pick<Company, 'economics'>>,
  name: string,
  cost: number,
): OtherPrice | null {
  const words = thingWords(name);
  for (const { note, text } of sentencesOf(company)) {
    if (!namesThing(text, words)) continue;
    const plain = plainText(text);
    const [, one, other, period = ''] = byPeriod.exec(plain) ?? bareByPeriod.exec(plain) ?? [];
    const yearly = numberOf(one, other) * (periods[period] ?? Number.NaN);
    const fit = fitOf(plain, company);
    if (otherSign.test(plain) && yearly > 0 && yearly < cost && (fit === null || fit.used <= fit.most))
      return { yearly, source: withoutStop(note), fit };
    if (includedSign.test(plain) && !(yearly > 0) && sharedWords(text, words) >= Math.min(2, words.length))
      return { yearly: 0, source: withoutStop(text), fit: null };
  }
  return null;
}

const withoutStop = (text: string): string => text.replace(/[\s.]+$/u, '');

const sharedWords = (text: string, words: readonly string[]): number =>
  words.filter((word) => nounWords(text).some((own) => isSameWord(own, word))).length;

/** Everybody works with it, or it has no other at less. */
const neededSign =
  /\b(?:celui|celle|ceux|outil|used|utilisee?s?|that|tool) (?:de|of|by|par) (?:tous|toutes|all|every\w*|each|chaque)\b|\b(?:tous|toutes|everybody|everyone|all of us|toute l equipe|the whole team)\b.{0,30}\b(?:utilis\w*|uses?|works? with|depends? on|depend\w* de)\b|\b(?:not|never|cannot|can t|nobody|pas|jamais|rien|aucun\w*|impossible)\b.{0,40}\b(?:elsewhere|ailleurs)\b|\b(?:nowhere else|nulle part ailleurs)\b|\b(?:no|nothing|rien de|aucun\w*) (?:cheaper|moins cher\w*)\b|\b(?:is|are|est|reste|sont) (?:indispensables?|essential|vital)\b|\b(?:cannot|can t|could not|ne peut pas|ne pouvons pas|impossible)\b.{0,30}\b(?:without|sans)\b/;
/** Some do without it. */
const unneededSign =
  /\b(?:not (?:all|every\w*)|pas (?:tous|toutes)|(?:not|pas) (?:yet |encore )?(?:used|utilisee?s?|celui|celle)|nobody uses?|plus personne|personne ne|ne (?:l |s en )?(?:utilis|ser)\w* (?:pas|plus|jamais))\b/;

/** The note by which the other work of the company depends on what `name` names; null without one. */
export function stoodOn({ notes }: Pick<Company, 'notes'>, name: string): string | null {
  const words = thingWords(name);
  const says = (note: string, sign: RegExp): boolean => sign.test(plainText(note));
  return notes.find((note) => namesThing(note, words) && says(note, neededSign) && !says(note, unneededSign)) ?? null;
}

const fitsSign =
  /(?<!\bne )(?<!\bnot )\b(?:tient|tiennent|rentre(?:nt)?|loge(?:nt)?|fits?)\b (?:[a-z]+ ){0,2}?(?:dans|sous|au|a l|a la|chez|in|into|under|inside|at)\b/;

/** The note by which what is in a place has room in another one; null without one. */
export function heldElsewhere({ notes }: Pick<Company, 'notes'>, name: string): string | null {
  const words = thingWords(name);
  const note = notes.find((one) => fitsSign.test(plainText(one)) && sharedWords(one, words) > 0);
  return note === undefined ? null : withoutStop(note);
}
