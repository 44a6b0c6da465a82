import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { actOf } from '../act-of.ts';
import { tellingLines, noFact, orderPage, seasonLine, shortOfferLine } from '../common-lines.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** A post about one offer: what it is for, its price and facts, when there is room, where to take it. */
export const offerPost = defineText({
  id: 'offer-post',
  title: pair('Publication sur une offre', 'Post about an offer'),
  perOffer: true,
  lack: ({ offer, social, project }) =>
    social
      ? offer.price === null || tellingLines(offer).length === 0 || project === null
        ? noFact
        : null
      : {
          because: pair('l’entreprise ne publie sur aucun réseau', 'the company posts on no network'),
          need: pair(
            'un compte actif sur un réseau que le public lit',
            'an active account on a network that the audience reads',
          ),
        },
  layout: (facts) => {
    const { offer, project, voice, event } = facts;
    const page = orderPage(facts, offer);
    return shortText(facts, {
      form: 'post',
      place: ['Texte', 'Text'],
      lines: [
        event === null ? null : both(say`${event} approche.`, say`${event} is coming up.`),
        project === null
          ? null
          : [
              both(say`Vous cherchez à ${project} ?`, say`Looking to ${project}?`),
              both(say`Vous aimeriez ${project} ?`, say`Do you want to ${project}?`),
            ],
        ...tellingLines(offer).slice(0, 2),
        shortOfferLine(offer),
        seasonLine(facts),
        page !== null && voice.id !== 'nonprofit' && !voice.requested
          ? both(
              say`Pour ${voice.begin.fr}, le lien est sous cette publication.`,
              say`To ${voice.begin.en}, use the link below this post.`,
            )
          : both(
              say`Pour en parler : message privé ou [téléphone].`,
              say`To talk about it: message us or ring [telephone].`,
            ),
      ],
      other: shortOfferLine(offer),
      ...(page === null ? {} : { button: actOf(facts, offer), to: page }),
      more: [
        [
          ['Photo à prendre', 'Picture to take'],
          [
            both(
              say`[Ce que l’on voit vraiment : qui, où, pendant quoi]`,
              say`[What is really in it: who, where, doing what]`,
            ),
          ],
        ],
      ],
    });
  },
});
