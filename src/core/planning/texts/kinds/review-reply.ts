import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

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
    return shortText(facts, {
      form: 'review-replies',
      place: ['Avis favorable', 'Good review'],
      lines: [
        both(say`Merci pour ces lignes, [prénom].`, say`Thank you for this, [first name].`),
        both(
          say`Vous parlez de [détail de l’avis] : c’est ce que nous cherchons à faire, et votre mot le dit mieux que nous.`,
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
            both(
              say`Pour regarder votre cas avec vous : [adresse] ou [téléphone].`,
              say`To look into your case with you: [address] or [telephone].`,
            ),
          ],
        ],
        [
          ['Avis injuste ou erroné', 'Unfair or mistaken review'],
          [
            both(
              say`Je ne retrouve pas ce que vous décrivez, et je veux comprendre.`,
              say`I cannot find what you describe, and I want to understand.`,
            ),
            both(
              say`Appelez-moi au [téléphone] ou écrivez à [adresse] : s’il y a une erreur de notre côté, elle sera réparée et je le noterai ici.`,
              say`Ring me on [telephone] or write to [address]: if the mistake is ours, it will be put right and I will note it here.`,
            ),
          ],
        ],
      ],
    });
  },
});
