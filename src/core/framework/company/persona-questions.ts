import { isChannelType } from '../channels.ts';
import type { Answers } from './answers.ts';
import { fault, list, type Pair, type Question, text } from './question-kinds.ts';

/** The questions about one audience; `key` starts their ids. */
export function personaQuestions(key: string, name: string, answers: Answers): Question[] {
  const of = (fr: string, en: string): Pair => [`${name}\u202f: ${fr}`, `${name}: ${en}`];
  return [
    text(`${key}.ages`, of('âges, par exemple 28-42', 'ages, for example 28-42'), null, (answer) =>
      /^\d{1,2}\s*-\s*\d{1,3}$/.test(answer)
        ? null
        : fault('Écrivez deux âges, par exemple 28-42.', 'Write two ages, for example 28-42.'),
    ),
    list(`${key}.interests`, of('trois centres d’intérêt', 'three interests'), null, { least: 3 }),
    list(`${key}.jobs`, of('ce que ces gens veulent faire', 'what they want to get done'), null),
    list(`${key}.pains`, of('ce qui les gêne', 'what gets in their way'), null),
    list(`${key}.vocabulary`, of('les mots qu’ils emploient', 'words they use'), null),
    list(`${key}.trends`, of('deux choses qu’ils suivent en ce moment', 'two things they follow these days'), null, {
      least: 2,
    }),
    list(
      `${key}.channels`,
      of('leurs canaux, les deux premiers surtout', 'their channels, the two first above all'),
      answers.channels ?? null,
      {
        least: 2,
        check: (codes) => (codes.every(isChannelType) ? null : fault('Reprenez des codes CH-….', 'Use CH-… codes.')),
      },
    ),
  ];
}
