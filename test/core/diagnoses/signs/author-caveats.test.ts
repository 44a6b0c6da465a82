import { expect, test } from 'vitest';
import { isAuthorCaveat } from '../../../../src/core/diagnoses/signs/author-caveats.ts';

test.each([
  'Direct answers without claims the site cannot verify.',
  'The pages organize an estimate without claiming a history of projects in that town.',
  'Portfolio images are shown as examples, not as proof of a project in Rye.',
  'Ces photos ne sont pas présentées comme des chantiers de la commune.',
  'Cette page ne prétend pas que nous ayons travaillé dans votre rue.',
])('“%s” is a caveat of its author', (text) => {
  expect(isAuthorCaveat(text)).toBe(true);
});

test.each([
  'We work without claiming to know your house better than you.',
  'Our photos show kitchens that we tiled in Rye last year.',
  'Nous ne prétendons pas remplacer votre médecin.',
  'The deposit is not refundable unless the date has been moved by us.',
])('“%s” is a sentence to customers', (text) => {
  expect(isAuthorCaveat(text)).toBe(false);
});
