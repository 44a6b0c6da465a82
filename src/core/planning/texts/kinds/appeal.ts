import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Name, say } from '../../pieces/piece.ts';
import { countedAs, orderPage } from '../common-lines.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { moneyOf, showMoney } from '../../../values/money.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

interface Appeal {
  readonly goal: Name;
  readonly purpose: Name;
  readonly received: Name | null;
  readonly label: string;
}

const purposes = {
  fr: /(?<goal>\d[\d\u202f\u00a0 .]*\s?€|\d[\d\u202f\u00a0 ]*\s?euros) pour (?<what>.+?)$/iu,
  en: /(?<goal>[£$€]\s?\d[\d,]*) for (?<what>.+?)$/iu,
};

/** The sum to raise, what it is for and what has come in, from the goals in words and the figures. */
function appealOf({ company, locale }: TextFacts): Appeal | null {
  if (company.organisation.businessModel !== 'nonprofit') return null;
  for (const { statement } of company.strategicObjectives) {
    const { goal, what } = purposes[locale].exec(statement)?.groups ?? {};
    if (goal === undefined || what === undefined) continue;
    const received = figuresOf(company).find(({ plain }) =>
      /\b(already received|received so far|deja (recus?|collectes?))\b/.test(plain),
    );
    const words = plainText(what).split(' ');
    const isOwn = received?.plain.split(' ').some((one) => one.length > 3 && words.some((word) => word.includes(one)));
    const name = (text: string): Name => ({ kind: 'name', text });
    return {
      goal: name(goal.trim()),
      purpose: name(what.trim()),
      received:
        received !== undefined && isOwn === true
          ? name(showMoney(moneyOf(received.count, company.organisation.currency), locale))
          : null,
      label: statement,
    };
  }
  return null;
}

/** To supporters: what has to be paid, how much is in, what is missing, how to give and what comes back to them. */
export const appeal = defineText({
  id: 'appeal',
  title: pair('Lettre d’appel, avec ses chiffres', 'Appeal letter with its figures'),
  subjects: ['objective', 'retention'],
  calledBy: (facts) => countedAs(appealOf(facts)?.label ?? null),
  lack: (facts) =>
    appealOf(facts) === null
      ? {
          because: pair('aucune somme à réunir n’est nommée', 'no sum to raise is named'),
          need: pair(
            'la somme, son usage, la date et ce qui est déjà reçu',
            'the sum, its use, the date and what is already in',
          ),
        }
      : null,
  layout: (facts) => {
    const { goal, purpose, received } = appealOf(facts)!;
    const page = orderPage(facts, facts.offers.find(({ price, page: own }) => price === null && own !== null) ?? null);
    return letter(facts, {
      subjects: [
        [
          both(say`${goal} pour ${purpose}`, say`${goal} for ${purpose}`),
          both(say`${goal} à réunir`, say`${goal} to raise`),
        ],
        both(say`Ce qui manque encore`, say`What is still missing`),
      ],
      paragraphs: [
        [
          both(say`Il nous faut ${goal} pour ${purpose}.`, say`We need ${goal} for ${purpose}.`),
          received === null ? null : both(say`${received} sont déjà là.`, say`${received} is in.`),
        ],
        facts.facts.slice(0, 2).map((fact) => both(alone(fact), alone(fact))),
        [
          both(
            say`Vous pouvez donner la somme que vous voulez, en ligne ou par chèque à [adresse].`,
            say`You can give any sum, online or by cheque to [address].`,
          ),
          both(
            say`Le [date], nous vous écrirons où nous en sommes, chiffre compris.`,
            say`On [date] we will write to you with the total.`,
          ),
        ],
      ],
      button: page === null ? null : { words: facts.voice.act, to: page },
    });
  },
});
