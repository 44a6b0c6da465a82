import { plainText } from '../../../../framework/counters/plain-words.ts';
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

/** Words that ask the reader for a picture; « nous le confirmons sur photo » asks for nothing. */
const asksFor =
  /\b(?:envoyez|ajoutez|joignez|prenez|montrez|photographiez|send|add|attach|upload|take|show|text|share)\b/;

/** The sentence by which the company asks for a picture, and what follows it; null without one. */
function askedPicture({ answers }: TextFacts): Name | null {
  for (const { answer, supply } of answers) {
    const sentences = answer.text.split(/(?<=[.!])\s/u);
    const at = sentences
      .map(plainText)
      .findIndex((one) => /\b(photos?|photographs?|pictures?)\b/.test(one) && asksFor.test(one));
    if (at >= 0 && !supply) return { kind: 'name', text: sentences.slice(at).join(' ') };
  }
  return null;
}

/** A picture that is looked at before anything is done: how it is asked for, and what to do without it. */
export const provenPhotoBefore = provenText(
  'photo-before',
  ['Photo demandée avant', 'Picture asked for before'],
  (facts) => {
    const asked = askedPicture(facts);
    return shortText(facts, {
      form: 'sms',
      place: ['Au formulaire, au téléphone, par message', 'On the form, on the telephone, by message'],
      lines: [
        asked === null
          ? both(
              say`${label(facts.brand)} : envoyez d’abord une photo de [ce qu’elle doit montrer]. Vous avez une réponse avant le [date], sans rien payer.`,
              say`${label(facts.brand)}: first send a picture of [what it must show]. You have an answer by [date], with nothing to pay.`,
            )
          : both(say`${asked}`, say`${asked}`),
      ],
      other: both(
        say`Une photo d’abord : [ce qu’elle doit montrer]. La réponse arrive avant le [date].`,
        say`A picture first: [what it must show]. The answer comes by [date].`,
      ),
      more: [
        [
          ['Sans réponse le lendemain', 'Without an answer the next day'],
          [
            both(
              say`Il nous manque la photo : sans elle, nous ne pouvons pas vérifier avant de commencer. [lien ou numéro pour l’envoyer].`,
              say`The picture is missing: without it we cannot check before we begin. [link or number to send it to].`,
            ),
          ],
        ],
      ],
    });
  },
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
