import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { type Name, say } from '../../pieces/piece.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** What reviews complain about, in a figure of the company. */
const complaints: readonly RegExp[] = [
  /\b(?:reviews?|stars?)\b.*\b(?:complain\w*|speak|spoke|talk\w*) (?:about|of) (?:the )?(?<what>[^(),]+)/iu,
  /(?<!\p{L})avis(?!\p{L}).*(?<!\p{L})(?:parlent|plaignent|au sujet|à propos|à cause) (?:du |des |de la |de l['’]|de |d['’])(?<what>[^(),]+)/iu,
];

/** The point that published reviews come back to; null when the file counts none. */
function complaintOf({ company }: TextFacts): Name | null {
  for (const { label: figure } of figuresOf(company)) {
    const found = complaints.map((sign) => sign.exec(figure)?.groups?.what).find((one) => one !== undefined);
    if (found !== undefined) return { kind: 'name', text: found.trim() };
  }
  return null;
}

/** Replies to a good, a mixed and an unfair review; none of them confirms who was a customer. */
export const reviewReply = defineText({
  id: 'review-reply',
  title: pair('Réponses aux avis', 'Replies to reviews'),
  subjects: ['reviews', 'proof'],
  calledBy: ({ company }) => {
    const many =
      company.reviews?.count ?? Math.max(0, ...company.channels.map(({ metrics }) => metrics.reviewsCount ?? 0));
    return many > 0 ? pair(`L’entreprise a ${many} avis publiés.`, `The company has ${many} published reviews.`) : null;
  },
  layout: (facts) => {
    const complaint = complaintOf(facts);
    return shortText(facts, {
      form: 'review-replies',
      place: ['Avis favorable', 'Good review'],
      lines: [
        both(say`Merci pour ces lignes, [prénom].`, say`Thank you for this, [first name].`),
        both(
          say`Vous parlez de [détail de l’avis] : c’est ce que nous cherchons à faire, et vous le dites mieux que nous.`,
          say`You mention [detail of the review]: that is what we aim for, and you put it better than we would.`,
        ),
      ],
      other: both(
        say`[Prénom], merci d’avoir pris le temps d’écrire.`,
        say`[First name], thank you for taking the time to write.`,
      ),
      more: [
        [
          ['Avis partagé', 'Mixed review'],
          [
            both(
              say`Merci de le dire franchement. Sur [point critiqué], vous avez raison : [ce qui change, et depuis quand].`,
              say`Thank you for saying so plainly. You are right about [point raised]: [what changes, and since when].`,
            ),
            both(say`Pour en parler : [adresse] ou [téléphone].`, say`To talk it over: [address] or [telephone].`),
          ],
        ],
        ...(complaint === null
          ? []
          : ([
              [
                [`Avis sur ce point : ${complaint.text}`, `Review about this: ${complaint.text}`],
                [
                  both(
                    say`Vous avez raison : ce n’était pas assez clair. Depuis le [date], [ce qui est affiché, et où].`,
                    say`You are right: it was not clear enough. Since [date], [what is shown, and where].`,
                  ),
                  both(
                    say`Merci de l’avoir écrit : [ce que nous faisons pour vous].`,
                    say`Thank you for writing it: [what we will do for you].`,
                  ),
                ],
              ],
            ] as const)),
        [
          ['Avis injuste ou erroné', 'Unfair or mistaken review'],
          [
            both(
              say`Nous ne reconnaissons pas ce que vous décrivez, et nous voulons comprendre.`,
              say`This is not something we recognise, and we want to understand.`,
            ),
            both(
              say`Appelez-nous au [téléphone] ou écrivez à [adresse] : s’il y a une erreur de notre côté, elle sera réparée et nous le noterons ici.`,
              say`Ring us on [telephone] or write to [address]: if the mistake is ours, it will be put right and we will note it here.`,
            ),
          ],
        ],
      ],
    });
  },
});
