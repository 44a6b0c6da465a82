import { expect, test } from 'vitest';
import { numbersIn, publishedMessages, publishedTexts } from '../../../src/core/gauge/published-texts.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const message = (name: string) => ({ hook: `${name} hook`, body: `${name} body`, cta: `${name} cta` });
const content = smallAction({ content: { message: message('c') } as never });
const steps = [{ message: { ...message('a'), id: '1' } }, { message: null }, { message: { ...message('s'), id: '3' } }];
const scenario = smallAction({
  scenario: { messages: [{ ...message('a'), id: '1' }, message('b')], steps } as never,
});
const step = smallAction({ retention: { message: message('r') } as never });
const silent = smallAction({ retention: { message: null } as never });

test('contents, scenarios and retention steps publish messages', () => {
  const plan = smallPlan({ actions: [content, scenario, step, silent] });
  expect(publishedMessages(plan).map(({ hook }) => hook)).toEqual(['c hook', 'a hook', 'b hook', 's hook', 'r hook']);
});

test('the texts of an action are the parts of its messages', () => {
  expect(publishedTexts(content)).toEqual(['c hook', 'c body', 'c cta']);
  expect(publishedTexts(silent)).toEqual([]);
});

test('numbers are read in one notation, whatever separates thousands and decimals', () => {
  expect([...numbersIn('1\u202f280 pièces à 4,5 €, 2 100 fois, 12 et 3.5')]).toEqual([
    '1280',
    '4.5',
    '2100',
    '12',
    '3.5',
  ]);
  expect([...numbersIn('du 12 345678')]).toEqual(['12', '345678']);
});
