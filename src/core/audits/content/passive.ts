import type { LanguageCode } from '../../language/language.ts';
import { defineAudit } from '../audit.ts';
import { paragraphsOf, sentencesOf } from '../texts/content-text.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { notProse } from '../page-kinds/page-kind.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { paragraphSums } from '../texts/paragraph-reader.ts';
import { isPassive } from '../texts/passive-voice.ts';
import { excerpt } from '../wording.ts';

const fewestSentences = 10;
const mostShare = 0.25;
const examplesKept = 3;

export const contentPassive = defineAudit({
  id: 'content.passive',
  severity: 'info',
  weight: 0,
  effort: 'hours',
  title: { fr: 'Beaucoup de phrases au passif', en: 'Many sentences in the passive' },
  action: { fr: 'Dites qui fait quoi dans les phrases au passif', en: 'Say who does what in the passive sentences' },
  why: {
    fr: 'Pour information : « les pièces sont tournées par l’atelier » se lit moins vite que « l’atelier tourne les pièces ». Un passif ici ou là est naturel ; plus d’une phrase sur quatre alourdit la page.',
    en: 'For information: “the pieces are thrown by the workshop” reads slower than “the workshop throws the pieces”. A passive here and there is natural; more than one sentence in four weighs the page down.',
  },
  thresholds: {
    share: {
      value: 100 * mostShare,
      unit: '% of the sentences',
      source:
        'Biber et al. 1999, Longman Grammar: a quarter of the finite verbs of academic prose are passive, 15 % of those of news; at the 15 % of Yoast every text on law and procedures is told',
    },
    sentences: { value: fewestSentences, unit: 'sentences', source: 'our choice: below it one sentence is a tenth' },
  },
  examples: {
    bad: '<!-- 12 × <p>L’armoire {n} est poncée par notre ébéniste.</p> -->',
    good: '<!-- 12 × <p>Notre ébéniste ponce l’armoire {n}.</p> -->',
  },
  leavesOut: notProse,
  needs: ['indexablePages', 'htmlPages'],
  run: ({ indexablePages, htmlPages }) => {
    const counts = {
      fr: paragraphSums(htmlPages, 2, sentenceCounter('fr')),
      en: paragraphSums(htmlPages, 2, sentenceCounter('en')),
    };
    return judgePages(
      indexablePages.filter((page) => (page.language === 'fr' || page.language === 'en') && isEditorial(page)),
      (content, page) => {
        const language = page.language as LanguageCode;
        const [sentences = 0, passives = 0] = counts[language](page);
        if (sentences < fewestSentences || passives <= mostShare * sentences) return null;
        const passive = paragraphsOf(content)
          .flatMap(sentencesOf)
          .filter((sentence) => isPassive(sentence, language));
        const percent = Math.round((100 * passive.length) / sentences);
        return {
          message: {
            fr: `${percent} % des phrases sont au passif, par exemple : « ${excerpt(passive[0]!)} »`,
            en: `${percent}% of the sentences are in the passive, for example: “${excerpt(passive[0]!)}”`,
          },
          evidence: {
            passive: passive.length,
            sentences,
            examples: passive.slice(0, examplesKept).map((sentence) => excerpt(sentence, 200)),
          },
          fix: {
            fr: 'Dites qui agit : « nous livrons sous deux jours » plutôt que « les commandes sont livrées sous deux jours ».',
            en: 'Say who acts: “we deliver within two days” rather than “orders are delivered within two days”.',
          },
        };
      },
    );
  },
});

/** Counts the sentences of a paragraph, and those in the passive. */
function sentenceCounter(language: LanguageCode): (paragraph: string) => [number, number] {
  return (paragraph) => {
    const sentences = sentencesOf(paragraph);
    let passives = 0;
    for (const sentence of sentences) if (isPassive(sentence, language)) passives += 1;
    return [sentences.length, passives];
  };
}
