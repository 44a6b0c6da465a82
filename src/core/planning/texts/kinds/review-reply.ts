import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { type Name, say } from '../../pieces/piece.ts';
import { figuresOf } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Lines } from '../layouts/chosen-line.ts';
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

/** What is answered to praise. */
const praised = ({ brand }: TextFacts): Lines => [
  both(
    say`Vous parlez de [détail de l’avis] : chez ${brand}, c’est ce à quoi nous tenons.`,
    say`You mention [detail of the review]: at ${brand}, that is what we work for.`,
  ),
  both(
    say`Ce que vous dites de [détail de l’avis] compte pour ${brand} ; je le transmets à [nom de la personne].`,
    say`Your words about [detail of the review] mean a lot at ${brand}; I am passing them on to [name of the person].`,
  ),
  both(
    say`[Détail de l’avis] : voilà ce que ${brand} veut réussir à chaque fois.`,
    say`[Detail of the review] is the part that ${brand} tries hardest to get right.`,
  ),
  both(
    say`Merci d’avoir parlé de [détail de l’avis] : ${brand} y tient.`,
    say`Thank you for mentioning [detail of the review]: it matters at ${brand}.`,
  ),
];

/** What is answered to a fair point. */
const admitted = ({ brand }: TextFacts): Lines => [
  both(
    say`Merci de le dire franchement. Sur [point critiqué], ${brand} devait mieux faire : [ce qui change, et depuis quand].`,
    say`Thank you for saying so. On [point raised], ${brand} should have done better: [what changes, and since when].`,
  ),
  both(
    say`Votre remarque sur [point critiqué] est juste ; voici ce que ${brand} a changé : [quoi, et depuis quand].`,
    say`You are right about [point raised], and ${brand} has changed this: [what, and since when].`,
  ),
  both(
    say`Vous avez raison pour [point critiqué]. Ce qui change chez ${brand} : [quoi, et depuis quand].`,
    say`That is fair about [point raised]. What changes at ${brand}: [what, and since when].`,
  ),
  both(
    say`Vous avez bien fait d’écrire : pour [point critiqué], ${brand} a décidé ceci : [ce qui change, et depuis quand].`,
    say`You were right to write: as for [point raised], ${brand} has decided this: [what changes, and since when].`,
  ),
];

/** What is answered to a review that nobody recognises. */
const unknown = ({ brand }: TextFacts): Lines => [
  both(
    say`Nous ne reconnaissons pas ${brand} dans ce récit, et nous voulons comprendre.`,
    say`We do not recognise ${brand} in this, and we want to understand.`,
  ),
  both(
    say`Ce récit nous surprend : nous n’en retrouvons pas la trace.`,
    say`This surprises us: we can find no trace of it.`,
  ),
  both(
    say`Nous avons cherché : rien, chez ${brand}, ne correspond à ces faits.`,
    say`We have looked: nothing at ${brand} matches this.`,
  ),
];

/** How to clear up a review that nobody recognises. */
const toClear: Lines = [
  both(
    say`Écrivez-nous, [adresse] ou [téléphone] : une erreur de notre part sera réparée et notée ici.`,
    say`Write to us, [address] or [telephone]: a mistake of ours will be put right and noted here.`,
  ),
  both(
    say`Une date et votre nom, au [téléphone], suffisent pour que nous vérifiions et répondions ici.`,
    say`A date and your name, on [telephone], are all we need to check and to reply here.`,
  ),
  both(
    say`Écrivez-nous à [adresse] : nous vérifions, puis nous répondons ici.`,
    say`Write to us at [address]: we will look into it and reply here.`,
  ),
];

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
        [
          both(say`Merci pour ces lignes, [prénom].`, say`Thank you for this, [first name].`),
          both(say`Votre avis fait plaisir à toute l’équipe, [prénom].`, say`[First name], this was good to read.`),
          both(say`[Prénom], merci d’avoir pris ce moment.`, say`That is kind of you, [first name].`),
          both(say`Nous avons lu votre mot avec plaisir, [prénom].`, say`We read this with pleasure, [first name].`),
        ],
        praised(facts),
      ],
      other: [
        both(
          say`Merci d’avoir pris le temps d’écrire, [prénom].`,
          say`Thank you for taking the time to write, [first name].`,
        ),
        both(say`Un grand merci, [prénom].`, say`Many thanks, [first name].`),
      ],
      more: [
        [
          ['Avis partagé', 'Mixed review'],
          [
            admitted(facts),
            [
              both(say`Pour en parler : [adresse] ou [téléphone].`, say`To talk it over: [address] or [telephone].`),
              both(
                say`J’aimerais vous entendre : [téléphone] ou [adresse].`,
                say`I would like to hear more: [telephone] or [address].`,
              ),
              both(say`Mon numéro est le [téléphone].`, say`My number is [telephone].`),
            ],
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
          [unknown(facts), toClear],
        ],
      ],
    });
  },
});
