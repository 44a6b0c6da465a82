import { describe, expect, test } from 'vitest';
import { wordingDefect } from '../../../../src/core/planning/wording/wording-defect.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const instructions =
  'Tu es correcteur dans une petite agence. Reformule chacun pour qu’il se lise mieux, sans rien ajouter.';
const draft =
  'Ajoutez 3 liens vers la page « Miel de châtaignier » avant le 12 mars 2027 : elle ne reçoit que 1 234,5 visites par mois.';
const keep = ['Miel de châtaignier', '12 mars 2027'];
const good =
  'Avant le 12 mars 2027, ajoutez 3 liens vers la page « Miel de châtaignier », car elle ne reçoit que 1\u202f234,50 visites par mois.';

const defect = (text: string, from = draft, locale: 'fr' | 'en' = 'fr', facts: readonly string[] = keep) =>
  wordingDefect(text, { locale, draft: from, keep: facts, instructions });

test('a rewording that keeps every fact is accepted, whatever its spaces and number format', () => {
  expect(defect(good)).toBeNull();
  expect(defect(draft)).toBeNull();
});

describe('a rewording is rejected', () => {
  const rejected: [string, string, string][] = [
    ['when it is empty', ' ', 'empty'],
    ['when it contains a control character', `${good}\u0000`, 'control-characters'],
    ['when it contains a bidirectional override', good.replace('page', '\u202epage'), 'control-characters'],
    ['when it adds HTML', good.replace('page', '<img src=x onerror=alert(1)>page'), 'markup'],
    ['when it adds a Markdown image', good.replace('page', '![p](x)page'), 'markup'],
    ['when it adds a list', good.replace(', ajoutez', '\n- ajoutez'), 'markup'],
    ['when it starts like a formula', `=${good}`, 'formula'],
    ['when it is less than half as long', 'Ajoutez 3 liens.', 'length'],
    ['when it is more than twice as long', `${good} ${good} ${good}`, 'length'],
    ['when a kept fact is missing', good.replace('châtaignier', 'bruyère'), 'kept-fact'],
    ['when a kept fact is repeated', good.replace('liens', 'liens, le 12 mars 2027,'), 'kept-fact'],
    ['when a figure changes', good.replace('3 liens', '4 liens'), 'number'],
    ['when a figure is lost', good.replace('3 liens', 'des liens'), 'number'],
    ['when a figure loses its decimals', good.replace('234,50', '234'), 'number'],
    ['when a figure in words is added', good.replace('par mois', 'par mois, deux fois moins'), 'number'],
    ['when a unit is added', good.replace('visites', '% visites'), 'number'],
    ['when digits of another script are added', good.replace('mois', 'mois ٣'), 'number'],
    ['when an address is added', good.replace('page', 'page https://exemple.fr/x'), 'address'],
    ['when a host name is added', good.replace('la page', 'la page de evil.example'), 'address'],
    ['when a negation is dropped', good.replace('ne reçoit que', 'reçoit'), 'negation'],
    [
      'when it changes language',
      'Before the date of 12 mars 2027, please add 3 links to the page “Miel de châtaignier”, which does not get more than its ne 1,234.5 visits.',
      'language',
    ],
    [
      'when it repeats the prompt',
      good.replace('par mois.', 'par mois : reformule chacun pour qu’il se lise mieux, sans rien ajouter.'),
      'recites-instructions',
    ],
  ];
  test.each(rejected)('%s', (_name, text, expected) => expect(defect(text)).toBe(expected));
});

test('marks, figures and addresses of the draft are accepted', () => {
  const own = 'Le titre <b>Été</b> de https://exemple.fr/a compte 12 % de trop.';
  expect(defect('Le titre <b>Été</b> de https://exemple.fr/a a 12 % de trop.', own, 'fr', [])).toBeNull();
});

test('English groups and decimals are one number with and without marks', () => {
  const own = 'The budget of €1,250.00 covers 10,000 visits in 2027 and 0.5 days of work.';
  expect(defect('In 2027 the budget of €1250 covers 10 000 visits and 0.50 days of work.', own, 'en', [])).toBeNull();
  expect(defect('In 2027 the budget of €1250 covers 100,000 visits and 0.5 days of work.', own, 'en', [])).toBe(
    'number',
  );
});

test('a megabyte of digits and marks is checked in less than five seconds', () => {
  const long = '1,234 '.repeat(170_000);
  expect(cpuMs(() => defect(long, long, 'en', ['1,234']), 5_000)).toBeLessThan(5_000);
});
