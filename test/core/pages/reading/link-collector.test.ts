import { expect, test } from 'vitest';
import { newAnchorText } from '../../../../src/core/pages/reading/block-builder.ts';
import { joinedAlt, LinkCollector, setAnchor } from '../../../../src/core/pages/reading/link-collector.ts';

const newCollector = (): LinkCollector => new LinkCollector(new Set());

test('the alternative texts of the images of a link are joined, null while none has one', () => {
  expect([
    joinedAlt(undefined, null),
    joinedAlt(null, 'Miche'),
    joinedAlt('Miche', 'dorée'),
    joinedAlt('', null),
  ]).toEqual([null, 'Miche', 'Miche dorée', '']);
});

test('fragments of the first three anchors are kept', () => {
  const collector = newCollector();
  for (const href of ['#contenu', '/a', '#', '#pied']) collector.countAnchor(href);
  expect(collector.firstFragments).toEqual(['contenu']);
});

test('the aria-label of a short anchor is kept, its title is not', () => {
  const collector = newCollector();
  const text = { ...newAnchorText(), text: 'Lire la suite', pieces: 1, block: 3, start: 2 };
  const labelled = collector.addAnchor('/a', { 'aria-label': 'Lire la suite du guide' }, 0, text)!;
  const titled = collector.addAnchor('/b', { title: 'Le guide' }, 0, text)!;
  for (const link of [labelled, titled]) setAnchor(link, text, collector.ariaLabelled.has(link));
  expect([labelled.label, titled.label, titled.block, titled.start]).toEqual([
    'Lire la suite du guide',
    undefined,
    3,
    2,
  ]);
});
