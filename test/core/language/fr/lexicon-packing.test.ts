import { expect, test } from 'vitest';
import { Lexicon } from '../../../../src/core/language/fr/lexicon.ts';
import { agreementBits, packLexicon, tagBits } from '../../../../src/core/language/fr/lexicon-packing.ts';

const lines = [
  'chevaux\tnc\tcheval\tmp',
  'chevaux\tnc\tchevaux\tmp',
  'fois\tnc\tfoi\tfp',
  'fois\tnc\tfois\tf',
  'mange\tv\tmanger\tP13s',
  '_x\tnc\t_x\tm',
];

test('packed forms are found again; of several nouns, the one that is its own lemma and not a plural is kept', () => {
  const lexicon = new Lexicon(packLexicon(lines.join('\n')));
  expect(lexicon.get('chevaux')?.noun).toBe('cheval');
  expect(lexicon.get('fois')?.noun).toBe('fois');
  expect(lexicon.get('mange')).toMatchObject({ noun: null, verb: 'manger' });
  expect(lexicon.has('_x')).toBe(false);
  expect(lexicon.has('cheva')).toBe(false);
});

test('the order of forms does not change the bytes', () => {
  const turned = packLexicon([...lines.slice(4), ...lines.slice(2, 4), ...lines.slice(0, 2)].join('\n'));
  expect(Buffer.compare(turned, packLexicon(lines.join('\n')))).toBe(0);
});

test('other lines give other bytes', () => {
  const changed = [...lines.slice(0, 5), '_x\tnc\t_x\tm', 'mangea\tv\tmanger\tJ3s'];
  expect(Buffer.compare(packLexicon(changed.join('\n')), packLexicon(lines.join('\n')))).not.toBe(0);
});

test('every form has its parts of speech, gender and number, also when the bytes start inside a buffer', () => {
  const packed = packLexicon(
    ['belle\tadj\tbeau\tfs', 'porte\tnc\tporte\tfs', 'porte\tv\tporter\tP13s', 'été\tv\têtre\tKms'].join('\n'),
  );
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  const lexicon = new Lexicon(shifted.subarray(1));
  expect(lexicon.get('belle')).toEqual({
    bits: tagBits.adjective,
    agreement: agreementBits.feminine | agreementBits.singular,
    noun: null,
    adjective: 'beau',
    verb: null,
  });
  expect(lexicon.get('porte')).toMatchObject({ bits: tagBits.noun | tagBits.verb | tagBits.finite, verb: 'porter' });
  expect(lexicon.get('été')).toMatchObject({ bits: tagBits.verb | tagBits.pastParticiple, verb: 'être' });
});

test('forms of one and two letters are found, and other words are not', () => {
  const lexicon = new Lexicon(
    packLexicon(['a\tprep\ta\t', 'ab\tnc\tab\tms', 'y\tcll\ty\t', 'ÿ\tnc\tÿ\tms'].join('\n')),
  );
  expect(['a', 'ab', 'y', 'ÿ'].map((form) => lexicon.has(form))).toEqual([true, true, true, true]);
  expect(['', 'b', 'ac', 'abc', 'ya', 'ÿÿ', 'Ω', 'aΩ'].some((form) => lexicon.has(form))).toBe(false);
});
