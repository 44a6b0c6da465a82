import { expect, test } from 'vitest';
import type { Keyphrase } from '../../../../src/core/semantics/keyphrases/keyphrases.ts';
import { topicNames } from '../../../../src/core/semantics/topics/topic-names.ts';

const page = (...keys: string[]) => keys.map((key) => ({ key, text: key, score: 1 }) as Keyphrase);

test('a topic is named after what its pages say more than the others', () => {
  const [bikes, locks] = topicNames([
    [page('velo ville', 'boutique'), page('velo ville', 'boutique')],
    [page('antivol', 'boutique'), page('antivol', 'boutique')],
  ]);
  expect([bikes!.terms[0], locks!.terms[0]]).toEqual(['velo ville', 'antivol']);
});

test('a name has two terms without a stem in common', () => {
  const [topic] = topicNames([[page('velo ville', 'velo', 'casque')]]);
  expect(topic!.name).toBe('velo ville, casque');
});

test('a term is written as on the page where it scores best', () => {
  const twice: Keyphrase[][] = [
    [{ key: 'velo', text: 'velo', score: 1 } as Keyphrase],
    [{ key: 'velo', text: 'Vélo', score: 2 } as Keyphrase],
  ];
  expect(topicNames([twice])[0]!.terms).toEqual(['Vélo']);
});

test('a topic without a keyphrase has no name', () => {
  expect(topicNames([[[]]])).toEqual([{ name: '', terms: [] }]);
});
