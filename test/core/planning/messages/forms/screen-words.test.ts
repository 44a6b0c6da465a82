import { expect, test } from '@jest/globals';
import { screenWords } from '../../../../../src/core/planning/messages/forms/screen-words.ts';
import { both } from '../../../../../src/core/planning/pieces/both.ts';
import { say } from '../../../../../src/core/planning/pieces/piece.ts';
import { companyWith } from '../../../../support/small-company.ts';
import { piecesOf } from '../../../../support/unit-facts.ts';

const message = { hook: 'Titre.', body: 'Texte.', cta: 'Ouvrir', otherHook: 'Autre.' };
const placesOf = (form: ReturnType<typeof screenWords>) =>
  form.parts(piecesOf(companyWith()), message).map(({ label, text }) => `${label.en}: ${text}`);

test('a screen that sends nothing has no confirmation and no error', () => {
  expect(placesOf(screenWords()).filter((part) => /^(?:Confirmation|On error)/u.test(part))).toEqual([]);
});

test('a screen that sends something has the confirmation of its own action', () => {
  const parts = placesOf(screenWords({ done: both(say`Votre heure est retenue.`, say`Your time is booked.`) }));
  expect(parts).toContain('Confirmation: Votre heure est retenue.');
});
