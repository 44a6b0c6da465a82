import { expect, test } from 'vitest';
import { comparedGroups } from '../../../../../src/core/framework/counters/compared-groups.ts';
import { proposalOf } from '../../../../../src/core/planning/texts/facts/proposal.ts';
import { companyWith } from '../../../../support/small-company.ts';

const read = (what: string, offer: string, result = 'ordered') => {
  const groups = [
    { label: 'people who had it', cases: 400, results: 160 },
    { label: 'people who did not', cases: 400, results: 40 },
  ];
  const [found] = comparedGroups(companyWith({ comparisons: [{ id: 'c', what, result, drawn: true, groups }] }));
  return proposalOf(found!, offer);
};

test('a message that proposes one part of an offer names this part', () => {
  expect(read('a letter about the wide saddle, ten days after a narrow one', 'Leather saddle').part?.text).toBe(
    'the wide saddle',
  );
  expect(read('un courriel sur la selle large après un mois', 'Selle en cuir').part?.text).toBe('la selle large');
});

test('a message about the whole offer, or of which the file says only when it is sent, names no part', () => {
  expect(read('an e-mail about the leather saddle on day sixty', 'Leather saddle').part).toBeNull();
  expect(read('a letter in March', 'Leather saddle').part).toBeNull();
  expect(read('a note about the opening hours', 'Leather saddle').part).toBeNull();
});

test('what comes with the message is read in its words', () => {
  expect(read('an e-mail after a year, with the order already filled in', 'Saddle').brings?.text).toBe(
    'the order already filled in',
  );
  expect(read('un message qui propose deux matins précis pour la visite', 'Visite').brings?.text).toBe(
    'deux matins précis',
  );
  expect(read('a message after a year', 'Saddle').brings).toBeNull();
});

test('the reader takes it again, was turned away, or has not had it', () => {
  expect(read('an e-mail eleven months later', 'Saddle', 'ordered again').reader).toBe('again');
  expect(read('un message aux personnes refusées en été', 'Visite').reader).toBe('refused');
  expect(read('an e-mail about the yearly plan', 'Yearly plan').reader).toBe('known');
});

test('a slip or printed words are paper, an e-mail is none', () => {
  expect(read('l’adresse imprimée sur le bulletin', 'Don').onPaper).toBe(true);
  expect(read('un courriel en mars', 'Don').onPaper).toBe(false);
});

test('the months that a message proposes are not those in which it is sent, and a text message is known by its name', () => {
  const sms = read('un SMS en février qui propose de venir en mars', 'Révision de printemps');
  expect([sms.months, sms.bySms]).toEqual([[3], true]);
  const letter = read('an e-mail in February about the saddle', 'Saddle');
  expect([letter.months, letter.bySms]).toEqual([[], false]);
});
