import { expect, test } from 'vitest';
import { namedKind } from '../../../../src/core/audits/classification/kind-names.ts';

test.each([
  ['Nous contacter', 'contact'],
  ['contact-us', 'contact'],
  ['Mentions légales', 'legal'],
  ['terms-and-conditions', 'legal'],
  ['Our policies', 'legal'],
  ['policies', 'legal'],
  ['qui-sommes-nous', 'about'],
  ['Frequently asked questions', 'help'],
  ['panier', 'form'],
  ['legal-blog', 'list'],
  ['Nos partenaires', 'other'],
  ['contact-lenses', null],
  ['Nos équipements', 'about'],
  ['Delivery & returns', 'help'],
  ['notre-service', null],
])('« %s » names the kind %s', (name, kind) => expect(namedKind(name)).toBe(kind));
