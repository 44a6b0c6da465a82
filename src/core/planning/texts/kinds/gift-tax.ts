import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say, type Sentence } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const figure = ({ company, locale }: TextFacts): string | null =>
  locale === 'en' && company.organisation.country === 'GB' && company.organisation.businessModel === 'nonprofit'
    ? figureNamed(company, /\bgift aid\b/)
    : null;

/** A text of British law has one language. */
const same = (sentence: Sentence) => both(sentence, sentence);

/** The Gift Aid declaration of a British charity, in the wording that HMRC gives ("Gift Aid declaration forms"). */
export const giftTax = defineText({
  id: 'gift-tax',
  legal: true,
  title: pair('Déclaration Gift Aid', 'Gift Aid declaration'),
  subjects: ['retention', 'contacts'],
  calledBy: (facts) => countedAs(figure(facts)),
  lack: (facts) =>
    figure(facts) === null
      ? {
          because: pair('l’organisme ne réclame pas le Gift Aid', 'the charity does not claim Gift Aid'),
          need: pair('un organisme britannique reconnu par HMRC', 'a charity recognised by HMRC'),
        }
      : null,
  layout: (facts) => {
    const { brand } = facts;
    return shortText(facts, {
      form: 'declaration',
      place: ['Demande', 'Request'],
      lines: [
        same(say`If you pay UK tax, ${brand} can claim back tax on what you give, at no cost to you.`),
        same(say`It takes one signature, once.`),
      ],
      other: same(say`Have you signed a Gift Aid declaration with us yet?`),
      more: [
        [
          ['Déclaration', 'Declaration'],
          [
            same(
              say`☐ I want to Gift Aid my donation of [amount] and any donations I make in the future or have made in the past four years to ${brand}.`,
            ),
            same(
              say`I am a UK taxpayer and understand that if I pay less Income Tax and/or Capital Gains Tax in the current tax year than the amount of Gift Aid claimed on all my donations it is my responsibility to pay any difference.`,
            ),
            same(say`Full name, home address, postcode, date.`),
          ],
        ],
        [
          ['Sous la signature', 'Below the signature'],
          [
            same(
              say`Please tell us if you want to cancel this declaration, change your name or address, or no longer pay enough tax.`,
            ),
          ],
        ],
      ],
    });
  },
});
