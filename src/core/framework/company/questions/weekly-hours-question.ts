import { numberText } from '../../../values/number-text.ts';
import { custom, fault, number, type Question, type QuestionParts, type Reading } from './question.ts';

/** Longest working week of one person, hours (Directive 2003/88/EC, article 6). */
const longestWeek = 48;
/** Days of a working week, weeks of a month. */
const [workingDays, weeksOfMonth] = [5, 52 / 12];
const leastHours = 0.5;

const people = /[,;]?\s*(?:(?:à|pour|avec|by|for|with)\s+)?(\d+)\s*(?:personnes?|people|persons?)/i;
const perDay = /\s*(?:par jour|a day|per day|daily|\/\s?(?:jour|day|j\b))/i;
const perWeek = /\s*(?:par semaine|a week|per week|weekly|\/\s?(?:semaine|week))/i;
const perMonth = /\s*(?:par mois|a month|per month|monthly|\/\s?(?:mois|month))/i;
const minutesOnly = /^(\d+)\s*(?:min|minutes?|mn)\b/i;

const parts: QuestionParts = {
  name: ['Heures par semaine', 'Hours a week'],
  sentence: [
    'Combien d’heures par semaine pouvez-vous donner à ce plan (site, textes, clients à recontacter)\u202f?',
    'How many hours a week can you give to this plan (site, texts, customers to contact again)?',
  ],
  help: [
    'vous et votre équipe, en tout\u202f; 3 est une proposition\u00a0: une petite demi-journée',
    'you and your team, in all; 3 is a proposal: a short half-day',
  ],
  suggested: '3',
};
const plain = number('hoursPerWeek', parts, { unit: 'hours' });

/** Hours a week, typed by the week, the day or the month; more than a person works is asked with the number of people. */
export const weeklyHoursQuestion = (): Question => custom('hoursPerWeek', parts, readHours);

function readHours(typed: string): Reading {
  const team = Number(people.exec(typed)?.[1] ?? 1);
  const written = typed.replace(people, '').trim();
  const times = perDay.test(written) ? workingDays : perMonth.test(written) ? 1 / weeksOfMonth : 1;
  const amount = [perDay, perWeek, perMonth].reduce((left, unit) => left.replace(unit, ''), written).trim();
  const minutes = minutesOnly.exec(amount)?.[1];
  const reading = plain.read(minutes === undefined ? amount : String(Number(minutes) / 60));
  if ('fault' in reading) return reading;
  const hours = Math.round(Number(reading.answer) * times * 100) / 100;
  if (hours < leastHours) return tooFewHours;
  return hours > longestWeek * team ? tooManyHours(hours) : { answer: String(hours) };
}

const tooFewHours = fault('Écrivez une demi-heure au moins.', 'Write half an hour at least.');

const tooManyHours = (hours: number): Reading => {
  const team = Math.ceil(hours / longestWeek);
  return fault(
    `${numberText(hours, 'fr', 2)} heures par semaine dépassent la semaine de travail d’une personne. Écrivez les heures de l’équipe avec le nombre de personnes, par exemple «\u202f${numberText(hours, 'fr', 2)} heures, ${team} personnes\u202f».`,
    `${numberText(hours, 'en', 2)} hours a week are more than one person works. Write the hours of the team with the number of people, such as “${numberText(hours, 'en', 2)} hours, ${team} people”.`,
  );
};
