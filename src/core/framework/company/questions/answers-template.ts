import type { Locale } from '../../../values/locale.ts';
import { emptyProfile } from '../site-profile/site-profile.ts';
import { companyQuestions } from './company-questions.ts';
import { type Pair, type Question } from './question.ts';

/** Answers of an imaginary shop, by question; a closed question shows one of its choices. */
const examples: Readonly<Record<string, Pair>> = {
  name: ['Atelier Nord', 'North Workshop'],
  domain: ['www.exemple.fr', 'www.example.com'],
  offers: ['Vase = 40\u202f; Bol = 18,50', 'Vase = 40; Bowl = 18.50'],
  margin: ['45', '45'],
  personas: ['familles du quartier\u202f; entreprises locales', 'local families; businesses nearby'],
  channels: ['Google, Instagram', 'Google, Instagram'],
  target: ['12', '12'],
  hoursPerWeek: ['3', '3'],
  cash: ['500', '500'],
};

/** A file of answers with the questions of a plan as comments, to be completed: YAML. */
export function answersTemplate(locale: Locale): string {
  const country = locale === 'fr' ? 'FR' : 'GB';
  const profile = { ...emptyProfile, name: '', url: 'https://a.example/', language: locale, country };
  const { first, site } = companyQuestions({}, profile, '2026-01-01');
  const said = site.filter(({ id }) => id === 'name' || id === 'domain');
  return [...said, ...first].map((question) => entry(question, locale)).join('\n');
}

function entry({ id, sentence, help, choices, several }: Question, locale: Locale): string {
  const example = examples[id]?.[locale === 'fr' ? 0 : 1] ?? choices[0]?.label[locale] ?? '';
  const names = choices.map(({ label }) => label[locale]).join(' | ');
  const closed = several ? '' : names;
  const note = [sentence[locale], closed === '' ? (help?.[locale] ?? '') : closed].filter((part) => part !== '');
  return `# ${note.join(' — ')}\n${id}: ${example}`;
}
