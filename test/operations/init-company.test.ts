import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCompany } from '../../src/core/framework/company/company.ts';
import { emptyProfile } from '../../src/core/framework/company/site-profile/site-profile.ts';
import { Failure } from '../../src/core/values/failure.ts';
import { localFiles } from '../../src/io/files.ts';
import type { Person } from '../../src/io/services/person.ts';
import { initCompany } from '../../src/operations/init-company.ts';
import { planOf } from '../support/companies.ts';
import { type Line, somebody } from '../support/somebody.ts';

const clock = { now: () => '2026-11-25T09:00:00Z' };
const context = {
  locale: 'fr' as const,
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: true,
  workspace: 'local',
};

const potter: readonly Line[] = [
  [/Nom de votre entreprise/, 'Atelier des Deux Ponts'],
  [/Adresse de votre site/, 'www.deux-ponts.example'],
  [/métier/, 'céramique'],
  [/Comment vendez-vous/, 'boutique'],
  [/Que vendez-vous/, 'Vase 48, Bol 18,50'],
  [/À qui vendez-vous/, 'Voisins du samedi, Restaurants'],
  [/Combien d’heures/, '12'],
];

const folder = () => mkdtempSync(join(tmpdir(), 'init-'));
const run = (input: object, person?: Person) =>
  initCompany.run(initCompany.input.parse(input), { files: localFiles, clock, person }, context);
const refusal = async (input: object, person?: Person): Promise<Failure> => {
  const error = await run(input, person).catch((caught: unknown) => caught);
  if (error instanceof Failure) return error;
  throw new Error('not refused');
};

describe('init-company', () => {
  test('writes a file that can be planned after ten questions, with each assumption named', async () => {
    const out = join(folder(), 'company.yaml');
    const { person, messages } = somebody(potter);
    expect(await run({ out }, person)).toMatchObject({ written: out, kept: null, questions: 10 });
    expect(messages().filter((one) => /^\d+\/10 /.test(one))).toHaveLength(10);
    const company = readCompany(parse(readFileSync(out, 'utf8')));
    expect(company.offers.map(({ name, priceNet }) => [name, priceNet])).toEqual([
      ['Vase', 40],
      ['Bol', 15.42],
    ]);
    expect(company.organisation.domain).toBe('https://www.deux-ponts.example');
    expect(company.channels[0]?.metrics).toEqual({ sessions: null, newCustomers: null });
    expect(company.hypotheses?.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['economics/marginRate', 'economics/aovNet', 'personas/pains']),
    );
    expect(planOf(company).actions.length).toBeGreaterThan(20);
  });

  test('an assumption is named once for all audiences, with its true source, and no goal is added to the one given', async () => {
    const out = join(folder(), 'company.yaml');
    await run({ out }, somebody(potter).person);
    const { hypotheses = [], strategicObjectives } = readCompany(parse(readFileSync(out, 'utf8')));
    expect(hypotheses.filter(({ about }) => about === 'personas/pains')).toHaveLength(1);
    expect(hypotheses).toEqual(
      expect.arrayContaining([
        {
          about: 'economics/aovNet',
          taken: expect.stringMatching(/^33,25.€ taxe comprise, que le plan compte pour 27,71.€ hors taxe$/),
          from: 'moyenne de vos prix',
        },
        { about: 'organisation/currency', taken: 'EUR', from: 'monnaie du pays' },
        { about: 'organisation/employees', taken: 'moins de dix', from: 'hypothèse de travail' },
        { about: 'competitors', taken: 'aucun concurrent nommé', from: 'la question ne vous a pas été posée' },
      ]),
    );
    expect(strategicObjectives.map(({ kind }) => kind)).toEqual(['new_customers']);
    expect(hypotheses.some(({ about }) => about === 'strategicObjectives')).toBe(false);
  });

  test('answers are kept when the person leaves, and not asked again', async () => {
    const out = join(folder(), 'company.yaml');
    expect(await run({ out }, somebody(potter, 6).person)).toMatchObject({
      written: null,
      answered: 6,
      kept: `${out}.part`,
    });
    const second = somebody(potter);
    expect((await run({ out }, second.person)).written).toBe(out);
    expect(second.messages()[0]).toMatch(/^7\/10 /);
  });

  test('starts from what the audit read on the site, and shows it in the recap', async () => {
    const audit = folder();
    const profile = {
      ...emptyProfile,
      url: 'https://www.deux-ponts.example',
      language: 'fr',
      country: 'FR',
      name: 'Deux Ponts',
      channels: [{ typeId: 'CH-IG', url: 'https://www.instagram.com/deux.ponts' }],
      offers: [{ name: 'Vase', price: 48, page: 'https://www.deux-ponts.example/vase', proof: null }],
    };
    writeFileSync(join(audit, 'site-profile.json'), JSON.stringify(profile));
    const { person, asked } = somebody(potter);
    await run({ out: join(folder(), 'company.yaml'), audit }, person);
    const initial = (pattern: RegExp) => asked.find(({ message }) => pattern.test(message))?.initial;
    expect(initial(/Que vendez-vous/)).toBe('Vase = 48');
    expect(initial(/vous trouvent-ils/)).toBe('CH-SEO, CH-DIRECT, CH-IG');
    const recap = asked.find(({ message }) => message.includes('Est-ce juste'));
    expect(recap?.choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['Nom\u00a0: Deux Ponts']));
  });

  test('a line of the recap can be corrected', async () => {
    const out = join(folder(), 'company.json');
    const { person } = somebody(potter);
    let corrections = 0;
    const careful: Person = {
      ...person,
      ask: async (prompt) =>
        prompt.message.includes('Est-ce juste') && corrections++ === 0
          ? { answer: 'hoursPerWeek' }
          : prompt.message.includes('Combien d’heures') && corrections > 0
            ? { answer: '4' }
            : person.ask(prompt),
    };
    await run({ out }, careful);
    expect(JSON.parse(readFileSync(out, 'utf8')).capacity.hoursPerWeek).toBe(4);
  });

  test('the details that the person chooses are asked, and replace assumptions', async () => {
    const out = join(folder(), 'company.json');
    const { person, messages } = somebody([
      ...potter,
      [/préciser maintenant/, 'economics'],
      [/paie-t-il en moyenne par achat/, '39.6'],
      [/un client achète-t-il/, '2'],
      [/client vous paie 100/, '60'],
      [/Coût d’une heure/, '0'],
    ]);
    await run({ out }, person);
    expect(JSON.parse(readFileSync(out, 'utf8')).economics).toMatchObject({
      aovNet: 33,
      marginRate: 0.6,
      expectedOrders: 2,
    });
    expect(messages().some((one) => one.includes('promettez'))).toBe(false);
  });

  test('a file of answers needs no terminal, takes names and lists, and leaves the rest to assumptions', async () => {
    const out = join(folder(), 'company.json');
    const answers = {
      name: 'Deux Ponts',
      domain: 'deux-ponts.example',
      sector: 'mode',
      model: 'devis',
      offers: [{ name: 'Robe', price: 300 }, 'Retouche 25'],
      personas: ['Mariées'],
      channels: ['google', 'instagram'],
      hoursPerWeek: 3,
    };
    const summary = await run({ out, answers });
    expect(summary.improvements.length).toBeGreaterThan(3);
    const company = JSON.parse(readFileSync(out, 'utf8'));
    expect([company.organisation.sector, company.organisation.businessModel]).toEqual(['fashion', 'lead_gen_services']);
    expect(company.offers.map(({ priceNet }: { priceNet: number }) => priceNet)).toEqual([250, 20.83]);
  });

  test('wrong, unknown and missing answers are named with their cure', async () => {
    const out = join(folder(), 'company.json');
    const wrong = await refusal({ out, answers: { model: 'xyzzy', hoursPerWek: 3 } });
    expect(wrong.issues.map(({ path, message }) => [path, message.en])).toEqual([
      ['/answers/model', expect.stringMatching(/^“xyzzy” is not in the list: choose among: /)],
      ['/answers/hoursPerWek', 'No question has this name: did you mean hoursPerWeek?'],
    ]);
    const families = await refusal({ out, answers: { customers: 'families' } });
    expect(families.issues.map(({ message }) => message.en)).toEqual([
      'Customers known to date: “families” is not a number in digits: write a whole number, or ? when you do not know.',
    ]);
    const unknown = await refusal({ out, answers: { 'how do you sell': 'shop', money: 3 } });
    expect(unknown.issues.map(({ message }) => message.en)).toEqual(Array(2).fill('No question has this name.'));
    expect(unknown.detail.en).toMatch(/^Correct these answers\. Names of the questions: name, .*hoursPerWeek/);
    const missing = await refusal({ out, answers: { name: 'A', domain: 'a.example' } });
    expect(missing.issues.map(({ path }) => path)).toEqual([
      '/answers/sector',
      '/answers/model',
      '/answers/offers',
      '/answers/personas',
    ]);
  });

  test('without a terminal, or when questions are not wanted, the flag that answers them is named', async () => {
    const out = join(folder(), 'company.yaml');
    expect((await refusal({ out })).detail.fr).toMatch(/--answers/);
    expect((await refusal({ out, input: false }, somebody([]).person)).detail.en).toMatch(/--answers/);
  });

  test('an existing file is never overwritten', async () => {
    const out = join(folder(), 'company.yaml');
    writeFileSync(out, 'mine');
    expect([(await refusal({ out }, somebody(potter).person)).code, readFileSync(out, 'utf8')]).toEqual([
      'conflict',
      'mine',
    ]);
    expect(existsSync(`${out}.part`)).toBe(false);
  });
});
