import { percentText } from '../../../../values/number-text.ts';
import { both } from '../../../pieces/both.ts';
import { label, type Name, say } from '../../../pieces/piece.ts';
import type { Line } from '../../layouts/chosen-line.ts';
import { shortText } from '../../layouts/short-text.ts';
import type { TextFacts } from '../../text-facts.ts';
import { provenText, wayInSituation } from './proven-text.ts';

/** What the counts say of listings with and without, for who writes one. */
function countLine({ company, locale }: TextFacts): Line {
  const comparison = wayInSituation(company, 'listing')?.comparison;
  if (comparison === undefined || comparison.isLoss) return null;
  const [done, not] = [comparison.better, comparison.other].map(
    ({ won, of }): Name => ({ kind: 'name', text: percentText(won / of, locale, 0) }),
  );
  return both(
    say`Nos comptes : ${done!} des annonces qui les ont aboutissent, contre ${not!} des autres.`,
    say`Our counts: ${done!} of the listings that have them succeed, against ${not!} of the others.`,
  );
}

/** To who lists something: which pictures and sizes, and what they change. */
export const provenListing = provenText(
  'listing',
  ['Conseil à qui publie une annonce', 'Advice to whoever writes a listing'],
  (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Sur le formulaire de l’annonce', 'On the form of the listing'],
      lines: [
        both(
          say`Ajoutez [nombre] photos : [face, dos, détail, usure, étiquette], et [les mesures à donner].`,
          say`Add [number] pictures: [front, back, detail, wear, label], and [the sizes to give].`,
        ),
        countLine(facts),
      ],
      other: both(
        say`Montrez tout, l’usure aussi : [nombre] photos et [les mesures à donner].`,
        say`Show everything, wear too: [number] pictures and [the sizes to give].`,
      ),
      more: [
        [
          ['À une annonce incomplète', 'To an incomplete listing'],
          [
            both(
              say`${label(facts.brand)} : il manque à votre annonce [les photos ou la mesure]. Ajoutez-les ici : [lien de l’annonce].`,
              say`${label(facts.brand)}: your listing has no [pictures or size] yet. Add them here: [link of the listing].`,
            ),
          ],
        ],
      ],
    }),
);

/** Pictures from which a quote is made, when it comes, and how it is confirmed. */
export const provenPhotoQuote = provenText('photo-quote', ['Photos pour un devis', 'Pictures for a quote'], (facts) =>
  shortText(facts, {
    form: 'sms',
    place: ['Message', 'Message'],
    lines: [
      both(
        say`${label(facts.brand)} : pour un premier prix sans visite, envoyez [nombre] photos de [ce qu’elles doivent montrer], avec l’adresse.`,
        say`${label(facts.brand)}: for a first price without a visit, send [number] pictures of [what they must show], with the address.`,
      ),
      both(
        say`Vous avez ce prix par écrit le [date] ; il est confirmé par une mesure avant toute signature.`,
        say`You will have that price in writing by [date]; it is confirmed by measuring before anything is signed.`,
      ),
    ],
    other: both(
      say`Vos photos suffisent pour un premier prix : [ce qu’elles doivent montrer].`,
      say`Your pictures are enough for a first price: [what they must show].`,
    ),
  }),
);

/** A picture that is looked at before the work begins: what it must show, by when, what it spares. */
export const provenPhotoBefore = provenText(
  'photo-before',
  ['Photo demandée avant de commencer', 'Picture asked for before the work'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Message', 'Message'],
      lines: [
        both(
          say`${label(facts.brand)} : avant de commencer, il nous faut une photo nette de [ce qu’elle doit montrer]. Répondez à ce message avec elle.`,
          say`${label(facts.brand)}: before we begin we need one clear picture of [what it must show]. Answer this message with it.`,
        ),
        both(
          say`Nous la regardons le jour même et vous disons si [ce qui est vérifié] convient. Sans photo possible, dites-le-nous : [autre moyen].`,
          say`We look at it the same day and tell you whether [what is checked] is right. If you cannot send one, tell us: [other means].`,
        ),
      ],
      other: both(
        say`Une photo de [ce qu’elle doit montrer], et nous vérifions avec vous avant de commencer.`,
        say`One picture of [what it must show], and we check with you before we begin.`,
      ),
    }),
);
