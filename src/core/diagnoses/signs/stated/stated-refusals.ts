import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { sentencesOf } from '../../../values/strings/sentences-of.ts';
import { subjectWords } from '../subject-words.ts';
import type { StatedFact } from './stated-fact.ts';

const refuses =
  /(?<!\p{L})(?:n[e’'].{1,40}?(?:pas|plus|aucune?s?|jamais)|(?:do|does|are|is|can) ?not|don[’']t|doesn[’']t|cannot|can[’']t|no longer|never|unable to)(?!\p{L})/iu;
/** What limits a refusal, or asks: the other page may state the rest. */
const limited =
  /\?|(?<!\p{L})(?:sauf|seulement|uniquement|except|only|unless|if|si|lorsque|when|quand|sans|without|h[ée]siter?|hesitate|manquez|miss|seule?ment)(?!\p{L})/iu;
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
    return [{ page, key, value: refuses.test(sentence) ? 'no' : 'yes', words: sentence.trim() }];
  });
}
