import { expect, test } from 'vitest';
import { holdsExampleKey, unsentForm } from '../../../../src/core/pages/reading/unsent-form.ts';

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

test.each<[Record<string, string>, boolean]>([
  [{ type: 'hidden', name: 'access_key', value: 'PASTE_YOUR_ACCESS_KEY_HERE' }, true],
  [{ type: 'hidden', name: 'access_key', value: 'YOUR_ACCESS_KEY' }, true],
  [{ type: 'hidden', name: 'cle', value: 'Collez votre clé ici' }, true],
  [{ type: 'hidden', name: 'access_key', value: 'c9f1d6a0-3b52-4d27-9e0e-5a1f6a7b8c9d' }, false],
  [{ type: 'hidden', name: 'subject', value: 'Your message to us' }, false],
  [{ type: 'text', name: 'key', value: 'YOUR_ACCESS_KEY' }, false],
])('the key of an example, %j: %s', (attribs, isExample) => {
  expect(holdsExampleKey(attribs)).toBe(isExample);
});
