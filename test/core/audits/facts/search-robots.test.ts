import { expect, test } from 'vitest';
import { isProgram, searchRobot } from '../../../../src/core/audits/facts/search-robots.ts';

const google = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

test('a robot of an engine is verified by the address ranges the engine publishes, by version 4 and 6', () => {
  expect(searchRobot(google, '66.249.66.1')).toEqual({ verified: true });
  expect(searchRobot(google, '2001:4860:4801:10::5')).toEqual({ verified: true });
  expect(searchRobot('bingbot/2.0', '157.55.39.200')).toEqual({ verified: true });
});

test('an agent with the name alone is not verified, nor one whose engine publishes no ranges here', () => {
  expect(searchRobot(google, '203.0.113.7')).toEqual({ verified: false });
  expect(searchRobot(google, '157.55.39.200')).toEqual({ verified: false });
  expect(searchRobot('YandexBot/3.0', '5.255.253.1')).toEqual({ verified: false });
  expect(searchRobot(google, 'inconnu')).toEqual({ verified: false });
});

test('people are neither robots nor programs', () => {
  const person = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0';
  expect([searchRobot(person, '82.64.1.2'), isProgram(person)]).toEqual([null, false]);
  for (const agent of ['curl/8.1', 'AhrefsBot/7.0', 'python-requests/2.3', '-', ''])
    expect([agent, isProgram(agent)]).toEqual([agent, true]);
});
