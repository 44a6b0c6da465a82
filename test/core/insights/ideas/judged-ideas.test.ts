import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const verdicts = (note: string) =>
  judgedIdeas(companyWith({ notes: [note] })).map(({ idea, verdict }) => [verdict, idea]);

describe('an idea of the team', () => {
  test('that pays for good marks is refused with something in its place', () => {
    const [one] = judgedIdeas(companyWith({ notes: ['Sam would like to give a voucher for five stars.'] }));
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(one?.reason.en).toContain('L121-2');
    expect(one?.instead.en).toContain('ask every customer for a review at the same time, without a reward');
  });
  test('that joins two practices is judged on each', () =>
    expect(verdicts('Sam would hide the cancel button, and put a countdown on the page.')).toEqual([
      ['refuse', 'Sam would hide the cancel button'],
      ['refuse', 'put a countdown on the page.'],
    ]));
  test.each([
    [
      'Idées notées en réunion : ouvrir le lundi en hiver ; ne jamais fermer le lundi en hiver ; un cadeau pour cinq étoiles.',
      3,
    ],
    ['Ideas: a shelf by the till; open on Mondays', 2],
    ['The board has no ideas: the yard is shut.', 0],
  ])('in a list is judged alone: %s', (note, many) => {
    const judged = judgedIdeas(companyWith({ notes: [note] }));
    expect(judged).toHaveLength(many);
    for (const { idea, reason } of judged) {
      expect(note).toContain(idea);
      expect(reason.fr).not.toContain('Le fichier pose une limite');
    }
  });
  test('that needs a permission waits for it', () =>
    expect(verdicts('Idée : une tombola pour le toit.')).toEqual([['not-now', 'Idée : une tombola pour le toit.']]));
  test.each([
    'Idea: open on Mondays.',
    'Idea: a minimum of 75 dollars, shown at once.',
    'Idea: answer quotes at lunchtime.',
    'Idea: remind customers to sharpen their knife.',
    'Idée : suspendre par un lien dans la lettre, jusqu’au dimanche soir.',
    'Idée : plus de publications pour faire venir du monde.',
  ])(
    'that nothing judges is counted first, with neither hours nor money before, and the count is named: %s',
    (note) => {
      const [one] = judgedIdeas(companyWith({ notes: [note] }));
      expect(one).toMatchObject({ verdict: 'not-now', idea: note });
      expect(one).toMatchObject({ basis: 'none' });
      expect(one?.reason.en).toContain('a count comes first');
      expect(one?.instead.en).toMatch(/^Count from .*\. Neither hours nor money before this count/);
      expect(one?.instead.fr).toMatch(/^Compter du .*\. Ni heures ni argent avant ce compte/);
    },
  );
  test.each([
    'Confidentiel : un voisin propose de racheter le fonds.',
    'Not to be told: Sam wants to sell.',
    'Please keep to yourselves: Sam wants to sell.',
    'Je ne veux pas qu’on sache que Sam veut vendre.',
  ])('is not read in a secret: %s', (note) => expect(verdicts(note)).toEqual([]));
  test('is not held against a secret, which would be printed', () => {
    const notes = [
      'Idée : un concert avec l’école au pont.',
      'Ne pas annoncer : jamais le concert de l’école au pont.',
    ];
    expect(judgedIdeas(companyWith({ notes })).map(({ reason }) => reason.fr.includes('annoncer'))).toEqual([false]);
  });
  test.each([
    'We thought of a stand at the fair.',
    'Should we print a map?',
    'Ann suggests a shelf by the till.',
    'What if we open the yard on Sundays?',
    'On se demande si un stand aiderait.',
    'Et si on ouvrait la cour le dimanche ?',
    'On pense à un stand à la foire.',
    'Le comptable nous conseille de vendre le four.',
    'Il faut mettre un panneau sur la route.',
    'Ann: tell every visitor about the yard.',
    'Ann : mettre un panneau sur la route.',
  ])('is read by whatever words it is told: %s', (note) =>
    expect(verdicts(note).map(([, idea]) => idea)).toEqual([note]),
  );
  test.each([
    'Our largest customer wants three quotes.',
    'Il faut compter trois mois pour la visite.',
    'Le client veut une facture par mois.',
    'We could not open in winter.',
    'Hours: ten to four.',
    'Horaires : atelier le mardi matin.',
  ])('is no request, delay or fact: %s', (note) => expect(verdicts(note)).toEqual([]));
  test('is no fact of a note', () => expect(verdicts('The bridge is shut in winter.')).toEqual([]));
});

test('a planned channel that writes to bought addresses is refused', () => {
  const channels = [channelWith('CH-EMAIL-NL', { name: 'Bought list', status: 'planned' })];
  expect(judgedIdeas(companyWith({ channels: channels as never }))).toMatchObject([{ verdict: 'refuse' }]);
});

test('a question to test is no idea to judge, but waits where a limit of the file forbids it', () => {
  const question = (label: string) => ({
    id: 'ab1',
    label,
    metric: 'lead',
    baseline: 0.1,
    relMde: 0.3,
    eligibleSessionsPerDay: 20,
  });
  const verdictOf = (label: string) =>
    judgedIdeas(companyWith({ notes: ['Never show the bridge plans.'], abCandidates: [question(label)] }))[0]?.verdict;
  expect(['Ask for three photos', 'A banner with the bridge plans'].map(verdictOf)).toEqual([undefined, 'not-now']);
});

describe('an idea that a comparison of the company decides', () => {
  const counted = (ownMetrics: Record<string, number>, label: string) =>
    judgedIdeas(
      companyWith({
        notes: [label],
        siteTotals: {
          source: 's',
          bounceDefinition: 'ga4',
          timeDefinition: 't',
          attribution: 'a',
          ownMetrics,
        } as never,
      }),
    )[0];
  const visits = {
    'Starts with a home visit (60), left': 6,
    'Starts without a home visit (80), left': 32,
  };
  test('is to do, with both rates', () => {
    const one = counted(visits, 'Idea: a home visit for everybody.');
    expect(one).toMatchObject({ verdict: 'do' });
    expect(one?.reason.en).toContain('10% for “Starts with a home visit” (6 of 60), 40%');
  });
  test('is to try where chance is not excluded', () =>
    expect(
      counted(
        { 'Starts with a home visit (12), left': 2, 'Starts without a home visit (15), left': 4 },
        'Idea: a home visit for everybody.',
      ),
    ).toMatchObject({ verdict: 'test' }));
  test('is refused when its group does worse', () =>
    expect(
      counted(
        { 'Starts with a home visit (60), left': 32, 'Starts without a home visit (80), left': 6 },
        'Idea: a home visit for everybody.',
      ),
    ).toMatchObject({ verdict: 'refuse' }));
  test('is not decided by a word that only describes what another comparison is about', () =>
    expect(
      counted(
        { 'Buyers with a trial of ten lamps (46), won': 17, 'Buyers without a trial (118), won': 14 },
        'Idea: send the buyers a drawing of their lamps.',
      )?.verdict,
    ).toBe('not-now'));
  test('is not decided by a comparison that shares only people and a result with it', () =>
    expect(
      counted(
        { 'Customers from a fair (231), returned': 139, 'Customers from an advert (168), returned': 32 },
        'Idea: lend the lamps that customers return.',
      )?.verdict,
    ).toBe('not-now'));
  test('is decided by a comparison of where people come from', () =>
    expect(
      counted(
        { 'Met at a trade fair (231), returned': 139, 'Met through an advert (168), returned': 32 },
        'Idea: stand at a second trade fair.',
      ),
    ).toMatchObject({ verdict: 'do' }));
  test.each([
    [
      'what those who do worse have',
      { 'Donors thanked by a film (61), gave again': 38, 'Donors with the printed map only (87), gave again': 24 },
      'Idea: a printed map for everybody.',
    ],
    [
      'the number of days',
      { 'Boilers due, texted the day before (80), rebooked': 60, 'Boilers due, left alone (90), rebooked': 20 },
      'Idea: paint the shop, then rest a day before Easter.',
    ],
    [
      'a word of the result',
      { 'Pilots paid within a week of the flight (90), left': 6, 'Pilots paid at the end of the month (80), left': 32 },
      'Idea: say how many seats are left on each flight.',
    ],
    [
      'one word of the deed in another sense',
      { 'Checkouts with instant booking (900), paid': 700, 'Requests that wait for an answer (800), paid': 300 },
      'Idea: print a book of the coast.',
    ],
  ])('is not decided by %s', (_, metrics, idea) =>
    expect(counted(metrics, idea)?.reason.en).not.toContain('Your figures judge it'),
  );
  test('is not decided by a comparison of something else', () =>
    expect(counted(visits, 'Idea: open on Mondays.')).toMatchObject({ basis: 'none' }));
});

test('a thing that somebody does not want is no idea', () =>
  expect(verdicts('The mill does not want to be named; the inn would.')).toEqual([]));

describe('an idea that nothing decides and that touches life, law or the rights of others', () => {
  test.each([
    'Idea: teach the pupils to climb without a second adult.',
    'Idea: ask the inspectors to come for lunch.',
    'Idée : confier les enfants à des amis, plus vite que de recruter.',
    'Idée : garder l’eau de la citerne au lieu de la faire analyser.',
  ])('is never tried small: %s', (note) => {
    const [one] = judgedIdeas(companyWith({ notes: [note] }));
    expect(one?.verdict).not.toBe('do');
    expect(one?.instead.en).not.toContain('this count');
    expect(one?.instead.en).toContain('do nothing until the answer is written');
  });
  test.each(['Idea: a page for pupils.', 'Idée : une page sur les toits.'])('unlike a harmless one: %s', (note) =>
    expect(judgedIdeas(companyWith({ notes: [note] }))[0]?.instead.en).toContain('this count'),
  );
  test('is approved by no figure', () => {
    const notes = ['Idea: home visits for everybody, by friends without training.'];
    const ownMetrics = { 'Starts with a home visit (60), left': 6, 'Starts without a home visit (80), left': 32 };
    const siteTotals = { source: 's', bounceDefinition: 'ga4', timeDefinition: 't', attribution: 'a', ownMetrics };
    expect(judgedIdeas(companyWith({ notes, siteTotals: siteTotals as never }))[0]).toMatchObject({
      verdict: 'refuse',
      basis: 'rule',
      instead: { en: expect.stringContaining('Nothing before a written yes') },
    });
  });
});

test('an idea of invented proof is adopted on no figure', () => {
  const ownMetrics = {
    'Listings with five photos (400), sold': 220,
    'Listings without photos (900), sold': 240,
  };
  const siteTotals = { source: 's', bounceDefinition: 'ga4', timeDefinition: 't', attribution: 'a', ownMetrics };
  for (const idea of ['Idea: made-up listings with five photos.', 'Idée : de fausses annonces avec cinq photos.'])
    expect(judgedIdeas(companyWith({ notes: [idea], siteTotals: siteTotals as never }))[0]?.verdict).not.toBe('do');
});
