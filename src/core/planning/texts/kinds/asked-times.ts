import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { named, say, the } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const asked = /\b(demandes?|demandent|requests?|asked|asking|enquiries|inquiries)\b/;
/** Requests that were turned away are a full season, not another time. */
const turnedAway = /\b(refus\w*|turned (?:away|down)|declined|complets?|full)\b/;
const times = [
  { sign: /\b(soirs?|soirees?|evenings?)\b/, fr: named`le soir`, en: named`in the evening` },
  { sign: /\b(samedis?|saturdays?)\b/, fr: named`le samedi`, en: named`on a Saturday` },
  { sign: /\b(dimanches?|sundays?)\b/, fr: named`le dimanche`, en: named`on a Sunday` },
  { sign: /\b(week ?ends?)\b/, fr: named`le week-end`, en: named`at the weekend` },
  { sign: /\b(en ligne|a distance|online|remote)\b/, fr: named`à distance`, en: named`online` },
  { sign: /\b(mercredis?|wednesdays?)\b/, fr: named`le mercredi`, en: named`on a Wednesday` },
];

/** A figure of requests for other times, and the times that it names. */
function askedIn({ company }: TextFacts) {
  for (const { plain, label } of figuresOf(company)) {
    const found = asked.test(plain) && !turnedAway.test(plain) ? times.filter(({ sign }) => sign.test(plain)) : [];
    if (found[0] !== undefined) return { label, first: found[0], second: found[1] ?? null };
  }
  return null;
}

/** To those who asked for another time: a real choice, and what happens with the answers. */
export const askedTimes = defineText({
  id: 'asked-times',
  title: pair('Autre moment demandé : le choix, et la suite', 'Another time asked for: the choice, and what follows'),
  subjects: ['service', 'capacity', 'offer'],
  calledBy: (facts) => countedAs(askedIn(facts)?.label ?? null),
  lack: (facts) =>
    askedIn(facts) === null
      ? {
          because: pair('personne n’a demandé un autre moment', 'nobody asked for another time'),
          need: pair(
            'les moments que l’on vous demande et que vous n’offrez pas',
            'the times that people ask for and you do not offer',
          ),
        }
      : null,
  layout: (facts) => {
    const { first, second } = askedIn(facts)!;
    const { offer } = facts;
    const wished =
      second === null ? first : { fr: named`${first.fr} ou ${second.fr}`, en: named`${first.en} or ${second.en}` };
    return letter(facts, {
      subjects: [
        both(say`Vous préféreriez ${wished.fr} ?`, say`Would you rather come ${wished.en}?`),
        both(say`Votre demande d’un autre moment`, say`Your request for another time`),
      ],
      paragraphs: [
        [
          both(
            say`Vous nous aviez demandé ${the(offer.inSentence)} ${wished.fr}. Nous n’avons pas encore de date à ces moments-là, et d’autres que vous en demandent.`,
            say`You asked us for ${the(offer.inSentence)} ${wished.en}. We have no date at those times yet, and you are not the only one to ask.`,
          ),
        ],
        [
          second === null
            ? both(
                say`Dites-nous quel mois vous irait, et pour combien de personnes.`,
                say`Tell us which month would suit you, and for how many people.`,
              )
            : both(
                say`Dites-nous ce qui vous irait : ${wished.fr}, quel mois, et pour combien de personnes.`,
                say`Tell us what would suit you: ${wished.en}, which month, and for how many people.`,
              ),
          both(
            say`Nous décidons le [date], et vous avez la réponse ce jour-là, que ce soit oui ou non.`,
            say`We decide on [date], and you will have the answer that day, yes or no.`,
          ),
        ],
      ],
    });
  },
});
