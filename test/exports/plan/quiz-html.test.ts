import { expect, test } from 'vitest';
import { calculatorHtml } from '../../../src/exports/plan/calculator-html.ts';
import { quizHtml, scriptData } from '../../../src/exports/plan/quiz-html.ts';
import type { PlanSource } from '../../../src/exports/plan/plan-source.ts';
import { pair } from '../../../src/core/values/text.ts';
import { companyWith } from '../../support/small-company.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const partOf = (en: string, text: string) => ({ label: pair(en, en), text, limit: null });
function sourceOf(form: string, parts: object[]): PlanSource {
  const content = { brief: { title: 'Quel vélo ?' }, ready: { form, parts } } as never;
  const plan = smallPlan({ actions: [smallAction({ content })] });
  return { strategy: { ...plan, inputs: { ...plan.inputs, company: companyWith() } } } as unknown as PlanSource;
}

test('a quiz has one group of answers for each question and calls no address', () => {
  const page = quizHtml.render(
    sourceOf('quiz', [
      partOf('Opening', 'Trois questions.'),
      partOf('Question 1', 'Que voulez-vous ?\nRouler\nPorter'),
      partOf('Question 2', 'Lequel ?\nVélo <cargo>'),
      partOf('Result 1', 'Regardez le vélo cargo.'),
    ]),
  ) as string;
  expect(page.match(/<fieldset>/g)).toHaveLength(2);
  expect(page.match(/type="radio"/g)).toHaveLength(3);
  expect(page).toContain('Vélo &lt;cargo&gt;');
  expect(page).not.toMatch(/https?:|src=/);
});

test('a plan without a quiz or a calculator writes neither', () => {
  const source = sourceOf('post', []);
  expect([quizHtml.render(source), calculatorHtml.render(source)]).toEqual([null, null]);
});

test('data in a script cannot end it', () => {
  expect(scriptData('</script>')).toBe('"\\u003c/script>"');
});
