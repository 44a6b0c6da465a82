import type { Company } from '../../framework/company/company.ts';
import { monthNames } from '../../framework/counters/counter-words.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { FileFigure } from './file-figure.ts';

/** Figures that the sentences of a file give: “212 of 1,632 trips were for nothing”, « un jour de nacelle coûte 210 euros ». */

const wholeSign =
  /(?<![\d.,/])(\d+) (?:\p{L}+ ){0,4}?(?:of|out of|sur|parmi|des)(?: the| les| nos| our)? (\d+)(?![\d.,/])/u;
const moneySign =
  /(?:[£€$] ?(\d+(?:[.,]\d+)?)|(?<![\d.,])(\d+(?:[.,]\d+)?) ?(?:€|£|\$|euros?|pounds?|dollars?|francs?|chf)\b)/;
const timeSign = /(?<![\d.,])(\d+) (?:minutes?|hours?|heures?|days?|jours?|weeks?|semaines?)\b/;
const countSign = /(?<![\d.,/])(\d+)(?![\d.,/%]| ?%)(?! (?:an|ans|years?|months?|mois|km|miles|h|cm|mm)\b)/g;
const isYear = (value: number): boolean => value >= 1990 && value <= 2100;

const dateSign = new RegExp(
  String.raw`\b\d{1,2}(?:er|st|nd|rd|th)? (?:${Object.keys(monthNames).join('|')})\b|\b(?:${Object.keys(monthNames).join('|')}) \d{1,2}\b`,
  'g',
);

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((one) => one !== '');

/** Words after a number that say what it counts. */
const countedWords = 4;
const after = (plain: string, at: number): string =>
  (plain.slice(at).match(/^(?:\s?[\p{L}]+){1,4}/u)?.[0] ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .slice(0, countedWords)
    .join(' ');

function figureIn(text: string): Pick<FileFigure, 'value' | 'base' | 'unit' | 'counted'> | null {
  const plain = plainText(text).replaceAll(dateSign, ' ');
  const [, part = '', whole = ''] = wholeSign.exec(plain) ?? [];
  if (part !== '' && Number(part) <= Number(whole)) return { value: Number(part), base: Number(whole), unit: 'count' };
  const money = moneySign.exec(plain);
  if (money !== null)
    return { value: Number((money[1] ?? money[2] ?? '').replace(',', '.')), base: null, unit: 'money' };
  const [, time] = timeSign.exec(plain) ?? [];
  if (time !== undefined) return { value: Number(time), base: null, unit: 'time' };
  const [first] = [...plain.matchAll(countSign)]
    .map(({ 0: number, index }) => ({ value: Number(number), counted: after(plain, index + number.length + 1) }))
    .filter(({ value }) => value > 1 && !isYear(value));
  return first === undefined ? null : { ...first, base: null, unit: 'count' };
}

const isIdea = (text: string, { ideas = [] }: Company): boolean => ideas.some((one) => text.includes(one.text));

/** The figures of the notes, the offers and the facts of the brand, each with its sentence. */
export const notedFigures = (company: Company): FileFigure[] => {
  const { notes, offers, organisation } = company;
  const texts = [
    ...notes.map((text, at) => ({ text, around: '', path: `notes.${at}` })),
    ...offers.flatMap(({ id, name, notes: own, proofs }) =>
      [...own, ...proofs].map((text, at) => ({ text, around: name, path: `offers.${id}.notes.${at}` })),
    ),
    ...organisation.brand.proofs.map((text, at) => ({ text, around: '', path: `organisation.brand.proofs.${at}` })),
  ];
  return texts
    .filter(({ text }) => !isIdea(text, company))
    .flatMap(({ text, around, path }) =>
      sentencesOf(text).flatMap((label): FileFigure[] => {
        const figure = figureIn(label);
        return figure === null
          ? []
          : [{ kind: 'note', label: label.replace(/[.;:]$/u, ''), around, ...figure, wish: null, months: [], path }];
      }),
    );
};
