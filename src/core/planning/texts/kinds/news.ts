import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { type Fact, label, say } from '../../pieces/piece.ts';
import {
  isTold,
  lackOfConsent,
  orderButton,
  replyLines,
  seasonLine,
  shortOfferLine,
  sentencesOf,
} from '../common-lines.ts';
import { isRecent } from '../facts/recent-facts.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Facts worth a letter: dated ones, then what the company lets texts tell; what was always true is no letter. */
const newsOf = ({ facts, company }: TextFacts): Fact[] => {
  const told = facts.filter(isTold);
  const dated = facts.filter((fact) => isRecent(fact, company));
  const all = [...dated, ...told.filter((fact) => !dated.includes(fact))];
  return dated.length === 0 ? [] : all;
};

/** A letter to the list about what is new or worth knowing, with the offer and its price. */
export const news = defineText({
  id: 'news',
  title: pair('Nouveautés, conseils et avantages', 'News, tips and benefits'),
  lack: (facts) =>
    lackOfConsent(facts) ??
    (newsOf(facts).length === 0
      ? {
          because: pair(
            'rien de nouveau ni de pratique n’est dit dans le dossier',
            'the file gives nothing new or practical',
          ),
          need: pair(
            'une nouveauté datée, un conseil que vous donnez souvent, un avantage avec ses conditions',
            'a dated piece of news, a tip that you often give, a benefit with its conditions',
          ),
        }
      : null),
  layout: (facts) => {
    const { offer, offers, brand } = facts;
    return letter(facts, {
      subjects: [
        both(say`${label(brand)} : bon à savoir`, say`${label(brand)}: good to know`),
        both(say`Utile à savoir cette saison`, say`Worth knowing this season`),
      ],
      paragraphs: [
        [both(say`Quelques points utiles, en peu de mots.`, say`A few useful points, briefly.`)],
        ...sentencesOf(newsOf(facts))
          .slice(0, 3)
          .map((line) => [line]),
        [shortOfferLine(offer), seasonLine(facts)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, offers[0] ?? null),
      optOut: true,
    });
  },
});
