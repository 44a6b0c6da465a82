import { expect, test } from 'vitest';
import { camelTag, hashtagsFor } from '../../../../src/core/planning/messages/hashtags.ts';
import { exampleCompany } from '../../../support/companies.ts';

test('each word of a tag starts with a capital so that it can be read aloud', () => {
  expect(camelTag("métiers d'art")).toBe('#MétiersDArt');
});
test('a set never exceeds what the network allows and mixes its scopes', () => {
  const company = exampleCompany('maison-tilleul-gres');
  const tags = hashtagsFor(company, {
    persona: company.personas[0]!,
    channelId: 'CH-IG',
    keyword: 'assiette grès',
    event: 'Fête des mères',
  });
  expect(tags.length).toBe(5);
  expect(new Set(tags.map((tag) => tag.scope)).size).toBeGreaterThanOrEqual(4);
  expect(
    hashtagsFor(company, { persona: company.personas[0]!, channelId: 'CH-FB', keyword: 'assiette grès', event: null })
      .length,
  ).toBe(2);
  expect(
    hashtagsFor(company, { persona: company.personas[0]!, channelId: 'CH-SEO', keyword: 'assiette grès', event: null }),
  ).toEqual([]);
});
