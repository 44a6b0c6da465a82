import { expect, test } from 'vitest';
import { emptyProfile } from '../../../src/core/framework/company/site-profile/site-profile.ts';
import { inKnownLanguage } from '../../../src/operations/plans/month-language.ts';

const spokenBy = async (url: string, { read = null as 'fr' | 'en' | null, isDefault = true } = {}) => {
  const profile = new TextEncoder().encode(JSON.stringify({ ...emptyProfile, language: read }));
  const files = { exists: async () => read !== null, read: async () => profile };
  const context = { localeIsDefault: isDefault, progress: () => undefined };
  const month = { input: { out: 'm', url }, services: { files }, context, locale: 'en' };
  return (await inKnownLanguage(month as never as Parameters<typeof inKnownLanguage>[0])).locale;
};

test('the second start speaks like the site that was read, from the first word', async () => {
  expect(await spokenBy('http://127.0.0.1:8080/', { read: 'fr' })).toBe('fr');
});

test('before a first reading the address names the language, unless the person did', async () => {
  expect(await spokenBy('https://www.exemple.fr/boutique')).toBe('fr');
  expect(await spokenBy('exemple.fr')).toBe('fr');
  expect(await spokenBy('www.example.com/a.fr')).toBe('en');
  expect(await spokenBy('www.exemple.fr', { isDefault: false })).toBe('en');
});
