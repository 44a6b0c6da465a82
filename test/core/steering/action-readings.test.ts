import { expect, test } from 'vitest';
import { actionReadings } from '../../../src/core/steering/action-readings.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a French table with semicolons and decimal commas', () => {
  expect(
    actionReadings(bytes('Action;Indicateur;Résultat;Dépense;Heures\ncontent-01;K-SESS;1 204,5;12,50;\n')),
  ).toEqual({
    lines: [
      { line: 2, actionId: 'content-01', kpiId: 'K-SESS', result: 1204.5, cash: 12.5, hours: null, margin: null },
    ],
    refused: [],
  });
});

test('an empty result is unknown, not zero', () => {
  expect(actionReadings(bytes('action,result\na,\nb,0\n'))?.lines.map((one) => one.result)).toEqual([null, 0]);
});

test('a line without a number in a number column is rejected with its line number', () => {
  const read = actionReadings(bytes('action,result,cash\na,many,\nb,2,-5\nc,3,1\n'));
  expect([read?.refused.map((one) => one.line), read?.lines.map((one) => one.actionId)]).toEqual([[2, 3], ['c']]);
});

test('a table without its two columns is no table of readings', () => {
  expect(actionReadings(bytes('name,value\na,1\n'))).toBeNull();
});

test('three decimals are decimals where the other cells write a comma, and thousands where they write a point', () => {
  const costs = (text: string) => actionReadings(bytes(text))?.lines.map((one) => one.result);
  expect(costs('action;result;hours\na;58,656;2,5\nb;0,02;1\n')).toEqual([58.656, 0.02]);
  expect(costs('action;result;hours\na;58,656;2.5\n')).toEqual([58656]);
});

test('a share in hundredths, as a spreadsheet saves it, is read as the share it is; an amount cannot be one', () => {
  const read = actionReadings(bytes('action;result;cash\na;1,71 %;\nb;1,368%;\nc;12 %;\nd;0,02;\ne;1;5 %\n'));
  expect(read?.lines.map((one) => one.result)).toEqual([0.0171, 0.01368, 0.12, 0.02]);
  expect(read?.refused.map((one) => one.line)).toEqual([6]);
});

test('text in brackets is not part of the name of a title', () => {
  const read = actionReadings(bytes('Action;KPI;Résultat (à saisir);Dépense (EUR, à saisir)\na;K-CR;2;3\n'));
  expect(read?.lines).toEqual([
    { line: 2, actionId: 'a', kpiId: 'K-CR', result: 2, cash: 3, hours: null, margin: null },
  ]);
});

test('titles may follow a heading, empty rows or the separator that Excel requires; notes of the reader are not lines', () => {
  for (const above of ['\n;;\n', 'sep=;\n', 'Relevés du printemps;;\n\n']) {
    const read = actionReadings(bytes(`${above}titre;action;résultat\nx;a;2\nvu avec Léa;;\n;;\n`));
    expect([above, read?.lines.map((one) => [one.actionId, one.result]), read?.refused]).toEqual([
      above,
      [['a', 2]],
      [],
    ]);
  }
});

test('a figure without an action, as in a total of the reader, is reported and not counted', () => {
  const read = actionReadings(bytes('title,action,result,cash\nx,a,2,3\nTotal,,2,3\n'));
  expect([read?.lines.length, read?.refused.map((one) => [one.line, /Action est vide/.test(one.why.fr)])]).toEqual([
    1,
    [[3, true]],
  ]);
});

test('hours are read as people write them, signs of any money and losses between brackets too', () => {
  const rows = ['1:30;(12,50 €)', '01:30:00;-12,5', '1 h 30;¥1', '90 min;+4', '2h;–4', '0,5;n.c.', '1h75;3'];
  const read = actionReadings(bytes(`action;result;hours;margin\n${rows.map((row) => `a;1;${row}`).join('\n')}\n`));
  expect(read?.lines.map((one) => [one.hours, one.margin])).toEqual([
    [1.5, -12.5],
    [1.5, -12.5],
    [1.5, 1],
    [1.5, 4],
    [2, -4],
    [0.5, null],
  ]);
  expect(read?.refused.map((one) => one.line)).toEqual([8]);
});

test('words that the workbook writes for what is unknown are no reading', () => {
  const read = actionReadings(bytes('action,result,cash\na,non mesuré,–\nb,not measured,\n'));
  expect(read?.lines.map((one) => [one.result, one.cash])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('where no figure typed proves the decimal sign, the targets of the table do', () => {
  const hours = (target: string) =>
    actionReadings(bytes(`action;cible;result;hours\na;${target};1;1,125\n`))?.lines[0]?.hours;
  expect([hours('"1,71 %"'), hours('12')]).toEqual([1.125, 1125]);
});
