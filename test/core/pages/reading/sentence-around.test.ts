import { expect, test } from 'vitest';
import { sentenceAround } from '../../../../src/core/pages/reading/sentence-around.ts';

const around = (text: string, anchor: string): string => {
  const { sentence, offset } = sentenceAround(text, text.indexOf(anchor), anchor.length);
  expect(sentence.slice(offset, offset + anchor.length)).toBe(anchor);
  return sentence;
};

test('the sentence is cut at final punctuation', () => {
  expect(around('Le pain lève. Lisez notre guide du levain ! Puis cuisez.', 'guide')).toBe(
    'Lisez notre guide du levain !',
  );
});

test('French spaces and quotation marks belong to their sentence', () => {
  expect(around('« Est-ce prêt\u202f? » Le four chauffe.', 'prêt')).toBe('« Est-ce prêt\u202f? »');
});

test('abbreviations, initials, decimals and addresses do not end a sentence', () => {
  const text = 'M. Dupont et J. Martin, cf. la page exemple.fr, vendent 3.5 kg de pain chez Dr. Levain.';
  expect(around(`Avant. ${text}`, 'pain')).toBe(text);
});

test('the sentence of an anchor over two sentences is both', () => {
  expect(around('Un. Deux ici. Trois là. Quatre.', 'ici. Trois')).toBe('Deux ici. Trois là.');
});

test('a text without punctuation is one sentence', () => {
  expect(around('Voir nos pains', 'pains')).toBe('Voir nos pains');
});

test('the sentence of a link in a long block is found', () => {
  const sentences = Array.from({ length: 2_000 }, (_, at) => `La page ${at} parle du levain.`);
  const text = sentences.join(' ');
  const start = text.indexOf('page 1234 ');
  expect(sentenceAround(text, start, 4)).toEqual({ sentence: 'La page 1234 parle du levain.', offset: 3 });
  expect(sentenceAround(text, start, 40).sentence).toBe('La page 1234 parle du levain. La page 1235 parle du levain.');
});

test('a link in a list without sentences keeps the words near it', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `miel ${at}`);
  const list = names.join(' ');
  const lines = [names[0]!, names[10_000]!, names.at(-1)!].map((name) => around(list, name));
  for (const line of lines)
    expect([line.length > 250, line.length < 700, ` ${list} `.includes(` ${line} `)]).toEqual([true, true, true]);
  const word = `${'a'.repeat(9_000)}lien${'b'.repeat(9_000)}`;
  expect(around(word, 'lien')).toBe(`${'a'.repeat(300)}lien${'b'.repeat(300)}`);
  const sentence = `Nous vendons ${names.slice(0, 150).join(' ')} ici.`;
  expect(around(sentence, 'miel 70')).toBe(sentence);
});

test('a text without spaces is cut between characters, not inside a surrogate pair', () => {
  for (const shift of ['', 'x']) {
    const text = `${'🐝'.repeat(1_500)}${shift}ruche${shift}${'🐝'.repeat(1_500)}`;
    expect(around(text, 'ruche')).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  }
});
