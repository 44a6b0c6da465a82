import { expect, test } from '@jest/globals';
import { camelTag, hashtagsFor } from '../../../../src/core/planning/messages/hashtags.ts';
import { exampleCompany } from '../../../support/companies.ts';

test('each word of a tag takes a capital so that it can be read aloud', () => {
  expect(camelTag("métiers d'art")).toBe('#MétiersDArt');
});
test('a set never exceeds what the network allows and mixes its scopes', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const tags = hashtagsFor(company, company.personas[0]!, 'CH-IG', 'assiette grès', 'Fête des mères');
  expect(tags.length).toBe(5);
  expect(new Set(tags.map((tag) => tag.scope)).size).toBeGreaterThanOrEqual(4);
  expect(hashtagsFor(company, company.personas[0]!, 'CH-FB', 'assiette grès', null).length).toBe(2);
  expect(hashtagsFor(company, company.personas[0]!, 'CH-SEO', 'assiette grès', null)).toEqual([]);
});
