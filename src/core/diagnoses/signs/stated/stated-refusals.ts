import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { sentencesOf } from '../../../values/strings/sentences-of.ts';
import { subjectWords } from '../subject-words.ts';
import type { StatedFact } from './stated-fact.ts';

const refuses =
  /(?<!\p{L})(?:n[e’'].{1,40}?(?:pas|plus|aucune?s?|jamais)|(?:do|does|are|is|can) ?not|don[’']t|doesn[’']t|cannot|can[’']t|no longer|never|unable to)(?!\p{L})/iu;
/** "It is not the answer to" says what a thing is not, unless the company speaks or the thing is not to be had. */
const saysWhatIsNot =
  /(?<!\p{L})(?:n[’']\s?(?:est|était)|ne (?:sont|sera|seront)|(?:is|are|was|were)(?: ?not|n[’']t| never| no longer))(?!\p{L})/iu;
const ofCompany =
  /(?<!\p{L})(?:nous|on|je|j[’']|we|i|our|notre|nos)(?!\p{L})|(?<!\p{L})(?:propos|offert|assur|fourni|vend|accept|dispon|possible|compris|inclus|autoris|lou[ée]|livr|offer|provid|sold|sell|accept|availab|includ|allow|deliver|serv|possib)\p{L}*/iu;
/** What limits a refusal, or asks: the other page may state the rest. */
const limited =
  /\?|(?<!\p{L})(?:every|all|always|tous|toutes|toujours|chaque|partout|everywhere)(?!\p{L})|(?<!\p{L})(?:sauf|seulement|uniquement|except|only|unless|if|si|lorsque|when|quand|sans|without|h[ée]siter?|hesitate|manquez|miss|seule?ment)(?!\p{L})/iu;
/** Words of a heading above which it is a title. Working assumption. */
const longestHeading = 5;

/** Whether the company does what a heading names, by the first sentence under it that repeats the words of the heading. */
export function statedRefusals(page: PageFacts, facts: SiteFacts): StatedFact[] {
  let words: string[] = [];
  return page.content!.blocks.flatMap(({ kind, position, text }): StatedFact[] => {
    if (kind === 'heading') {
      words = text.split(/\s+/).length <= longestHeading ? subjectWords(text, facts) : [];
      return [];
    }
    if (words.length === 0 || position !== 'content' || kind === 'quote') return [];
    const sentence = sentencesOf(text).find((one) => {
      const own = new Set(subjectWords(one, facts));
      return words.every((word) => own.has(word));
    });
    if (sentence === undefined) return [];
    const key = words.join(' ');
    words = [];
    if (limited.test(sentence)) return [];
    const isNegated = refuses.test(sentence);
    if (isNegated && saysWhatIsNot.test(sentence) && !ofCompany.test(sentence)) return [];
    return [{ page, key, value: isNegated ? 'no' : 'yes', words: sentence.trim() }];
  });
}
