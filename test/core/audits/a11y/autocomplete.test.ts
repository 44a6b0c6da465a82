import { expect, test } from 'vitest';
import { a11yAutocomplete } from '../../../../src/core/audits/a11y/autocomplete.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const form = { action: '/devis', method: 'post', unlabelled: 0 };

test('one field is not worth a word, two fields of one form are', () => {
  const site = siteOf({
    '/': {
      forms: [
        { ...form, uncompleted: 1 },
        { ...form, uncompleted: 1 },
      ],
    },
    '/devis': { forms: [{ ...form, uncompleted: 2 }] },
  });
  expect(faultyPages(a11yAutocomplete, site)).toEqual(['/devis']);
});
