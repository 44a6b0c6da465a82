import { type Both, both } from '../../../pieces/both.ts';
import { type Name, named, say, type Sentence } from '../../../pieces/piece.ts';
import type { NatureId } from '../../../ways/way-nature.ts';
import { shortText } from '../../layouts/short-text.ts';
import type { TextKind } from '../../text-kind.ts';
import { provenText } from './proven-text.ts';

/** What a call is about, inside a sentence, and what is asked. */
interface CallAbout {
  readonly title: readonly [string, string];
  readonly subject: { readonly fr: Name; readonly en: Name };
  readonly question: Both<Sentence>;
}

/** Words of a call: why it is made, the question, what is left without an answer. */
const calledText = (nature: NatureId, { title, subject, question }: CallAbout): TextKind =>
  provenText(nature, title, (facts) =>
    shortText(facts, {
      form: 'call-words',
      place: ['Ouverture', 'Opening'],
      lines: [
        both(
          say`Bonjour, [prénom] de ${facts.brand}. Je vous appelle au sujet de ${subject.fr} : avez-vous deux minutes ?`,
          say`Hello, this is [first name] from ${facts.brand}. I am calling about ${subject.en}: do you have two minutes?`,
        ),
      ],
      other: both(
        say`Bonjour, [prénom] de ${facts.brand}. Une question au sujet de ${subject.fr}, si le moment vous convient.`,
        say`Hello, this is [first name] from ${facts.brand}, with one question about ${subject.en}, if now is a good time.`,
      ),
      more: [
        [['La question', 'The question'], [question]],
        [
          ['Sans réponse', 'No answer'],
          [
            both(
              say`Bonjour, [prénom] de ${facts.brand}, au sujet de ${subject.fr}. Je rappelle demain à [heure] ; pour une autre heure, répondez à ce message.`,
              say`Hello, [first name] from ${facts.brand}, about ${subject.en}. I will call again tomorrow at [time]; for another time, answer this message.`,
            ),
          ],
        ],
      ],
    }),
  );

export const provenQuoteCall = calledText('quote-call', {
  title: ['Appel après un devis', 'Call after a quote'],
  subject: {
    fr: named`notre devis du [date] pour [ce qu’il comprend]`,
    en: named`our quote of [date] for [what it covers]`,
  },
  question: both(
    say`Où en est votre décision ? S’il faut changer une quantité, une date ou une ligne, je refais le devis.`,
    say`Where does your decision stand? If a quantity, a date or a line has to change, I will redo the quote.`,
  ),
});

export const provenTrialCall = calledText('trial-call', {
  title: ['Appel pendant ou après un essai', 'Call during or after a trial'],
  subject: { fr: named`votre essai du [date]`, en: named`your trial of [date]` },
  question: both(
    say`Qu’avez-vous pu essayer, et qu’est-ce qui vous a arrêté ? Je peux faire avec vous, maintenant, [l’étape qui manque].`,
    say`What could you try, and what stopped you? I can do [the step that is missing] with you now.`,
  ),
});

export const provenMissedCall = calledText('missed-call', {
  title: ['Rappel d’un appel manqué', 'Call back after a missed call'],
  subject: {
    fr: named`votre appel de [heure], que nous avons manqué`,
    en: named`your call of [time], which we missed`,
  },
  question: both(say`Que puis-je faire pour vous ?`, say`What can I do for you?`),
});

export const provenRequestCall = calledText('request-call', {
  title: ['Appel après une demande', 'Call after a request'],
  subject: { fr: named`votre demande du [date]`, en: named`your request of [date]` },
  question: both(
    say`De quoi avez-vous besoin, et pour quand ? Je vous dis tout de suite si c’est possible et à quel prix.`,
    say`What do you need, and by when? I can tell you now whether it can be done, and at what price.`,
  ),
});

export const provenRenewalCall = calledText('renewal-call', {
  title: ['Appel avant une échéance', 'Call before a term ends'],
  subject: {
    fr: named`[votre contrat ou votre adhésion], qui arrive à son terme le [date]`,
    en: named`[your contract or membership], which ends on [date]`,
  },
  question: both(
    say`Souhaitez-vous continuer, changer quelque chose ou arrêter ? Je note votre choix et vous l’envoie par écrit.`,
    say`Would you like to go on, to change something, or to stop? I will note your choice and send it to you in writing.`,
  ),
});

export const provenExplainedCall = calledText('explained-call', {
  title: ['Appel pour lire un rapport ensemble', 'Call to read a report together'],
  subject: { fr: named`votre rapport du [date]`, en: named`your report of [date]` },
  question: both(
    say`L’avez-vous devant vous ? Voici les [deux ou trois] points à traiter d’abord. Pour chacun : qui s’en charge, et pour quelle date ?`,
    say`Do you have it in front of you? These are the [two or three] points to deal with first. For each: who takes it, and by what date?`,
  ),
});

export const provenWelcomeCall = calledText('welcome-call', {
  title: ['Appel de bienvenue', 'Welcome call'],
  subject: { fr: named`votre arrivée chez nous le [date]`, en: named`your start with us on [date]` },
  question: both(
    say`Que voulez-vous faire en premier, et que vous manque-t-il pour cela ? Je le prépare avec vous maintenant : [premier geste].`,
    say`What would you like to do first, and what do you need for it? I can prepare it with you now: [first step].`,
  ),
});

export const provenLateCall = calledText('late-call', {
  title: ['Appel pour un paiement en retard', 'Call about a late payment'],
  subject: {
    fr: named`votre [facture ou cotisation] du [date], restée impayée`,
    en: named`your [invoice or subscription] of [date], not paid yet`,
  },
  question: both(
    say`L’avez-vous reçue ? Si c’est un oubli, voici comment payer : [moyen]. Si vous ne voulez pas continuer, dites-le-moi : c’est noté.`,
    say`Did it reach you? If it was forgotten, this is how to pay: [means]. If you do not wish to go on, tell me and I will note it.`,
  ),
});
