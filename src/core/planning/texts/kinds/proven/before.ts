import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import { comesToPeople } from '../../facts/comes-to-people.ts';
import { takesDates } from '../../common-lines.ts';
import { shortText } from '../../layouts/short-text.ts';
import { provenText } from './proven-text.ts';

/** Before an appointment: when, where, how to move it; nothing is proposed. */
export const provenAppointment = provenText(
  'reminder',
  ['Rappel avant le rendez-vous', 'Reminder before the appointment'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Message', 'Message'],
      lines: [
        comesToPeople(facts.company)
          ? both(
              say`${label(facts.brand)} : nous venons chez vous le [jour] à [heure].`,
              say`${label(facts.brand)}: we come to you on [day] at [time].`,
            )
          : both(
              say`${label(facts.brand)} : nous vous attendons le [jour] à [heure], [lieu].`,
              say`${label(facts.brand)}: we expect you on [day] at [time], [place].`,
            ),
        both(
          say`Pour déplacer ou annuler, répondez à ce message avant [heure] : la place servira à quelqu’un d’autre.`,
          say`To move or cancel, answer this message before [time]: somebody else can have the place.`,
        ),
      ],
      other: both(
        say`Rappel de ${facts.brand} : votre rendez-vous est le [jour] à [heure].`,
        say`A reminder from ${facts.brand}: your appointment is on [day] at [time].`,
      ),
    }),
);

/** What is to be done before a visit, from when, and what to do if it was not. */
export const provenPreparation = provenText(
  'preparation',
  ['Consigne avant la visite', 'Instruction before the visit'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Message', 'Message'],
      lines: [
        both(
          say`${label(facts.brand)} : avant votre visite du [date], [ce qu’il faut faire], à partir du [date].`,
          say`${label(facts.brand)}: before your visit on [date], please [what to do], from [date] on.`,
        ),
        both(
          say`Sans cela, il faudra peut-être revenir. Vous n’avez pas pu, ou vous avez un doute ? Répondez avant de venir.`,
          say`Without it you may have to come back. If you could not, or are not sure, answer before you come.`,
        ),
      ],
      other: both(
        say`Votre visite est le [date] : une chose est à faire dès le [date].`,
        say`Your visit is on [date]: there is one thing to do from [date] on.`,
      ),
    }),
);

/** An invitation to pause instead of leaving: what it costs, what is kept, until when to say so. */
export const provenPause = provenText('pause', ['Proposition de pause', 'Proposal to pause'], (facts) =>
  shortText(facts, {
    form: 'sms',
    place: ['Message', 'Message'],
    lines: [
      both(
        say`${label(facts.brand)} : plutôt que d’arrêter, vous pouvez faire une pause de [mois] à [mois], pour [montant par mois].`,
        say`${label(facts.brand)}: rather than stop, you can pause from [month] to [month], for [amount a month].`,
      ),
      both(
        say`Pendant ce temps, [ce qui reste ouvert] ; ensuite tout reprend comme avant. Répondez PAUSE avant le [date] ; sans réponse, rien ne change.`,
        say`Meanwhile, [what stays open]; then all goes on as before. Answer PAUSE by [date]; without an answer nothing changes.`,
      ),
    ],
    other: both(
      say`Vous n’en aurez pas besoin de [mois] à [mois] ? La pause coûte [montant par mois].`,
      say`Not needed from [month] to [month]? A pause costs [amount a month].`,
    ),
  }),
);

/** A request has come in: by when it is answered, and what is sent if that date cannot be kept. */
export const provenAnswerDate = provenText(
  'answer-date',
  ['Date de la réponse, donnée le premier jour', 'Date of the answer, given on the first day'],
  (facts) =>
    shortText(facts, {
      form: 'sms',
      place: ['Le premier jour', 'On the first day'],
      lines: [
        both(
          say`${label(facts.brand)} : votre demande est arrivée. ${label(facts.senders.quotes)}, vous répond par écrit le [date] au plus tard.`,
          say`${label(facts.brand)}: your request has arrived. You will have a written answer from ${facts.senders.quotes} by [date].`,
        ),
        both(
          say`Pour gagner du temps, envoyez dès maintenant [la mesure, la photo ou la date souhaitée].`,
          say`To save time, send [the size, the picture or the date you wish] now.`,
        ),
      ],
      other: both(
        say`Merci de votre demande : la réponse est promise pour le [date].`,
        say`Thank you for asking: the answer is promised for [date].`,
      ),
      more: [
        [
          ['Si la date ne peut être tenue', 'If the date cannot be kept'],
          [
            both(
              say`Je vous avais promis une réponse pour le [date] ; elle sera prête le [nouvelle date], car [raison]. Pardon de ce retard, qui vient de nous.`,
              say`I had promised you an answer for [date]; it will be ready on [new date], because [reason]. The delay is ours, and I am sorry.`,
            ),
          ],
        ],
      ],
    }),
);

/** The proposal to pay by the year, with what it costs and saves. */
const termsText = (
  nature: 'yearly' | 'monthly' | 'debit',
  title: readonly [string, string],
  [fr, en]: readonly [string, string],
) =>
  provenText(nature, title, (facts) => {
    const [inFrench, inEnglish] = [
      { kind: 'name', text: fr },
      { kind: 'name', text: en },
    ] as const;
    return shortText(facts, {
      form: 'sms',
      place: ['Message', 'Message'],
      lines: [
        both(
          say`${label(facts.brand)} : vous pouvez passer ${inFrench} dès le [date] : [montant et ce qu’il couvre], soit [écart] par rapport à aujourd’hui.`,
          say`${label(facts.brand)}: you can change to ${inEnglish} from [date]: [amount and what it covers], which is [difference] compared with today.`,
        ),
        both(
          say`Répondez OUI pour changer. Sans réponse, rien ne change.`,
          say`Answer YES to change. Without an answer nothing changes.`,
        ),
      ],
      other: both(
        say`Préférez-vous ${inFrench} ? Voici ce que cela change : [montant, écart].`,
        say`Would ${inEnglish} suit you better? This is what changes: [amount, difference].`,
      ),
    });
  });

export const provenYearly = termsText(
  'yearly',
  ['Passage à l’année', 'Change to yearly billing'],
  ['à la facturation à l’année', 'yearly billing'],
);
export const provenMonthly = termsText(
  'monthly',
  ['Passage au mois', 'Change to monthly billing'],
  ['à la facturation au mois', 'monthly billing'],
);
export const provenDebit = termsText(
  'debit',
  ['Passage au prélèvement', 'Change to direct debit'],
  ['au prélèvement', 'direct debit'],
);

/** What it costs to send, shown before anybody asks; where it can be collected. */
export const provenShipping = provenText(
  'shipping',
  ['Estimation du port, à afficher', 'Shipping estimate to show'],
  (facts) =>
    shortText(facts, {
      form: 'screen-words',
      place: ['Sous le prix', 'Below the price'],
      lines: [
        both(
          say`Livraison vers [code postal ou ville] : environ [montant], en [délai]. Le montant exact s’affiche avant le paiement.`,
          say`Shipping to [postal code or town]: about [amount], in [time]. You see the exact amount before you pay.`,
        ),
      ],
      other: both(
        say`Avec la livraison vers [code postal ou ville] : environ [total].`,
        say`With shipping to [postal code or town]: about [total].`,
      ),
      more: takesDates(facts.voice)
        ? []
        : [
            [
              ['S’il n’y a pas d’estimation', 'Where there is no estimate'],
              [
                both(
                  say`Indiquez votre code postal : nous affichons le port avant que vous décidiez.`,
                  say`Enter your postal code: we show the shipping before you decide.`,
                ),
              ],
            ],
          ],
    }),
);
