import { expect, test } from '@jest/globals';
import { email } from '../../../../../../src/core/planning/messages/forms/sent/email.ts';
import { companyWith } from '../../../../../support/small-company.ts';
import { piecesOf } from '../../../../../support/unit-facts.ts';

const long = 'Cette première phrase est bien trop longue pour un objet de courriel.';
const message = {
  hook: long,
  body: 'Le départ est à huit heures. Prévoyez un manteau.',
  cta: 'Ouvrir',
  otherHook: 'Départ demain.',
};
const partOf = (given: Partial<typeof message>, place: string) =>
  email()
    .parts(piecesOf(companyWith()), { ...message, ...given })
    .find(({ label }) => label.en === place)?.text;

test('the subject is the first sentence, or that of the variant, where it fits', () => {
  expect(partOf({}, 'Subject')).toBe('Départ demain');
  expect(partOf({ hook: 'Bienvenue.' }, 'Subject')).toBe('Bienvenue');
  expect(partOf({ otherHook: long }, 'Subject')).not.toContain('réponse');
});

test('the preheader is a sentence of the body', () => {
  expect(partOf({}, 'Preheader')).toBe('Le départ est à huit heures');
});
