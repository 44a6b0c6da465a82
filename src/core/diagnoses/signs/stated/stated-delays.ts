import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { sentencesOf } from '../../../values/strings/sentences-of.ts';
import { foldedWords } from '../shingles.ts';
import type { StatedFact } from './stated-fact.ts';
import { shortened } from './stated-times.ts';

/** Acts that a company promises within a time. */
const acts: Readonly<Record<string, RegExp>> = {
  reply: /\b(?:r[ée]pon(?:s|d)\w*|repl(?:y|ies)|respon[ds]\w*|rappel(?:ons|ez|é\w*)|back to you|call you back)/gi,
  quote: /\b(?:devis|quotes?|quotation|estimates?)\b/gi,
  delivery: /\b(?:livr(?:é|aison|ons|able)\w*|exp[ée]di\w+|deliver\w*|shipp\w*|dispatch\w*)/gi,
  loading: /\b(?:charg(?:é|ée|és|ées|ement|ements)\b|loaded\b|loading\b)/gi,
};
/** What else lasts, or has a term: filling in a form, a session, the works, a signature, a payment. */
const otherSubjects =
  /\b(?:formulaires?|questionnaires?|forms?|rempli\w*|fill\w*|clics?|clicks?|s[ée]ances?|sessions?|formations?|ateliers?|stages?|consultations?|courses?|workshops?|training|appointments?|dur(?:e|ée|ées|ent)(?!\p{L})|lasts?|takes?|prend|prennent|interven\w*|d[ée]pla[cç]\w*|come out|termin\w+|completed|finished|valable\w*|valid\w*|accept\w*|sign(?:er|ez|é|ée|ed|ature)(?!\p{L})|pay(?:er|ez|é|able|ing|ment)?s?(?!\p{L})|paie\w*|r[èée]gl(?:er|é|ement)s?(?!\p{L})|rembours\w*|refund\w*)/giu;
const delay =
  /\b(?:sous|within|d[’']ici|under|less than|moins de|dans les|d[ée]lais? (?:de|:)|en|in)\s(\d{1,3})(?:\s?(?:à|to|[-–/])\s?(\d{1,3}))?\s?(h\b|heures?|hours?|jours?|days?|semaines?|weeks?|minutes?|min\b)/giu;
const figureFirst = /^(\d{1,3})()\s?(h\b|heures?|hours?|jours?|days?)\s?d[ée]lai/iu;
/** Delays of one way to ask, of a faster service, or on the average. */
const ofService =
  /express|urgen|priorit|whatsapp|sms|t[ée]l[ée]phon|same[- ]day|jour m[êe]me|sauf|except|depending|selon|en moyenne|on average|usually|g[ée]n[ée]ralement|le plus souvent|most often/i;
const longestDelay = 40;

/** Delays that the page promises, by what is promised. */
export function statedDelays(page: PageFacts): StatedFact[] {
  const sentences = page.content!.blocks.flatMap(({ kind, position, text }) =>
    position === 'content' && kind !== 'quote' ? sentencesOf(text) : [],
  );
  return sentences.flatMap((sentence): StatedFact[] => {
    if (ofService.test(sentence) || sentence.split(/\s+/).length > longestDelay) return [];
    const keys = actsIn(sentence);
    const found = delaysIn(sentence);
    if (keys.length !== 1 || found.length !== 1 || subjectOf(found[0]!, sentence) !== keys[0]) return [];
    const range = hoursOf(found[0]!);
    const [, hours] = range;
    // Nobody prices works in minutes: they are those that the customer spends on asking.
    if (keys[0] === 'quote' && hours < 1) return [];
    const also = sentences.filter((one) => actsIn(one).includes(keys[0]!)).flatMap((one) => delaysIn(one).map(hoursOf));
    return [
      {
        page,
        key: keys[0]!,
        value: String(hours),
        range: [range[0], isInDays(found[0]!) ? hours * workedDays : hours],
        words: shortened(sentence, delay),
        also: new Set(also.map(([, most]) => String(most))),
      },
    ];
  });
}

const actsIn = (sentence: string): string[] => Object.keys(acts).filter((act) => sentence.search(acts[act]!) >= 0);

const delaysIn = (sentence: string): RegExpExecArray[] =>
  [...sentence.matchAll(delay), figureFirst.exec(sentence)].filter((one) => one !== null);

/** What the delay is of: the last act or other subject before it, else the first after it; null for another subject. */
function subjectOf({ index }: RegExpExecArray, sentence: string): string | null {
  const named = [...Object.entries(acts), [null, otherSubjects] as const]
    .flatMap(([act, pattern]) => [...sentence.matchAll(pattern)].map((match) => ({ act, at: match.index })))
    .sort((a, b) => a.at - b.at);
  return (named.findLast(({ at }) => at < index) ?? named[0])?.act ?? null;
}

/** Days may be worked ones: five of a week of seven. */
const workedDays = 7 / 5;

const isInDays = ([, , , unit = '']: RegExpExecArray): boolean => /^[jd]/i.test(unit);

/** The least and the most that is promised, in hours. */
function hoursOf([, least = '', most, unit = '']: RegExpExecArray): readonly [number, number] {
  const [first = ''] = foldedWords(unit);
  const each = first.startsWith('min')
    ? 1 / 60
    : first.startsWith('j') || first.startsWith('d')
      ? 24
      : first.startsWith('s') || first.startsWith('w')
        ? 7 * 24
        : 1;
  return [Number(least) * each, Number(most || least) * each];
}
