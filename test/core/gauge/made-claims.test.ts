import { expect, test } from 'vitest';
import { makesClaim } from '../../../src/core/gauge/made-claims.ts';

test.each([
  ['Our accredited workshop is open on Monday.', 'accredited', true],
  ['Is the workshop accredited? The papers come with the results.', 'accredited', false],
  ['We have no funded places. An employer may apply.', 'funded places', false],
  ['There is no risk for you.', 'no risk', true],
  ['Nous ne sommes pas agréés.', 'agréés', false],
  ['Atelier AGRÉÉ par la Ville.', 'agréé', true],
  ['Un atelier « agréé\u202f» d’État, tout l’été.', "agréé » d'état", true],
  ['Nothing of it.', ' ', false],
])('“%s” makes the claim “%s”: %s', (text, claim, made) => {
  expect(makesClaim(text, claim)).toBe(made);
});
