import { expect, test } from 'vitest';
import { namesKindOfPage } from '../../../../src/core/offers/names/page-name.ts';

test.each([
  'Le Magasin',
  'Our shop',
  'La boutique en ligne',
  'Nos prestations',
  'Services & prices',
  'Home',
  'Accueil',
  'Galerie photos',
  'Standard Package',
  'Formule 2',
  'Descriptif',
  'La situation',
  'Overview',
  'Infos pratiques',
  'All packages',
])('a label that any site may have in its menu names a kind of page: %s', (name) => {
  expect(namesKindOfPage(name)).toBe(true);
});

test.each(['Service traiteur', 'Home services', 'Pack famille', 'Fence repair', 'Standard', 'Photo de mariage', ''])(
  'a name with a word of what is sold is no label: %s',
  (name) => {
    expect(namesKindOfPage(name)).toBe(false);
  },
);
