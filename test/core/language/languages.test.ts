import { expect, test } from 'vitest';
import type { Language } from '../../../src/core/language/language.ts';
import { buildLanguages } from '../../../src/core/language/languages.ts';
import { hostileTexts } from '../../fixtures/hostile-texts.ts';
import { languages } from '../../support/languages.ts';

const { fr, en } = languages;

test('inflected forms have one stem', () => {
  expect(fr.stem('stratégies')).toBe(fr.stem('stratégie'));
  expect(en.stem('strategies')).toBe(en.stem('strategy'));
});

test('stems ignore accents and case', () => {
  expect(fr.stem('école')).toBe(fr.stem('ecole'));
  expect(fr.stem('ÉCOLES')).toBe(fr.stem('ecole'));
});

test('the usual French generic anchors are listed', () => {
  for (const anchor of [
    'cliquez ici',
    'en savoir plus',
    'lire la suite',
    'voir la page',
    'decouvrir',
    'ici',
    'ce lien',
    "plus d'infos",
    'cette page',
    'voir plus',
    'suite',
    'lien',
  ]) {
    expect([anchor, fr.genericAnchors.has(anchor)]).toEqual([anchor, true]);
  }
  expect(fr.genericAnchors.has('maillage interne')).toBe(false);
  expect(fr.genericAnchors.size).toBeGreaterThanOrEqual(60);
  expect(en.genericAnchors.size).toBeGreaterThanOrEqual(50);
});

test('bytes that are not a lexicon are rejected', () => {
  expect(() => buildLanguages(new Uint8Array(64))).toThrow();
});

test.each(['fr', 'en'] as const)('hostile texts do not throw, and their tokens end within the text (%s)', (code) => {
  const language = languages[code];
  for (const text of [
    '',
    '\0',
    '\ud800 a\udc00b',
    '\u200b\u00ad',
    '👩‍👩‍👧 😀',
    "'''",
    '---',
    'a-',
    "l'",
    '\n\n',
    'a\u0301e\u0301',
    'é'.repeat(5000),
    "l'".repeat(3000),
  ]) {
    for (const sentence of language.sentences(text)) {
      for (const token of language.tag(sentence))
        expect(token.start + token.text.length).toBeLessThanOrEqual(text.length);
    }
    expect(() => [language.stem(text), language.syllables(text), language.words(text)]).not.toThrow();
  }
});

/** CPU time of tokenising and tagging the text, the minimum of some runs, in microseconds. */
function costOf(language: Language, text: string, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const begin = process.cpuUsage();
    language.words(text);
    for (const sentence of language.sentences(text)) language.tag(sentence);
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  });
  return Math.min(...runs);
}

/** A cost under 20 ms is not reliable. */
const minReliableCost = 20_000;

// Eight times the text costs eight to twenty-four times as much (many small objects outlive the young generation then),
// sixty-four times where something grows with its square: the bound lies between. How long a million characters take is measured by bench/language.ts.
test.each(['fr', 'en'] as const)('the cost of a hostile text grows with its length, not its square (%s)', (code) => {
  const [short, long] = [hostileTexts(20_000), hostileTexts(160_000)];
  const growsWithSquare = (name: string, times: number): boolean => {
    const cost = costOf(languages[code], long[name]!, times);
    return cost > minReliableCost && cost > 40 * costOf(languages[code], short[name]!, times);
  };
  // The collector and the compilers may work within two runs, not within ten.
  const grew = Object.keys(short).filter((name) => growsWithSquare(name, 2) && growsWithSquare(name, 10));
  expect(grew).toEqual([]);
});

test('soft hyphens and zero-width characters do not change tags, lemmas and stems, and offsets are those of the original text', () => {
  const plain = 'The marketing plan works well for visitors.';
  const marked = 'The mar\u00adke\u00adting\u200b plan\u00ad works well for vis\u200bitors\u2060.';
  const read = (text: string) => en.sentences(text).flatMap((sentence) => en.tag(sentence));
  expect(read(marked).map(({ upos, lemma, stem }) => [upos, lemma, stem])).toEqual(
    read(plain).map(({ upos, lemma, stem }) => [upos, lemma, stem]),
  );
  for (const { text, start } of read(marked)) expect(marked.slice(start, start + text.length)).toBe(text);
});
