import { expect, test } from 'vitest';
import {
  isInternalNote,
  withoutInternalNotes,
} from '../../../../../src/core/framework/company/reading/internal-notes.ts';

test.each([
  'La marge est comptée avant les salaires',
  'Achetées 40 € pièce à un grossiste',
  'En rupture trois mois sur douze',
  'Our contract forbids us naming this client',
  'Margin is before wages',
  '12 of 80 did not renew',
  'Dossier pas encore déposé',
  'hourly pay of the team (private)',
  'tarif d’achat du lin (interne)',
])('%j is a note for the company', (text) => expect(isInternalNote(text)).toBe(true));

test.each([
  'Trois techniciens à l’atelier',
  'Délai moyen de huit jours',
  'Every repair is guaranteed for a year',
  '1 020 vendues',
  'a private room for ten',
])('%j may be quoted', (text) => expect(isInternalNote(text)).toBe(false));

test('notes are left out of what texts may quote, each with its place', () => {
  const { data, notices } = withoutInternalNotes({
    organisation: { brand: { promise: 'p', proofs: ['Margin is before wages', 'Open since 1990'] } },
    offers: [{ proofs: ['Made here'] }],
  });
  expect(data).toEqual({
    organisation: { brand: { promise: 'p', proofs: ['Open since 1990'] } },
    offers: [{ proofs: ['Made here'] }],
  });
  expect(notices.map(({ path }) => path)).toEqual(['/organisation/brand/proofs/0']);
});
