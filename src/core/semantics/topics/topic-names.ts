import type { Keyphrase } from '../keyphrases/keyphrases.ts';

/** Terms listed for a topic, and terms of its name. Working assumptions. */
const termsPerTopic = 10;
const namingTerms = 2;

export interface TopicName {
  /** The two best terms without a stem in common. */
  readonly name: string;
  readonly terms: readonly string[];
}

interface Phrase {
  readonly key: string;
  text: string;
  bestScore: number;
  weight: number;
}

/**
 * Names topics by class-based TF-IDF of their pages' keyphrases (Grootendorst 2022): weight in the topic × ln(1 + A / weight
 * in all topics), A being the mean weight of a topic.
 */
export function topicNames(topics: readonly (readonly (readonly Keyphrase[])[])[]): TopicName[] {
  const perTopic = topics.map(phrasesOf);
  const overall = new Map<string, number>();
  let total = 0;
  for (const phrases of perTopic) {
    for (const phrase of phrases.values()) {
      overall.set(phrase.key, (overall.get(phrase.key) ?? 0) + phrase.weight);
      total += phrase.weight;
    }
  }
  const mean = total / Math.max(1, topics.length);
  return perTopic.map((phrases) => {
    const scored = [...phrases.values()].map((phrase) => ({
      ...phrase,
      value: phrase.weight * Math.log(1 + mean / overall.get(phrase.key)!),
    }));
    scored.sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
    return nameOf(scored.map((phrase) => phrase));
  });
}

/** Phrases are weighted by their rank on each page, so that one long page does not name the topic. */
function phrasesOf(pages: readonly (readonly Keyphrase[])[]): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const keyphrases of pages) {
    keyphrases.forEach((keyphrase, rank) => {
      const words = keyphrase.key.split(' ').length;
      const weight = Math.log2(1 + words) / (1 + 0.3 * rank);
      const phrase = phrases.get(keyphrase.key);
      if (phrase === undefined) {
        phrases.set(keyphrase.key, { key: keyphrase.key, text: keyphrase.text, bestScore: keyphrase.score, weight });
        return;
      }
      phrase.weight += weight;
      if (keyphrase.score > phrase.bestScore) {
        phrase.bestScore = keyphrase.score;
        phrase.text = keyphrase.text;
      }
    });
  }
  return phrases;
}

function nameOf(sorted: readonly Phrase[]): TopicName {
  const chosen: Phrase[] = [];
  const stems = new Set<string>();
  for (const phrase of sorted) {
    if (chosen.length >= namingTerms) break;
    const own = phrase.key.split(' ').filter((stem) => stem.length > 2);
    if (own.some((stem) => stems.has(stem))) continue;
    for (const stem of own) stems.add(stem);
    chosen.push(phrase);
  }
  return {
    name: chosen.map((phrase) => phrase.text).join(', '),
    terms: sorted.slice(0, termsPerTopic).map((phrase) => phrase.text),
  };
}
