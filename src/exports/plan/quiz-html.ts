import type { ReadyPart } from '../../core/planning/plan/details/ready-text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { interactivePage } from './interactive-page.ts';
import type { PlanSource } from './plan-source.ts';

const words = {
  fr: { see: 'Voir ma recommandation', missing: 'Répondez à la dernière question pour voir le résultat.' },
  en: { see: 'See my recommendation', missing: 'Answer the last question to see the result.' },
};

/** The first quiz of the plan as a page of its own: the last answer names the offer, the others are repeated in the result. */
export const quizHtml = defineExport({
  id: 'quiz.html',
  mediaType: mediaTypes.html,
  purpose: { fr: 'questionnaire à mettre sur le site', en: 'quiz to put on the site' },
  render({ strategy }: PlanSource) {
    const content = strategy.actions.find((action) => action.content?.ready?.form === 'quiz')?.content;
    if (content === null || content === undefined || content.ready === null) return null;
    const { language } = strategy.company;
    const { parts } = content.ready;
    const questions = parts.filter(({ label }) => label.en.startsWith('Question '));
    const results = parts.filter(({ label }) => label.en.startsWith('Result '));
    const opening = parts[0]?.text ?? '';
    const body = `<h1>${escapeMarkup(content.brief.title)}</h1>
<p>${escapeMarkup(opening)}</p>
<form>
${questions.map(fieldset).join('\n')}
<button>${words[language].see}</button>
</form>
<p role="status"></p>`;
    return interactivePage(
      language,
      content.brief.title,
      body,
      scriptOf(questions.length, results, words[language].missing),
    );
  },
});

function fieldset({ text }: ReadyPart, rank: number): string {
  const [question = '', ...answers] = text.split('\n');
  const choices = answers.map(
    (answer, at) =>
      `<label><input type="radio" name="q${rank}" value="${at}"> <span>${escapeMarkup(answer)}</span></label>`,
  );
  return `<fieldset><legend>${escapeMarkup(question)}</legend>\n${choices.join('\n')}\n</fieldset>`;
}

/** Data inside a script element: no tag can end it. */
export const scriptData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const scriptOf = (
  count: number,
  results: readonly ReadyPart[],
  missing: string,
): string => `const results = ${scriptData(results.map(({ text }) => text))};
const form = document.querySelector('form');
const status = document.querySelector('[role="status"]');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const last = new FormData(form).get('q${count - 1}');
  const checked = [...form.querySelectorAll('input:checked')].map((one) => one.nextElementSibling.textContent);
  const lines = [...checked.slice(0, ${count - 1}), results[Number(last)]];
  if (last === null) status.textContent = ${scriptData(missing)};
  else status.textContent = lines.join('\\n');
});`;
