import { describe, expect, test } from 'vitest';
import { datedFacts } from '../../../../src/core/framework/dated/dated-facts.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const read = (...notes: string[]) => datedFacts(companyWith({ notes })).map(({ kind, day }) => [kind, day]);

test.each([
  'Le rappel du huitième jour s’est arrêté en septembre.',
  'Les messages, arrêtés en juin quand Paul a changé de poste.',
  'Comptoir fermé depuis le 3 mars.',
  'The desk is closed since 3 March.',
])('what stopped is no closure to come: %s', (note) => expect(read(note)).toEqual([]));
test('a stop with both its days is one to come', () =>
  expect(read('Production arrêtée du 12 au 23 avril')).toEqual([['works', '2027-04-12']]));

describe('the dates of the notes are read', () => {
  test('as a deadline, the end of a validity and a departure', () =>
    expect(
      read(
        'agrément valable jusqu’au 30 juin 2027, dossier à déposer avant le 31 mars',
        'Loïc part en retraite en mai 2027',
      ),
    ).toEqual([
      ['deadline', '2027-03-31'],
      ['departure', '2027-05-01'],
      ['end', '2027-06-30'],
    ]));
  test.each([
    'Accord de la ville : fin le 31 mars 2027, comité le 11 mars, dossier à rendre le 12 février.',
    'The grant ends on 31 March 2027, committee on 11 March, the file is due on 12 February.',
  ])('as a file due on a day, the committee that reads it and the end: %s', (note) =>
    expect(read(note)).toEqual([
      ['deadline', '2027-02-12'],
      ['decision', '2027-03-11'],
      ['end', '2027-03-31'],
    ]),
  );
  test.each([
    'The stand renews itself on 28 February 2027 unless we write by 29 January 2027.',
    'Le stand se reconduit le 28 février 2027 sauf si nous écrivons avant le 29 janvier 2027.',
  ])('as the last day to refuse, not that of the renewal: %s', (note) =>
    expect(read(note)).toEqual([['deadline', '2027-01-29']]),
  );
  test.each([
    ['The carrier contract renews on 31 January 2027 for a year, three months’ notice.', '2026-10-31'],
    ['Contrat reconduit le 31 janvier 2027 pour un an, préavis de trois mois.', '2026-10-31'],
    ['The lease rolls over on 30 June 2027; notice period: 60 days.', '2027-05-01'],
    ['Tacite reconduction le 30 juin 2027, préavis : 60 jours.', '2027-05-01'],
  ])('as the day to refuse by, the notice before the renewal: %s', (note, day) => {
    const period = { ...companyWith({}).period, cycleStart: '2026-10-05' };
    expect(datedFacts(companyWith({ notes: [note], period })).map((one) => one.day)).toEqual([day]);
  });
  test.each([
    'The fair of 12 to 14 March 2027: book before 30 January 2027.',
    'Salon du 12 au 14 mars 2027 : réserver avant le 30 janvier 2027.',
  ])('as the day to book by, not that of what is booked: %s', (note) =>
    expect(read(note)).toEqual([['deadline', '2027-01-30']]),
  );
  test.each(['Pupils play at the auditions in December.', 'Les élèves jouent aux auditions de décembre.'])(
    'as no inspection where people play: %s',
    (note) => expect(read(note)).toEqual([]),
  );
  test('as its own day where the exception names another', () =>
    expect(read('The lease ends on 31 March 2027 unless the show of 3 April 2027 is moved.')).toEqual([
      ['end', '2027-03-31'],
    ]));
  test.each(['Parcel rates rise on 18 January 2027.', 'Les tarifs postaux augmentent le 18 janvier 2027.'])(
    'as a cost where somebody else charges it: %s',
    (note) => expect(read(note)).toEqual([['cost-rise', '2027-01-18']]),
  );
  test('as a price where it is ours', () =>
    expect(read('Our parcel rates rise on 18 January 2027.')).toEqual([['price-rise', '2027-01-18']]));
  test('as a rise of cost', () =>
    expect(read('The maker goes up by 9% on 1 March 2027.')).toEqual([['cost-rise', '2027-03-01']]));
  test('of the next such day when no year is given', () =>
    expect(read('the lease ends in September')).toEqual([['end', '2027-09-01']]));
  test('not when they are past or without a matter', () =>
    expect(read('The lease ends on 1 March 2025.', 'Born on 3 May 2027.')).toEqual([]));
  test('with the day on which what takes a stated time must begin, and whether the business stops without it', () => {
    const facts = (note: string) =>
      datedFacts(companyWith({ notes: [note] })).map(({ day, noticeBy, isVital }) => [day, noticeBy, isVital]);
    expect(
      facts('The fire certificate expires on 15 May 2027. Allow three months for the visit. Without it we close.'),
    ).toEqual([['2027-05-15', '2027-02-14', true]]);
    expect(facts('L’agrément expire le 15 mai 2027. Il faut compter 2 semaines.')).toEqual([
      ['2027-05-15', '2027-05-01', false],
    ]);
  });
  test('as a rise of price, with the last day that its notice leaves', () => {
    const notices = (...notes: string[]) =>
      datedFacts(companyWith({ notes })).map(({ kind, noticeBy }) => [kind, noticeBy]);
    expect(notices('Prices go up by 3 a month on 1 April 2027. Terms say thirty days’ notice.')).toEqual([
      ['price-rise', '2027-03-01'],
    ]);
    expect(notices('Tarifs + 4 % au 1er mars 2027. À annoncer avant le 1er février.')).toContainEqual([
      'price-rise',
      '2027-01-31',
    ]);
  });
  test('as the first day of a stop, an audit and an end', () =>
    expect(
      read(
        'atelier arrêté du 12 au 23 avril',
        'L’auditeur vient le 18 mai 2027, le certificat finit le 31 mai',
        'The voucher closes to new applicants on 31 March 2027.',
      ),
    ).toEqual([
      ['end', '2027-03-31'],
      ['works', '2027-04-12'],
      ['audit', '2027-05-18'],
      ['end', '2027-05-31'],
    ]));
});

describe('a sentence with a date is read by its meaning', () => {
  test('an awaited answer is a decision of others, not a file to hand in', () =>
    expect(read('réponse attendue avant le 30 juin 2027')).toEqual([['decision', '2027-06-30']]));
  test('what was counted in the past is no date to keep', () =>
    expect(
      read('24 were trained before summer: 20 still with us at the end of September', 'decided in October'),
    ).toEqual([]));
  test('somebody gone by a day owes nothing on it', () => expect(read('Students gone by 15 May 2027')).toEqual([]));
  test('a form due on a day is a deadline', () =>
    expect(read('Dog show 19 June 2027, sponsor form due 26 February 2027')).toContainEqual([
      'deadline',
      '2027-02-26',
    ]));
  test('a deadline names its day', () => expect(read('We sell most before winter, from November.')).toEqual([]));
  test('the day by which a rise is announced is that of the rise, not a second task', () =>
    expect(read('Tarifs + 4 % au 1er mars 2027 (gaz, électricité). À annoncer avant le 1er février.')).toEqual([
      ['price-rise', '2027-03-01'],
    ]));
  test('two dates joined by “and” are two facts, and a tender that closes is a deadline', () =>
    expect(read('The council tender closes on 12 March 2027 and we move office from 15 to 19 February')).toEqual([
      ['works', '2027-02-15'],
      ['deadline', '2027-03-12'],
    ]));
  test('a price that goes to an amount rises, and a carrier that adds a part costs more', () =>
    expect(
      read('La carte passe à 36 € le 1er septembre 2027', 'the carrier adds 9 per cent on 1 February 2027'),
    ).toEqual([
      ['cost-rise', '2027-02-01'],
      ['price-rise', '2027-09-01'],
    ]));
});

test('the reason of a channel is read too', () => {
  const channels = [channelWith('CH-EMAIL-NL', { reason: 'travaux du 5 au 30 avril 2027' })];
  expect(datedFacts(companyWith({ channels: channels as never })).map(({ day }) => day)).toEqual(['2027-04-05']);
});
