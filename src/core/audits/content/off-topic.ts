import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { isLicenceText } from '../texts/licence-texts.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

const fewestWords = 150;
const leastInTopics = 0.7;
/** Keyphrases compared of each page, and fewest that show what a page is about. Working assumption. */
const phrasesRead = 8;
const fewestPhrases = 3;
const phrasesQuoted = 3;

export const contentOffTopic = defineAudit({
  id: 'content.off_topic',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Pages loin de tous vos sujets', en: 'Pages far from all your topics' },
  action: {
    fr: 'Rattachez ces pages à un sujet du site, ou retirez-les',
    en: 'Tie these pages to a subject of the site, or remove them',
  },
  why: {
    fr: 'Cette page parle de ce dont aucune autre ne parle : elle n’appuie aucun de vos sujets et aucun ne l’appuie.',
    en: 'This page speaks of what no other page speaks of: it supports none of your topics, and none supports it.',
  },
  thresholds: {
    words: { value: fewestWords, unit: 'words', source: 'the semantic stage says little of shorter pages' },
    inTopics: {
      value: 100 * leastInTopics,
      unit: '% of the pages in a topic',
      source: 'our choice: on a site of loose pages being alone is no fault',
    },
  },
  examples: {
    bad: {
      '/': '<h1>Épicerie du terroir</h1>',
      '/vin-{1-3}':
        '<title>Vin rouge de garde</title><p>Ce vin rouge vieillit deux hivers en fût de chêne.</p><!-- 170 words -->',
      '/miel-{1-3}':
        '<title>Miel de lavande</title><p>Ce miel de lavande vient de nos ruches du plateau.</p><!-- 170 words -->',
      '/fromage-{1-3}':
        '<title>Fromage de chèvre</title><p>Ce fromage de chèvre mûrit trois semaines sur la paille.</p><!-- 170 words -->',
      '/huile-{1-3}':
        '<title>Huile d’olive</title><p>Cette huile d’olive sort du moulin à meules de granit.</p><!-- 170 words -->',
      '/impots':
        '<title>Déclarer ses revenus fonciers</title><!-- 9 × <p>Le régime réel déduit des loyers imposables la taxe foncière, les intérêts bancaires et toute dépense de rénovation énergétique du propriétaire.</p> -->',
    },
    good: {
      '/': '<h1>Épicerie du terroir</h1>',
      '/vin-{1-3}':
        '<title>Vin rouge de garde</title><p>Ce vin rouge vieillit deux hivers en fût de chêne.</p><!-- 170 words -->',
      '/miel-{1-3}':
        '<title>Miel de lavande</title><p>Ce miel de lavande vient de nos ruches du plateau.</p><!-- 170 words -->',
      '/fromage-{1-3}':
        '<title>Fromage de chèvre</title><p>Ce fromage de chèvre mûrit trois semaines sur la paille.</p><!-- 170 words -->',
      '/huile-{1-3}':
        '<title>Huile d’olive</title><p>Cette huile d’olive sort du moulin à meules de granit.</p><!-- 170 words -->',
    },
  },
  needs: ['semantics', 'topicOf', 'indexablePages', 'home'],
  run: ({ semantics, topicOf, indexablePages, home }) => {
    if (!semantics || !topicOf) return withoutSemantics;
    const phrases = new Map(semantics.keyphrases.map(({ url, keyphrases }) => [url, keyphrases.slice(0, phrasesRead)]));
    const judged = indexablePages.filter(
      (page) =>
        page.words >= fewestWords &&
        page !== home &&
        !isUtilityPage(page.record.url) &&
        !isLicenceText(page) &&
        !isListingPage(page) &&
        phrases.has(page.record.url),
    );
    const inTopics = judged.filter((page) => topicOf.has(page.record.url)).length;
    if (judged.length === 0 || inTopics < leastInTopics * judged.length)
      return { checked: judged.length, findings: [] };
    const shared = sharedWords([...phrases].map(([url, own]) => [url, own.map(({ text }) => text)]));
    for (const { terms } of semantics.topics)
      for (const term of terms) for (const word of wordsOf(term)) shared.add(word);
    return judgePages(judged, (_, { record: { url } }) => {
      const own = phrases.get(url)!;
      if (topicOf.has(url) || own.length < fewestPhrases) return null;
      if (own.some(({ text }) => wordsOf(text).some((word) => shared.has(word)))) return null;
      const quoted = own.slice(0, phrasesQuoted).map(({ text }) => text);
      return {
        message: {
          fr: `Aucune autre page ne traite de « ${quoted.join(' », « ')} ».`,
          en: `No other page treats “${quoted.join('”, “')}”.`,
        },
        evidence: { keyphrases: own.map(({ text }) => text) },
        fix: {
          fr: 'Rattachez la page à l’un de vos sujets par son texte et par des liens, écrivez les pages qui lui manquent, ou retirez-la si elle ne sert personne.',
          en: 'Tie the page to one of your topics by its text and by links, write the pages it lacks, or remove it if it serves nobody.',
        },
      };
    });
  },
});

/** Words of the keyphrases of at least two pages. */
function sharedWords(pages: readonly (readonly [string, readonly string[]])[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const [, texts] of pages) {
    for (const word of new Set(texts.flatMap(wordsOf))) (seen.has(word) ? shared : seen).add(word);
  }
  return shared;
}

/** Words of four letters and more, by their first five: enough for singular and plural. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
