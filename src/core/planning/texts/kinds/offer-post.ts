import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { factSentences, noFact, offerLine, orderPage, seasonLine } from '../common-lines.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';

/** A post about one offer: what it is for, its price and facts, when there is room, where to take it. */
export const offerPost = defineText({
  id: 'offer-post',
  title: pair('Publication sur une offre', 'Post about an offer'),
  perOffer: true,
  lack: ({ offer, social }) =>
    social
      ? offer.price === null || factSentences(offer).length === 0
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
        project === null ? null : both(say`Vous voulez ${project} ?`, say`Looking to ${project}?`),
        offerLine(offer),
        ...factSentences(offer).slice(0, 1),
        seasonLine(facts),
        page === null
          ? both(
              say`Pour ${voice.begin.fr} : message privé ou [téléphone].`,
              say`To ${voice.begin.en}: message us or ring [telephone].`,
            )
          : null,
      ],
      other: offerLine(offer),
      ...(page === null ? {} : { button: voice.act, to: page }),
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
