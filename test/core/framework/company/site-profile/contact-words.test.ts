import { expect, test } from 'vitest';
import { withoutContact } from '../../../../../src/core/framework/company/site-profile/contact-words.ts';

test('sentences with a telephone number, a mail address or a call to make contact are left out', () => {
  expect(withoutContact('Pains cuits sur place. Appelez le 02 99 00 00 00. Depuis 1998.')).toBe(
    'Pains cuits sur place. Depuis 1998.',
  );
  expect(withoutContact('Contactez-nous. Écrivez à pain@exemple.fr !')).toBe('');
  expect(withoutContact('Fresh bread for 25 years, 120 loaves a day.')).toBe(
    'Fresh bread for 25 years, 120 loaves a day.',
  );
});
