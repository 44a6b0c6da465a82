import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readCompany } from '../../src/core/framework/company/company.ts';
import { validateStrategy } from '../../src/core/gauge/validate-strategy.ts';
import { Failure } from '../../src/core/values/failure.ts';
import { localFiles } from '../../src/io/files.ts';
import type { Person } from '../../src/io/services/person.ts';
import { initCompany } from '../../src/operations/init-company.ts';
import { planOf } from '../support/companies.ts';

const clock = { now: () => '2026-11-25T09:00:00Z' };
const context = {
  locale: 'fr' as const,
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: true,
};

/** Somebody who answers by the beginning of a question, takes what is proposed otherwise, and leaves after so many. */
function somebody(script: readonly (readonly [RegExp, string])[], patience = Infinity) {
  const asked: string[] = [];
  const told: string[] = [];
  const person: Person = {
    ask: async (question) => {
      if (asked.length >= patience) return null;
      if (asked.length > 200) throw new Error(`asked over and over: ${question}`);
      asked.push(question);
      return script.find(([pattern]) => pattern.test(question))?.[1] ?? '';
    },
    tell: (text) => void told.push(text),
    close: () => undefined,
  };
  return { person, asked, told };
}

const baker: (readonly [RegExp, string])[] = [
  [/^Nom de/, 'Fournil des Deux Ponts'],
  [/^Adresse/, 'https://www.fournil.example'],
  [/^Secteur/, 'food_drink'],
  [/^Manière/, '1'],
  [/^Personnes/, '4'],
  [/promet/, 'Du pain au levain cuit le matin même.'],
  [/^Trois à huit mots/, 'levain, local, matinal'],
  [/^Vos offres/, 'Pain au levain, Brioche'],
  [/^Prix hors/, '5,20'],
  [/^Un fait/, 'farine moulue à douze kilomètres'],
  [/^Marge/, '60'],
  [/^Panier/, '14'],
  [/^Commandes/, '9'],
  [/^Canaux/, 'CH-SEO, CH-DIRECT, CH-IG, CH-EMAIL-NL, CH-GBP'],
  [/^Visites venues de Référencement/, '4 200'],
  [/^Nouveaux clients venus de Référencement/, '130'],
  [/^Coût d’une heure/, '0'],
  [/^Heures par semaine/, '12'],
  [/^Argent pour les six mois/, '0'],
  [/bien faire/, 'writing, photo, email, dev, partnerships'],
  [/^Nouveaux clients visés/, '60'],
  [/^Vos publics/, 'Voisins du matin, Familles'],
  [/âges/, '30-55'],
  [/centres d’intérêt/, 'cuisine, vélo, marchés'],
  [/veulent faire/, 'acheter du bon pain'],
  [/gêne/, 'horaires'],
  [/emploient/, 'pain au levain, boulangerie'],
  [/suivent/, 'pain maison, zéro gaspillage'],
];

const folder = () => mkdtempSync(join(tmpdir(), 'init-'));
const run = (input: object, person?: Person) =>
  initCompany.run(initCompany.input.parse(input), { files: localFiles, clock, person }, context);

describe('init-company', () => {
  test('writes a file that loads and can be planned, unknown figures null with their reason', async () => {
    const out = join(folder(), 'company.yaml');
    const { person } = somebody(baker);
    expect(await run({ out }, person)).toMatchObject({ written: out, kept: null });
    const company = readCompany(parse(readFileSync(out, 'utf8')));
    const [search, direct] = company.channels;
    expect([search?.metrics, search?.missing]).toEqual([{ sessions: 4200, newCustomers: 130 }, {}]);
    expect([direct?.metrics.sessions, direct?.missing.sessions]).toEqual([null, 'non mesuré']);
    expect(company.period).toMatchObject({
      baselineStart: '2025-11-01',
      baselineEnd: '2026-10-31',
      cycleStart: '2026-11-30',
    });
    expect(planOf(company).actions.length).toBeGreaterThan(20);
    const findings = validateStrategy(planOf(company), company).findings;
    expect(findings.filter(({ severity }) => severity === 'blocker' || severity === 'major')).toEqual([]);
    expect(company.hypotheses?.map(({ about }) => about)).toContain('channels');
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  test('answers are kept when the person leaves, and not asked again', async () => {
    const out = join(folder(), 'company.yaml');
    const first = somebody(baker, 6);
    expect(await run({ out }, first.person)).toMatchObject({ written: null, answered: 6, kept: `${out}.part` });
    const second = somebody(baker);
    expect((await run({ out }, second.person)).written).toBe(out);
    expect(second.told.join(' ')).toMatch(/6 réponses reprises/);
    expect(second.asked.filter((one) => first.asked.includes(one))).toEqual([]);
  });

  test('starts from what the crawl found: name, address, language and linked profiles', async () => {
    const audit = folder();
    mkdirSync(audit, { recursive: true });
    const page = (url: string, title: string, depth: number) =>
      JSON.stringify({ url, title, h1: title, lang: 'fr-FR', status: 200, depth });
    writeFileSync(join(audit, 'audit.json'), JSON.stringify({ url: 'https://www.fournil.example/' }));
    writeFileSync(
      join(audit, 'pages.jsonl'),
      [
        page('https://www.fournil.example/', 'Fournil des Deux Ponts | Pain au levain', 0),
        page('https://www.fournil.example/produits/brioche', 'Brioche | Fournil des Deux Ponts', 1),
      ].join('\n'),
    );
    writeFileSync(
      join(audit, 'links.jsonl'),
      [{ to: 'https://www.instagram.com/fournil.deux.ponts' }, { to: 'https://www.facebook.com/sharer/sharer.php?u=x' }]
        .map((link) => JSON.stringify(link))
        .join('\n'),
    );
    const { person, asked } = somebody(baker, 20);
    await run({ out: join(folder(), 'company.yaml'), audit }, person);
    const shown = asked.join('\n');
    expect(shown).toMatch(/Nom de l’entreprise \[Fournil des Deux Ponts\]/);
    expect(shown).toMatch(/Adresse du site.*\[https:\/\/www\.fournil\.example\]/);
    const channels = somebody(baker);
    await run({ out: join(folder(), 'company.yaml'), audit }, channels.person);
    expect(channels.asked.find((one) => one.startsWith('Canaux'))).toMatch(/\[CH-SEO, CH-DIRECT, CH-IG\]/);
  });

  test('an answer that will not do is asked again with what is wrong', async () => {
    const tries = ['', 'douze', '12'];
    const { person, told } = somebody(baker);
    const stubborn: Person = {
      ...person,
      ask: async (question) =>
        question.startsWith('Heures par semaine') ? (tries.shift() ?? null) : person.ask(question),
    };
    expect((await run({ out: join(folder(), 'company.json') }, stubborn)).written).not.toBeNull();
    expect(told.filter((one) => one.startsWith('Il faut un nombre'))).toHaveLength(2);
  });

  test('without a terminal it refuses and says what to do', async () => {
    const failure = await run({ out: join(folder(), 'company.yaml') }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).detail.fr).toMatch(/terminal/);
  });

  test('a file that stands already is never written over', async () => {
    const out = join(folder(), 'company.yaml');
    writeFileSync(out, 'mine');
    const failure = await run({ out }, somebody(baker).person).catch((error: unknown) => error);
    expect([(failure as Failure).code, readFileSync(out, 'utf8')]).toEqual(['conflict', 'mine']);
  });
});
