import { isChannelType } from '../../channels.ts';
import { type Answers, itemsOf } from '../answers.ts';
import { channelChoices } from './company-choices.ts';
import { choicesOf, list, matching, type Pair, type Question } from './question.ts';

/** The questions about one audience; `key` starts their ids. */
export function personaQuestions(key: string, name: string, answers: Answers): Question[] {
  const of = (fr: string, en: string): Pair => [`${name}\u202f: ${fr}`, `${name}: ${en}`];
  return [
    matching(
      `${key}.ages`,
      { sentence: of('leur âge, par exemple 28-42', 'their age, for example 28-42') },
      /^\d{1,2}\s*-\s*\d{1,3}$/,
      '28-42',
    ),
    list(`${key}.interests`, { sentence: of('trois centres d’intérêt', 'three interests') }, { least: 3 }),
    list(`${key}.jobs`, { sentence: of('ce que ces gens veulent faire', 'what they want to get done') }),
    list(`${key}.pains`, {
      sentence: of('ce qui les gêne ou les fait hésiter', 'what gets in their way or makes them hesitate'),
    }),
    list(`${key}.vocabulary`, {
      sentence: of('les mots qu’ils tapent dans Google', 'the words they type into Google'),
    }),
    list(
      `${key}.trends`,
      { sentence: of('deux choses qu’ils suivent en ce moment', 'two things they follow these days') },
      { least: 2 },
    ),
    choicesOf(
      `${key}.channels`,
      {
        sentence: of(
          'où ils passent du temps, les deux premiers surtout',
          'where they spend time, the two first above all',
        ),
        suggested: itemsOf(answers.channels).filter(isChannelType).join(', ') || null,
      },
      channelChoices,
      2,
    ),
  ];
}
