import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { dayPart, factSentences, sentencesOf } from '../common-lines.ts';
import type { Line, Lines } from '../layouts/chosen-line.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Voice } from '../voices/voice.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** Sent at once: what was taken, the amount, what happens next and when, how to change it. */
export const confirmation = defineText({
  id: 'confirmation',
  title: pair('Confirmation, et ce qui se passe ensuite', 'Confirmation, and what happens next'),
  subjects: ['path'],
  layout: (facts) => {
    const { voice, place, offers } = facts;
    const gift = voice.id === 'nonprofit';
    // a request that has arrived is not accepted yet, and has no date to cancel
    const requested = voice.id === 'services';
    const own = offers.length === 1 || voice.id === 'box' ? factSentences(offers[0]!) : [];
    return letter(facts, {
      subjects: subjectsOf(voice),
      paragraphs: [
        [voice.done, dayPart(facts, voice.detail)],
        [
          place === null || !voice.visited ? null : both(say`Adresse : ${place}.`, say`Where: ${place}.`),
          preparationOf(facts),
        ],
        gift ? [] : [...own, ...promisesOf(facts)].slice(0, 2),
        [
          gift
            ? both(
                say`Le reçu est joint à ce message. Le [date], nous vous écrirons ce que les dons reçus ont payé.`,
                say`Your receipt is attached. On [date] we will write and tell you what the gifts have paid for.`,
              )
            : requested
              ? both(
                  say`Vous aurez notre réponse au plus tard le [date]. Pour préciser ou ajouter quelque chose, répondez à ce message.`,
                  say`You will have our answer by [date]. To add or correct anything, reply to this message.`,
                )
              : both(
                  say`Pour changer ou annuler, répondez à ce message avant le [date].`,
                  say`To change or cancel, reply to this message before [date].`,
                ),
        ],
      ],
    });
  },
});

function subjectsOf({ id, deed }: Voice): Lines[] {
  if (id === 'nonprofit')
    return [
      both(say`Votre don du [date] : merci`, say`Your gift of [date]: thank you`),
      both(say`Ce que votre don va payer`, say`What your gift will pay for`),
    ];
  if (id === 'services')
    return [
      both(say`Votre demande du [date] : bien reçue`, say`Your request of [date]: received`),
      both(say`Votre demande : quand vous aurez la réponse`, say`Your request: when you will have an answer`),
    ];
  return [
    both(say`C’est confirmé : ${deed.fr}`, say`Confirmed: ${deed.en}`),
    both(say`${deed.fr} : le détail à garder`, say`${deed.en}: the details to keep`),
  ];
}

/** What a customer has to have, prepare or check before, by what is sold. */
const preparation: Readonly<Record<string, Line>> = {
  outing: both(
    say`À prévoir : [ce qu’il faut apporter, où se garer, quand arriver].`,
    say`What to bring and know: [clothes, parking, when to arrive].`,
  ),
  hospitality: both(
    say`Arrivée à partir de [heure] ; départ avant [heure]. Sur place : [accès, stationnement, règles utiles].`,
    say`Arrive from [time], leave by [time]. Good to know: [way in, parking, rules of the house].`,
  ),
  shop: both(
    say`Vérifiez maintenant [modèle, taille ou mesures] : tout se corrige avant le départ du colis, le [date].`,
    say`Check [model, size or measurements] now: it can all be corrected until it leaves, on [date].`,
  ),
  training: both(
    say`Lieu et horaires : [adresse, heures]. Compris : [repas, supports].`,
    say`Where and when: [address, hours]. Included: [lunch, papers].`,
  ),
};

/** At a place open to the public people bring things; elsewhere the company comes to them. */
function preparationOf({ voice, place }: TextFacts): Line {
  if (voice.id !== 'local-trade') return preparation[voice.id] ?? null;
  return place === null
    ? both(
        say`À prévoir avant notre arrivée : [accès, stationnement, ce qui doit être dégagé].`,
        say`Before we come: [access, parking, what has to be cleared].`,
      )
    : both(say`À apporter : [papiers, objets utiles].`, say`Please bring: [papers, things we need].`);
}

/** What a company does when something goes wrong. */
const promise =
  /\b(refund\w*|replace\w*|remake|repair\w*|exchange\w*|another date|money back|rembours\w*|remplac\w*|echang\w*|repar\w*|refai\w*|autre date|garanti\w*|guarantee\w*|warranty)\b/;

const promisesOf = ({ facts }: TextFacts): Line[] =>
  sentencesOf(facts.filter(({ text }) => promise.test(plainText(text))));
