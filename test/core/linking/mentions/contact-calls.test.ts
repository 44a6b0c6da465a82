import { expect, test } from 'vitest';
import { type Sketch, suggest } from '../honey-site.ts';

const contact: Sketch = {
  title: 'Nous trouver',
  text: 'L’atelier est ouvert le mardi, au fond de la cour. Le téléphone sonne de neuf heures à midi.',
  more: { purpose: 'practical', menu: 'Contact' },
};
const offer = (text: string, more: object = {}): Sketch => ({
  title: 'Cannage de chaises',
  text,
  more: { purpose: 'offer', menu: 'Cannage', ...more },
});
const calls = (page: Sketch) =>
  suggest({ '/contact': contact, '/cannage': page })
    .filter(({ to }) => to.endsWith('/contact'))
    .map(({ anchor }) => anchor);

test('the words by which an offer asks its reader to write carry the link to the page where one can', () => {
  expect(
    calls(offer('Un fond de rotin se tresse en deux jours. N’hésitez pas à nous contacter avec une photo.')),
  ).toEqual(['nous contacter']);
  expect(calls(offer('Un fond de rotin se tresse en deux jours, dans notre atelier du canal.'))).toEqual([]);
});

test('words that are a link, and a letter of the past, get none', () => {
  const text = 'Un fond de rotin se tresse en deux jours. Contactez-nous avec une photo.';
  expect(calls(offer(text))).toHaveLength(1);
  expect(calls(offer(text, { taken: [{ block: 0, start: 42, end: 56, to: 'https://elsewhere.example/' }] }))).toEqual(
    [],
  );
  expect(calls(offer(text, { isPastRecord: true }))).toEqual([]);
});

test('a call with its address or its number needs no page', () => {
  const text = 'Un fond de rotin se tresse en deux jours.';
  expect(calls(offer(`${text} Contactez-nous à rotin@atelier.example avec une photo.`))).toEqual([]);
  expect(calls(offer(`${text} Contactez-nous au 02 97 00 00 00 avec une photo.`))).toEqual([]);
});

test('one person who asks to be written to gets the same link', () => {
  const text = 'Un fond de rotin se tresse en deux jours.';
  expect(calls(offer(`${text} N’hésitez pas à me contacter avec une photo.`))).toEqual(['me contacter']);
  expect(calls(offer(`${text} Contactez-moi avec une photo.`))).toEqual(['Contactez-moi']);
});

test('words that ask to make an appointment lead to the page where one can', () => {
  const text = 'Un fond de rotin se tresse en deux jours.';
  expect(calls(offer(`${text} L’atelier reçoit sur rendez-vous le samedi.`))).toEqual(['sur rendez-vous']);
  expect(calls(offer(`${text} Pour prendre rendez-vous, un mot suffit.`))).toEqual(['Pour prendre rendez-vous']);
  expect(calls(offer(`${text} On peut prendre rendez-vous auprès d’un médecin.`))).toEqual([]);
  expect(calls(offer(`${text} Le rendez-vous des tresseurs a lieu le samedi.`))).toEqual([]);
});
