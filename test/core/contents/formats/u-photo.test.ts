import { expect, test } from 'vitest';
import { uPhoto } from '../../../../src/core/contents/formats/u-photo.ts';
import { contextOf } from '../../../support/small-company.ts';
import { messageAbout, topicFacts } from '../../../support/unit-facts.ts';

const { reach } = contextOf();

test('fits a company that sells by its looks and has fifty customers', () => {
  expect(uPhoto.fits({ ...reach, visual: true, customers: 50 })).toBe(true);
  expect(uPhoto.fits({ ...reach, visual: true, customers: 49 })).toBe(false);
  expect(uPhoto.fits({ ...reach, visual: false, customers: 50 })).toBe(false);
});

test('suits a topic near the purchase and not a question', () => {
  expect(uPhoto.suitsTopic(topicFacts({ intent: 'commercial' }))).toBe(true);
  expect(uPhoto.suitsTopic(topicFacts({ intent: 'informational' }))).toBe(false);
});

test('requests a photo of the offer, with the permission of its author', () => {
  const { angle, outline, callToAction } = uPhoto.brief(messageAbout({ offer: 'Vélo de ville', topic: 'vélo' }));
  expect(angle.fr).toMatch(/^Montrer « Vélo de ville » chez de vrais clients/);
  expect(outline.map(({ en }) => en)).toEqual([
    'A one-line brief: photograph “Vélo de ville” in use, unstaged',
    expect.stringMatching(/^Three examples from Vélo Nord/),
    'Upload form: photo, first name, one sentence on “vélo”, permission box left unticked',
    expect.stringMatching(/^Publication with a comment/),
  ]);
  expect(callToAction).toEqual({ fr: 'Envoyer sa photo', en: 'Send a photo' });
});
