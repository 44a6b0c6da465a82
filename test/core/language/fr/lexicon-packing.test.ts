import { expect, test } from '@jest/globals';
import { Lexicon } from '../../../../src/core/language/fr/lexicon.ts';
import { packLexicon } from '../../../../src/core/language/fr/lexicon-packing.ts';

const lines = [
  'chevaux\tnc\tcheval\tmp',
  'chevaux\tnc\tchevaux\tmp',
  'fois\tnc\tfoi\tfp',
  'fois\tnc\tfois\tf',
  'mange\tv\tmanger\tP13s',
  '_x\tnc\t_x\tm',
];

test('what is packed is read back, nouns that are their own lemma first unless plural', () => {
  const lexicon = new Lexicon(packLexicon(lines.join('\n')));
  expect(lexicon.get('chevaux')?.noun).toBe('cheval');
  expect(lexicon.get('fois')?.noun).toBe('fois');
  expect(lexicon.get('mange')).toMatchObject({ noun: null, verb: 'manger' });
  expect(lexicon.has('_x')).toBe(false);
  expect(lexicon.has('cheva')).toBe(false);
});

test('the same lines in another order of forms give the same bytes', () => {
  expect(packLexicon([...lines.slice(2), ...lines.slice(0, 2)].join('\n')).length).toBe(
    packLexicon(lines.join('\n')).length,
  );
});
