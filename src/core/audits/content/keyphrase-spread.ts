import type { LanguageCode } from '../../language/language.ts';
import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { paragraphsIn, sentencesOf } from '../texts/content-text.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';

const fewestSentences = 20;
const mostSilent = 0.75;
/** Letters compared of two stems, so that « matériel » and « matérielle », « minimum » and « minimale » are equal. */
const stemLetters = 5;
/** Share of the sentences that name the subject; below it the title is a play on words. Working assumption. */
const fewestNamed = 0.1;
/** Titles, and share of all titles, from which a word is a brand or a kind of page. Working assumption. */
const commonTitles = { fewest: 3, share: 0.1 };

export const contentKeyphraseSpread = defineAudit({
  id: 'content.keyphrase_spread',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Sujet annoncé puis perdu de vue', en: 'Subject announced, then lost from sight' },
  action: {
    fr: 'Traitez tout au long de la page le sujet qu’elle annonce',
    en: 'Treat throughout the page the subject that it announces',
  },
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
  examples: {
    bad: '<title>Le raku japonais</title><h1>Le raku japonais</h1><p>Le raku japonais sort la pièce du four encore rouge. Le raku craquelle l’émail et noircit la terre. Un bol de raku ne va pas au four.</p><!-- 6 paragraphs -->',
    good: '<title>Le raku japonais</title><h1>Le raku japonais</h1><p>Le raku japonais sort la pièce du four encore rouge. Le raku craquelle l’émail et noircit la terre. Un bol de raku ne va pas au four.</p><!-- 3 paragraphs --><p>Le raku demande une terre chamottée.</p><!-- 3 paragraphs -->',
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
            .map((word) => stem(word).slice(0, stemLetters));
        const titleStems = new Set(stemsOf(content.title ?? ''));
        const subject = phrases
          .get(record.url)
          ?.find(
            ({ text }) =>
              stemsOf(text).some((word) => titleStems.has(word)) && !wordsOf(text).every((word) => common.has(word)),
          );
        if (!subject) return null;
        // Any word of the title names the subject.
        const subjectStems = new Set([
          ...stemsOf(subject.text),
          ...wordsOf(content.title ?? '')
            .filter((word) => !common.has(word) && !stopWords.has(word))
            .map((word) => stem(word).slice(0, stemLetters)),
        ]);
        const sentences = paragraphsIn(content, language).flatMap(sentencesOf);
        if (sentences.length < fewestSentences) return null;
        const named = sentences.map((sentence) => stemsOf(sentence).some((word) => subjectStems.has(word)));
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
  for (const isNamed of named) {
    current = isNamed ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** Words that name no subject: structural words, and those of many titles such as a brand. */
function commonWords(pages: readonly PageFacts[]): ReadonlySet<string> {
  const titles = new Map<string, number>();
  for (const { content } of pages) {
    for (const word of new Set(wordsOf(content?.title ?? ''))) titles.set(word, (titles.get(word) ?? 0) + 1);
  }
  const fewest = Math.max(commonTitles.fewest, commonTitles.share * pages.length);
  const frequent = [...titles].filter(([, count]) => count >= fewest).map(([word]) => word);
  return new Set([...structural, ...frequent]);
}

const structural =
  'introduction présentation conclusion chapitre chapter section partie part annexe appendix guide index sommaire contents préface preface présentation overview tutorial tutoriel image page site exemple example'.split(
    ' ',
  );

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
