import { expect, test } from 'vitest';
import { unsentForm } from '../../../../src/core/pages/reading/unsent-form.ts';

test.each<[Record<string, string>, string | null]>([
  [{ action: '' }, 'empty'],
  [{ action: '#', class: 'contact' }, 'empty'],
  [{ action: '', method: 'post' }, null],
  [{ action: '', id: 'contact-form' }, null],
  [{ action: '', onsubmit: 'send(event)' }, null],
  [{ action: '', 'data-netlify': 'true' }, null],
  [{}, null],
  [{ action: '/envoi' }, null],
  [{ action: 'https://formspree.io/f/your_form_id' }, 'example'],
  [{ action: 'https://formspree.io/f/xxxxxxxx', method: 'post', id: 'contact' }, 'example'],
  [{ action: 'https://formspree.io/f/xvzwlvpd', method: 'post' }, null],
])('%j: %s', (attribs, reason) => {
  expect(unsentForm(attribs)).toBe(reason);
});
