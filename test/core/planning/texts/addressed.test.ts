import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { addressOf } from '../../../../src/core/planning/texts/addressed.ts';
import { textKinds } from '../../../../src/core/planning/texts/kinds/index.ts';
import { readTextFacts } from '../../../../src/core/planning/texts/read-text-facts.ts';
import { mainSubject, textOfAction } from '../../../../src/core/planning/texts/text-of-action.ts';
import { familiar, formalWords } from '../../../../src/core/planning/wording/familiar.ts';
import { companyWith } from '../../../support/small-company.ts';
import { languages } from '../../../support/languages.ts';

const saying = (addressForm: 'tu' | 'vous', promise?: string) => {
  const { organisation } = companyWith();
  const { brand } = organisation;
  const company = companyWith({
    organisation: { ...organisation, brand: { ...brand, addressForm, promise: promise ?? brand.promise } },
  });
  return planContext(company, null, { start: '2027-01-04' }, languages);
};

/** The words of each pattern of a folder, with a mark for each of its pieces. */
const patternsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/(?:say|named|call|todo)`([^`]*)`/gu)])
    .map(([, words = '']) => words.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, '[…]'));

test('every pattern of every text can be said with « tu »', () => {
  const patterns = ['planning/texts', 'acquisition/messages'].flatMap((room) => patternsIn(`src/core/${room}`));
  const formal = patterns.filter((words) => formalWords(words, languages.fr).length > 0);
  expect(formal.length).toBeGreaterThan(150);
  const left = formal.filter((words) => formalWords(familiar(words, languages.fr), languages.fr).length > 0);
  expect(left).toEqual([]);
});

const confirmation = textKinds.find(({ id }) => id === 'confirmation')!;

test('a text says « tu » where the company does, and « vous » where it does not', () => {
  const bodyOf = (form: 'tu' | 'vous') => {
    const context = saying(form);
    const found = textOfAction(context, confirmation, { actionId: 'a', subject: mainSubject(context) });
    expect(context.texts.missingTexts()).toEqual([]);
    return found?.ready.parts.map(({ text }) => text).join(' ') ?? '';
  };
  expect(bodyOf('tu')).toMatch(/(?<!\p{L})t(?:a|on|es|u)(?!\p{L})/u);
  expect(formalWords(bodyOf('tu'), languages.fr)).toEqual([]);
  expect(formalWords(bodyOf('vous'), languages.fr)).not.toEqual([]);
});

test('what the company promises in its own words keeps its person', () => {
  const context = saying('tu', 'Vous repartez avec vos outils.');
  const subject = mainSubject(context);
  const address = addressOf(context, subject, readTextFacts(context, subject));
  expect(address('Vous repartez avec vos outils. Vous avez le choix.')).toBe(
    'Vous repartez avec vos outils. Tu as le choix.',
  );
});
