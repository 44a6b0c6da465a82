import { expect, test } from 'vitest';
import { isGenericAnchor } from '../../../../src/core/audits/links/generic-anchors.ts';

test('arrows, dots, capitals and accents do not hide an empty anchor', () => {
  for (const anchor of ['» Lire la suite…', 'EN SAVOIR +', 'Découvrir →', 'Read more »', 'Plus d’infos']) {
    expect([anchor, isGenericAnchor(anchor)]).toEqual([anchor, true]);
  }
});

test('steps of a series and words that name a page are not generic', () => {
  for (const anchor of ['Page suivante', 'Next', 'Retour', 'Découvrir le grès', 'Nos bols', '']) {
    expect([anchor, isGenericAnchor(anchor)]).toEqual([anchor, false]);
  }
});
