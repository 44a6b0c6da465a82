import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { Locale } from '../../values/locale.ts';
import { pair, type Text } from '../../values/text.ts';
import { contentLocale } from '../context/company-reach.ts';
import { englishBases, frenchInfinitives, withPreposition } from './past-verbs.ts';
import type { ProvenWay } from './proven-ways.ts';
import { wayName } from './way-name.ts';

/** A proven way as an instruction: « Rappeler les appels manqués dans l’heure », "Orders: with a deposit, every time". */
export function wayTitle(way: ProvenWay, company: Company): Text {
  const {
    comparison: { better, other, stated },
    words,
  } = way;
  // the company says in words of its own what sets the groups apart
  if (stated != null) {
    const name = wayName(way, company);
    return pair(`Faites à chaque fois : « ${name} »`, `Do every time: “${name}”`);
  }
  if (better.label === null) return pair(`Ne plus faire : « ${other.label} »`, `Stop: “${other.label}”`);
  const quoted = pair(`Faites à chaque fois : « ${better.label} »`, `Do every time: “${better.label}”`);
  if (words.subject === '' || words.better === '') return quoted;
  const own = contentLocale(company);
  // after a comma comes a clause of its own: « contrats échus, rappelés deux mois avant »
  const isOneClause = !/[,:;]/u.test(better.label);
  const order = !isOneClause ? null : own === 'fr' ? frenchOrder(words) : englishOrder(words);
  const title = order ?? ruleOf(words, own);
  return own === 'fr' ? { ...quoted, fr: title } : { ...quoted, en: title };
}

type Words = ProvenWay['words'];

const first = (text: string): string => text.split(' ')[0] ?? '';
const last = (text: string): string => text.split(' ').at(-1) ?? '';
const withoutFirst = (text: string): string => text.split(' ').slice(1).join(' ');
const withoutLast = (text: string): string => text.split(' ').slice(0, -1).join(' ');
/** Small first letter, but for a name or initials. */
const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
/** The name of what is treated is a plural of things or people, not a clause. */
const isPlural = (subject: string): boolean => [first(subject), last(subject)].some((word) => /[sx]$/u.test(word));

/** The verb at the end of what both groups share, or at the start of what sets the better one apart. */
function verbIn(
  { subject, better }: Words,
  isVerb: (word: string) => boolean,
): { verb: string; subject: string; rest: string } | null {
  if (isVerb(first(better))) return { verb: first(better), subject, rest: withoutFirst(better) };
  const [before, end] = [withoutLast(subject), last(subject)];
  if (/^back$/u.test(end) && isVerb(last(before)))
    return { verb: `${last(before)} back`, subject: withoutLast(before), rest: better };
  return isVerb(end) ? { verb: end, subject: before, rest: better } : null;
}

const participle = (word: string): string => plainText(word).replace(/e?s?$/, '');

function frenchVerb(word: string): string | null {
  const plain = plainText(word)
    .replace(/(?<=[uti])e?s?$/, '')
    .replace(/(?<=mi)$/, 's');
  const irregular = frenchInfinitives[plain] ?? frenchInfinitives[participle(word)];
  return irregular ?? (/^\p{L}{2,}ée?s?$/u.test(word) ? word.replace(/ée?s?$/u, 'er') : null);
}

function frenchOrder(words: Words): string | null {
  const found = verbIn(words, (word) => frenchVerb(word) !== null);
  if (found === null || !isPlural(found.subject)) return null;
  const verb = frenchVerb(found.verb) as string;
  const article = withPreposition.has(verb) ? 'aux' : 'les';
  return sentence(`${verb} ${article} ${small(found.subject)} ${found.rest}`);
}

function englishOrder(words: Words): string | null {
  const found = verbIn(words, (word) => englishBases[word] !== undefined);
  if (found === null || !isPlural(found.subject)) return null;
  const [past = '', particle = ''] = found.verb.split(' ');
  const rest = found.rest.replace(/\s?\bby (?:the |our )?(?:staff|team|us)\b/u, '');
  return sentence(`${englishBases[past]} ${particle} ${small(found.subject)} ${rest}`);
}

const sentence = (text: string): string => {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
};

/** What both are, then what is done to each of them. */
function ruleOf({ subject, better }: Words, locale: Locale): string {
  return locale === 'fr' ? `${subject} : ${frenchRule(better)}` : `${subject}: ${englishRule(better)}`;
}

function frenchRule(better: string): string {
  const given = /^(?:qui (?:ont )?re[cç]\S+|ayant re[cç]u)\s*(.+)$/iu.exec(better);
  const plain = (given?.[1] ?? better.replace(/^(?:à qui|où|dont|que) /u, ''))
    .replace(/\ba envoyé\b/u, 'envoie')
    .replace(/(?<= )a (\p{L}+)é(?= )/u, '$1e');
  if (/^(?:à l’|à l'|au (?:mois|an))/u.test(plain)) return `proposer « ${plain} » à chacun`;
  if (plain.startsWith('qui ')) return `amener chacun à « ${plain.replace(/^qui /u, '')} »`;
  return withTurn(plain, given === null ? ', à chaque fois' : ', pour chacun');
}

function englishRule(better: string): string {
  const own = /^(?:who|that|which) (?!had\b|have\b|we\b|were\b|got\b|received\b)(.+)$/u.exec(better)?.[1];
  if (own !== undefined) return `bring each one to ${based(own, '')}`;
  const plain = better.replace(
    /^(?:where|when|who (?:had|have|were|got|received)|that (?:had|have)|who|that|which|and) /u,
    '',
  );
  const [subject, verb] = [first(plain), first(withoutFirst(plain))];
  const isDone = englishBases[verb] !== undefined && (/^we$/u.test(subject) || /^\p{Lu}/u.test(subject));
  const present = isDone ? `${subject} ${based(withoutFirst(plain), subject === 'we' ? '' : 's')}` : plain;
  return withTurn(present, /^(?:the (?!same|next)|an? )/u.test(present) ? ', for each one' : ', every time');
}

/** A rule that says by itself how often takes no turn. */
const withTurn = (text: string, turn: string): string =>
  /\b(?:every|each|chaque)\b/u.test(text) ? text : `${text}${turn}`;

/** A clause with its verb as an instruction, or in the present of a third person. */
function based(clause: string, ending: string): string {
  const base = englishBases[first(clause)];
  return base === undefined ? clause : `${base}${ending} ${withoutFirst(clause)}`;
}
