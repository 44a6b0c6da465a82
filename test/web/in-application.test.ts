import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/core/values/locale.ts';
import { inApplication } from '../../src/web/parts/in-application.ts';
import { screens } from '../../src/web/screens.ts';

test.each([
  ['fr', 'Ajoutez-le au fichier de l’entreprise.', 'Ajoutez-le à vos réponses (écran «\u00a0Entreprise\u00a0»).'],
  [
    'fr',
    'Exporter douze mois, puis maillage import.',
    'Exporter douze mois, puis les déposer dans l’écran «\u00a0Chiffres à importer\u00a0».',
  ],
  ['en', 'Complete the company file.', 'Complete your answers (screen “Company”).'],
  ['en', 'An answer.', 'An answer.'],
] as const)('in %s the screens say where to act instead of naming a file or a command', (locale, said, here) => {
  expect(inApplication(said, locale)).toBe(here);
});

test('what a plan still lacks names no command and no file, in either language', () => {
  const source = readFileSync('src/core/strategy/missing-data.ts', 'utf8');
  const said = locales.reduce((text, locale) => inApplication(text, locale), source);
  expect(said.match(/maillage (?:import|audit|plan)|fichier de l’entreprise|the company file/gi)).toBeNull();
});

test('the screens that it names exist under these names', () => {
  for (const locale of locales) {
    const titles = screens.map(({ title }) => title[locale]);
    const said = inApplication(
      locale === 'fr' ? 'le fichier de l’entreprise, puis maillage import' : 'the company file, then maillage import',
      locale,
    );
    for (const [, name] of said.matchAll(/écran «\u00a0(.+?)\u00a0»|screen “(.+?)”/g))
      if (name !== undefined) expect(titles).toContain(name);
  }
});
