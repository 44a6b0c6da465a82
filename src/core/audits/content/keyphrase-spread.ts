import type { LanguageCode } from '../../language/language.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { paragraphsIn, sentencesOf } from '../texts/content-text.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const fewestSentences = 20;
const mostSilent = 0.75;
/** Letters that words of one family share: « matériel » and « matérielle », « minimum » and « minimale ». */
const kin = 5;
/** Words that fewer sentences hold are the wit of a title, not the subject of its text. */
const fewestNamed = 0.1;

export const contentKeyphraseSpread = defineAudit({
  id: 'content.keyphrase_spread',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Sujet annoncé puis perdu de vue', en: 'Subject announced, then lost from sight' },
  why: {
    fr: 'Le titre annonce un sujet que le texte ne nomme que par endroits : le reste de la page parle d’autre chose, ou ne le dit pas.',
    en: 'The title announces a subject that the text names only in places: the rest of the page speaks of something else, or does not say so.',
  },
  thresholds: {
    silent: {
      value: 100 * mostSilent,
      unit: '% of the sentences in a row',
      source: 'Yoast warns from 30 % and 50 % of the text; a text names its subject by pronouns too, hence ours',
    },
    sentences: { value: fewestSentences, unit: 'sentences', source: 'our choice: a short text needs no reminder' },
  },
  needs: ['semantics', 'languages', 'indexablePages'],
  run: ({ semantics, languages, indexablePages }) => {
    if (!semantics || !languages) return withoutSemantics;
    const phrases = new Map(semantics.keyphrases.map(({ url, keyphrases }) => [url, keyphrases]));
    const common = commonWords(indexablePages);
    return judgePages(
      indexablePages.filter((page) => (page.language === 'fr' || page.language === 'en') && !isListingPage(page)),
      (content, { record, language }) => {
        const { stem, stopWords } = languages[language as LanguageCode];
        const stemsOf = (text: string): string[] =>
          wordsOf(text)
            .filter((word) => !stopWords.has(word))
            .map((word) => stem(word).slice(0, kin));
        const title = new Set(stemsOf(content.title ?? ''));
        const subject = phrases
          .get(record.url)
          ?.find(
            ({ text }) =>
              stemsOf(text).some((one) => title.has(one)) && !wordsOf(text).every((word) => common.has(word)),
          );
        if (!subject) return null;
        // A text keeps to its subject by any word of its title.
        const wanted = new Set([
          ...stemsOf(subject.text),
          ...wordsOf(content.title ?? '')
            .filter((word) => !common.has(word) && !stopWords.has(word))
            .map((word) => stem(word).slice(0, kin)),
        ]);
        const sentences = paragraphsIn(content, language).flatMap(sentencesOf);
        if (sentences.length < fewestSentences) return null;
        const named = sentences.map((sentence) => stemsOf(sentence).some((one) => wanted.has(one)));
        if (named.filter(Boolean).length < fewestNamed * sentences.length) return null;
        const silent = longestSilence(named);
        if (silent <= mostSilent * sentences.length) return null;
        const percent = Math.round((100 * silent) / sentences.length);
        return {
          message: {
            fr: `« ${subject.text} », annoncé par le titre, n’apparaît pas dans ${silent} phrases de suite (${percent} % du texte).`,
            en: `“${subject.text}”, announced by the title, does not appear in ${silent} sentences in a row (${percent}% of the text).`,
          },
          evidence: { keyphrase: subject.text, silent, sentences: sentences.length },
          fix: {
            fr: 'Nommez le sujet, ou l’un de ses synonymes, dans un intertitre et une phrase de chaque partie ; si une partie traite d’autre chose, donnez-lui sa page.',
            en: 'Name the subject, or one of its synonyms, in a subheading and a sentence of each part; if a part treats something else, give it a page of its own.',
          },
        };
      },
    );
  },
});

function longestSilence(named: readonly boolean[]): number {
  let longest = 0;
  let current = 0;
  for (const one of named) {
    current = one ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** Words that name parts of a site and not a subject, with those that a tenth of the titles carry: a brand, a kind of page. */
function commonWords(pages: readonly PageFacts[]): ReadonlySet<string> {
  const titles = new Map<string, number>();
  for (const { content } of pages) {
    for (const word of new Set(wordsOf(content?.title ?? ''))) titles.set(word, (titles.get(word) ?? 0) + 1);
  }
  const frequent = [...titles].filter(([, count]) => count >= 3 && count >= 0.1 * pages.length).map(([word]) => word);
  return new Set([...structural, ...frequent]);
}

const structural =
  'introduction présentation conclusion chapitre chapter section partie part annexe appendix guide index sommaire contents préface preface présentation overview tutorial tutoriel image page site exemple example'.split(
    ' ',
  );

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
