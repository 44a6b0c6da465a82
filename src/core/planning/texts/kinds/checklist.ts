import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { type Name, say } from '../../pieces/piece.ts';
import { orderPage, paidFor } from '../common-lines.ts';
import { actOf } from '../act-of.ts';
import { answersOfReader } from '../facts/answers-of-search.ts';
import type { Line, Lines } from '../layouts/chosen-line.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Points of a list, fewest and most, and fewest of them to tick (working assumptions). */
const points = { fewest: 3, most: 6, boxes: 2 };

/** A sentence that asks its reader to do something: « Envoyez une photo », "Measure from groove to groove". */
const toDo =
  /^(?:(?!Chez|Assez)\p{Lu}\p{L}*ez|Send|Give|Put|Write|Fill|Enter|Measure|Type|Bring|Take|Ring|Call|Check|Ask|Stand|Draw|Read|Choose|Book|Look|Note|Photograph|Weigh|Clean|Count)(?!\p{L})/u;
/** Words from which such a sentence is understood without its question (working assumption). */
const wholeDeed = 7;

/** Words for something that only the question names. */
const outside = /(?<!\p{L})(?:it|its|them|their|-l[ea]s?|son|sa|ses|leurs?)(?!\p{L})/iu;
/** Where a trade asks for nothing but a question. */
const asksAnything = /question/;

/** What an answer asks its reader to do, where it begins with it; null for one that is read with its question. */
function deedOf(answer: string): string | null {
  const [first = ''] = answer.split(/(?<=[.!])\s/u);
  const isWhole = first.split(/\s+/u).length >= wholeDeed && !outside.test(first);
  return toDo.test(first) && isWhole ? first : null;
}

/** What to do first and what to have at hand, each with a box; then what to know, without: a question with its answer, and the price. */
function pointsOf(facts: TextFacts): Lines[] {
  const { offer, voice } = facts;
  const answers = answersOfReader(facts);
  if (answers.length === 0) return [];
  const deeds = answers.flatMap(({ answer }) => deedOf(answer.text) ?? []);
  const known = answers
    .filter(({ answer }) => deedOf(answer.text) === null)
    .map(({ question, answer }) => `${question.text} ${answer.text}`);
  const paid = paidFor(offer);
  const line = (text: string): Line => {
    const words: Name = { kind: 'name', text: text.trim() };
    return both(say`${words}`, say`${words}`);
  };
  const boxes = [
    ...deeds.map((one) => line(`☐ ${one}`)),
    asksAnything.test(voice.reply.en.text)
      ? null
      : both(say`☐ Avoir sous la main : ${voice.reply.fr}.`, say`☐ Have at hand: ${voice.reply.en}.`),
  ].filter((line) => line !== null);
  // questions and answers without a box are another text
  if (boxes.length < points.boxes) return [];
  return [
    ...boxes,
    ...known.map(line),
    paid === null ? null : both(say`${offer.name} : ${paid}.`, say`${offer.name}: ${paid}.`),
  ]
    .filter((line) => line !== null)
    .slice(0, points.most);
}

/** What to do and what to know before a purchase, from the answers of the company. */
export const checklist = defineText({
  id: 'checklist',
  title: pair('Liste à cocher avant de choisir', 'Checklist before choosing'),
  onceFor: () => ['checklist'],
  lack: (facts) =>
    pointsOf(facts).length < points.fewest
      ? {
          because: pair(
            'le dossier dit moins de trois choses à faire ou à savoir avant de choisir',
            'the file says fewer than three things to do or to know before choosing',
          ),
          need: pair(
            'ce que le client prépare, mesure ou demande avant d’acheter, une phrase par point (champ « answers » du dossier)',
            'what the customer prepares, measures or asks before buying, one sentence a point (field “answers” of the file)',
          ),
          asksReaders: true,
        }
      : null,
  layout: (facts) => {
    const { offer, company } = facts;
    return shortText(facts, {
      form: 'checklist',
      place: ['Introduction', 'Opening'],
      lines: [
        both(
          say`Avant de vous décider, parcourez ces points : imprimez ou gardez cette page.`,
          say`Go through these points before you decide: print or keep this page.`,
        ),
      ],
      other: both(
        say`Ce qu’il faut avoir sous la main, et ce qu’il faut savoir.`,
        say`What to have at hand, and what to know.`,
      ),
      button: actOf(facts, offer),
      to: orderPage(facts, offer) ?? company.organisation.domain,
      more: pointsOf(facts).map((point, at) => [[`Point ${at + 1}`, `Point ${at + 1}`], [point]] as const),
    });
  },
});
