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
const praised: Lines = [
  both(
    say`Vous parlez de [détail de l’avis] : c’est ce à quoi nous tenons, et vous le dites mieux que nous.`,
    say`You mention [detail of the review]: that is what we work for, and you put it better than we would.`,
  ),
  both(
    say`Ce que vous dites de [détail de l’avis] compte pour nous ; je le transmets à [nom de la personne].`,
    say`What you say about [detail of the review] means a lot; I am passing it on to [name of the person].`,
  ),
  both(
    say`[Détail de l’avis], c’est bien ce que nous voulons réussir à chaque fois.`,
    say`[Detail of the review] is the part we try hardest to get right.`,
  ),
  both(
    say`Nous gardons votre remarque sur [détail de l’avis] : elle aide ceux qui hésitent.`,
    say`Your point about [detail of the review] will help others to choose.`,
  ),
];

/** What is answered to a fair point. */
const admitted: Lines = [
  both(
    say`Merci de le dire franchement. Sur [point critiqué], vous avez raison : [ce qui change, et depuis quand].`,
    say`Thank you for saying so plainly. You are right about [point raised]: [what changes, and since when].`,
  ),
  both(
    say`Votre remarque sur [point critiqué] est juste. Voici ce que nous avons changé : [ce qui change, et depuis quand].`,
    say`Your remark about [point raised] is fair. Here is what we have changed: [what changes, and since when].`,
  ),
  both(
    say`Nous aurions dû faire mieux sur [point critiqué]. Depuis, voici ce qui change : [ce qui change, et depuis quand].`,
    say`We should have done better on [point raised]. This is what changes: [what changes, and since when].`,
  ),
  both(
    say`Vous avez bien fait d’écrire : pour [point critiqué], [ce qui change, et depuis quand].`,
    say`You were right to write: as for [point raised], [what changes, and since when].`,
  ),
];

/** What is answered to a review that nobody recognises. */
const unknown: Lines = [
  both(
    say`Nous ne reconnaissons pas ce que vous décrivez, et nous voulons comprendre.`,
    say`This is not something we recognise, and we want to understand.`,
  ),
  both(
    say`Ce récit nous surprend : nous n’en retrouvons pas la trace.`,
    say`This surprises us: we can find no trace of it.`,
  ),
  both(
    say`Nous avons cherché, et rien chez nous ne correspond à ce que vous racontez.`,
    say`We have looked, and nothing here matches what you describe.`,
  ),
];

/** How to clear up a review that nobody recognises. */
const toClear: Lines = [
  both(
    say`Appelez-nous au [téléphone] ou écrivez à [adresse] : s’il y a une erreur de notre côté, elle sera réparée et nous le noterons ici.`,
    say`Ring us on [telephone] or write to [address]: if the mistake is ours, it will be put right and we will note it here.`,
  ),
  both(
    say`Dites-nous la date et votre nom au [téléphone] : si la faute est à nous, nous la corrigeons et nous le disons ici.`,
    say`Give us the date and your name on [telephone]: if we are at fault, we will correct it and say so here.`,
  ),
  both(
    say`Un appel au [téléphone] suffirait à y voir clair, et nous complèterons cette réponse ensuite.`,
    say`A call to [telephone] would clear this up, and we will add to this reply afterwards.`,
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
        praised,
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
            admitted,
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
          [unknown, toClear],
        ],
      ],
    });
  },
});
