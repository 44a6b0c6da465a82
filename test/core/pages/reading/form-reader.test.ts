import { expect, test } from 'vitest';
import { FormReader } from '../../../../src/core/pages/reading/form-reader.ts';

test('a control is labelled by a label around it, by its id, or by its own name', () => {
  const forms = new FormReader();
  forms.open('form', {});
  forms.open('label', {});
  forms.open('input', {});
  forms.close('label');
  forms.open('label', { for: 'a' });
  forms.close('label');
  forms.open('input', { id: 'a' });
  forms.open('input', { 'aria-label': 'Nom' });
  forms.open('input', { id: 'b' });
  forms.open('input', { type: 'hidden' });
  forms.close('form');
  expect(forms.result()).toEqual([{ action: null, method: 'get', unlabelled: 1 }]);
});

test('a hidden trap for robots is no control without a label', () => {
  const forms = new FormReader();
  forms.open('form', {});
  forms.open('input', { name: 'bot-field' });
  forms.open('input', { name: 'site', style: 'position:absolute; left: -5000px' });
  forms.open('input', { name: 'site', hidden: '' });
  forms.open('input', { name: 'site' }, true);
  forms.open('input', { name: 'bottle' });
  expect(forms.result()[0]!.unlabelled).toBe(1);
});

test('a button is named by its text or by the alt of its image', () => {
  const forms = new FormReader();
  for (const name of ['Envoyer', '', ' ']) {
    forms.open('button', {});
    forms.text(name);
    forms.close('button');
  }
  forms.open('button', {});
  forms.open('img', { alt: 'Chercher' });
  forms.close('button');
  expect(forms.buttonsWithoutName).toBe(2);
});

test('fields about the visitor without autocomplete are counted, and where buttons send the form', () => {
  const forms = new FormReader();
  forms.open('form', { action: '/devis', method: 'post' });
  const labelled = { 'aria-label': 'x' };
  forms.open('input', { ...labelled, type: 'email', name: 'a' });
  forms.open('input', { ...labelled, name: 'prenom' });
  forms.open('input', { ...labelled, type: 'tel', autocomplete: 'tel' });
  forms.open('input', { ...labelled, name: 'sujet' });
  forms.open('input', { ...labelled, type: 'email', name: 'piege' }, true);
  forms.open('button', { formaction: 'http://exemple.fr/brouillon' });
  forms.close('button');
  forms.close('form');
  expect(forms.result()).toEqual([
    { action: '/devis', method: 'post', unlabelled: 0, sendsTo: ['http://exemple.fr/brouillon'], uncompleted: 2 },
  ]);
});

test('a form that asks and holds the key of an example is received by nobody', () => {
  const forms = new FormReader();
  for (const value of ['YOUR_ACCESS_KEY_HERE', '7c2e0f5a-91d4-4e0b']) {
    forms.open('form', { action: 'https://api.forms.example/submit', method: 'post' });
    forms.open('input', { type: 'hidden', name: 'access_key', value });
    forms.open('textarea', { name: 'message', 'aria-label': 'Message' });
    forms.close('form');
  }
  expect(forms.result().map(({ unsent }) => unsent)).toEqual(['key', undefined]);
});
