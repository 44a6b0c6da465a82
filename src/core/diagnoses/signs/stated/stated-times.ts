import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { sentencesOf } from '../../../values/strings/sentences-of.ts';
import type { StatedFact } from './stated-fact.ts';

const opening = /\b(?:open|opening|ouverte?s?|ouverture|horaires?|hours)\b/i;
/** Hours of a part of the house, or of another season. */
const ofPart =
  /t[ée]l[ée]phon|standard|livraison|deliver|phone|call|cuisine|kitchen|\bbar\b|last entry|derni[èe]re|visite|tours?\b|school|vacances|holiday|f[ée]ri[ée]|summer|winter|[ée]t[ée]\b|hiver|saison|season/i;
const clock = String.raw`(?<![\d.:])(\d{1,2})\s?(?:[h:.]\s?(\d{2})(?!\d))?\s?(h\b|[ap]\.?m\b\.?)?`;
const range = new RegExp(String.raw`${clock}\s?(?:to|until|till|à|[-–—/])\s?${clock}`, 'giu');
const day =
  /\b(lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)(?:di|credi|dredi|medi|anche|day|sday|nesday|rsday|urday)?s?\b/gi;
const everyDay = /\b(?:daily|every day|7 days|7j|7\/7|tous les jours|today|aujourd[’']hui)\b/i;

/** Words of a sentence that states hours. Working assumption. */
const longestHours = 30;

/** Opening hours of the house as the page states them, by the days they are of. */
export function statedHours(page: PageFacts): StatedFact[] {
  let heading = '';
  return page.content!.blocks.flatMap(({ kind, text }): StatedFact[] => {
    if (kind === 'heading') heading = text;
    const isUnderHours = opening.test(heading) && !ofPart.test(heading);
    return sentencesOf(text).flatMap((sentence) => {
      if (ofPart.test(sentence) || sentence.split(/\s+/).length > longestHours) return [];
      if (!opening.test(sentence) && !isUnderHours) return [];
      const ranges = [...sentence.matchAll(range)].flatMap(rangeText);
      const days = [...sentence.matchAll(day)].map(([, name = '']) => dayNumber(name));
      const key = days.length > 0 ? days.join(' ') : everyDay.test(sentence) || opening.test(sentence) ? 'daily' : '';
      if (ranges.length === 0 || key === '' || ranges.length > 2) return [];
      return [{ page, key, value: ranges.join(' '), words: shortened(sentence, range) }];
    });
  });
}

/** `9.30 am – 5:30 pm` → `9:30-17:30`; nothing for two numbers that are no hours. */
function rangeText(match: RegExpExecArray): string[] {
  const [, from = '', fromMinutes, fromSign, to = '', toMinutes, toSign] = match;
  if (![fromMinutes, fromSign, toMinutes, toSign].some((part) => part !== undefined)) return [];
  const [start, end] = [timeOf(from, fromMinutes, fromSign), timeOf(to, toMinutes, toSign)];
  return start === null || end === null ? [] : [`${start}-${end}`];
}

function timeOf(hours: string, minutes = '00', sign = ''): string | null {
  const isAfternoon = /^p/i.test(sign) && Number(hours) < 12;
  const hour = Number(hours) + (isAfternoon ? 12 : 0);
  return hour > 24 || Number(minutes) > 59 ? null : `${hour}:${minutes}`;
}

const french = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function dayNumber(name: string): number {
  const at = french.indexOf(name.toLowerCase());
  return at >= 0 ? at : english.indexOf(name.toLowerCase());
}

/** Words of a quotation. Working assumption. */
const longestQuotation = 16;

/** The part of a long sentence around the time. */
export function shortened(sentence: string, time: RegExp): string {
  const words = sentence.split(/\s+/);
  if (words.length <= longestQuotation) return withoutSignsBefore(sentence);
  const at = sentence.slice(0, sentence.search(new RegExp(time.source, 'iu'))).split(/\s+/).length;
  const from = Math.max(0, Math.min(at - longestQuotation / 2, words.length - longestQuotation));
  return withoutSignsBefore(words.slice(from, from + longestQuotation).join(' '));
}

/** A sentence that its page begins after a name (`: une salle…`) is quoted from its first word. */
const withoutSignsBefore = (text: string): string => text.replace(/^[\s:;,.–—-]+/, '').trimEnd();
