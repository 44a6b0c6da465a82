import type { Company } from '../framework/company/company.ts';
import type { DatedFact, DatedKind } from '../framework/dated/dated-facts.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { pair } from '../values/text.ts';
import type { DateTexts } from './unpaid-entry.ts';

/** Words of an answer that somebody awaits, and of an agreement that goes on unless one speaks. */
const choiceSign =
  /\b(propositions?|proposals?|wants? to know|wants? (?:our|an?|your) |tell (?:us|them|him|her)|renews? (?:itself|automatically)|unless (?:i|we|you) (?:write|cancel|say)|notice|preavis|reconduit\w*|reconduction|sauf (?:avis|courrier|lettre)|nos? (?:tarifs?|prix|reponse)|our (?:rates?|prices?|answer))\b/;

/** The texts of a date: a choice to make where somebody awaits an answer, else those of its kind. */
export function datedTexts({ notes }: Company, { kind, noticeBy, text }: DatedFact): DateTexts {
  const note = notes.find((one) => one.includes(text)) ?? text;
  const isChoice = (kind === 'deadline' || kind === 'end') && choiceSign.test(plainText(note));
  if (isChoice) return choice;
  return kind === 'end' && noticeBy !== null ? renewal : kinds[kind];
}

/** An answer that somebody awaits by a day: yes, no, or at which price. */
const choice: DateTexts = {
  why: pair(
    'Quelqu’un attend une réponse, ou l’accord continue sans vous : c’est un choix à faire avant ce jour, chiffres en main.',
    'Somebody awaits an answer, or the agreement goes on without you: it is a choice to make before this day, with the figures.',
  ),
  what: pair('Choisir, puis répondre par écrit', 'Choose, then answer in writing'),
  steps: [
    pair(
      'Poser sur une page ce que cela a rapporté et coûté sur la période mesurée, heures comprises, puis ce que la suite laisserait.',
      'Put on one page what it brought and cost over the measured period, hours included, then what going on would leave.',
    ),
    pair(
      'Choisir oui, non, ou à quel prix, et écrire le montant au-dessous duquel c’est non.',
      'Choose yes, no, or at which price, and write down the amount under which it is no.',
    ),
    pair(
      'Envoyer la réponse une semaine avant, garder la preuve, et dire à l’équipe ce qui change.',
      'Send the answer a week before, keep the proof, and tell the team what changes.',
    ),
  ],
};

/** An end whose renewal takes a stated time. */
const renewal: DateTexts = {
  why: pair(
    'Le renouvellement prend du temps : la demande passe avant tout le reste du plan.',
    'The renewal takes time: asking for it comes before the rest of the plan.',
  ),
  what: pair('Demander le renouvellement à temps', 'Ask for the renewal in time'),
  steps: [
    pair(
      'Lister les pièces et ce qui doit être remis en ordre, dès la première semaine.',
      'List the papers and what must be put in order, in the first week.',
    ),
    pair(
      'Déposer la demande, garder la preuve, et relancer chaque mois jusqu’à la réponse.',
      'File the request, keep the proof, and follow up every month until the answer.',
    ),
  ],
};

const kinds: Readonly<Record<DatedKind, DateTexts>> = {
  deadline: {
    why: pair(
      'Passé ce jour, le droit ou l’offre se perd : cette tâche passe avant toutes les autres.',
      'After this day the right or the offer is lost: this task comes before all others.',
    ),
    what: pair('Préparer et déposer ce qui doit l’être', 'Prepare and hand in what is due'),
    steps: [
      pair(
        'Lister les pièces et qui les donne, dès la première semaine.',
        'List the papers and who gives them, in the first week.',
      ),
      pair('Déposer deux semaines avant, garder la preuve du dépôt.', 'Hand them in two weeks before, keep the proof.'),
    ],
  },
  end: {
    why: pair(
      'Rien ne doit être promis au-delà de ce jour tant que la suite n’est pas écrite.',
      'Nothing must be promised beyond this day until what follows is in writing.',
    ),
    what: pair('Décider de la suite avant la fin', 'Decide what follows before the end'),
    steps: [
      pair(
        'Écrire ce qui change ce jour-là, en chiffre d’affaires et en heures.',
        'Write what changes on that day, in revenue and in hours.',
      ),
      pair(
        'Demander le renouvellement ou préparer un remplaçant, avec une date de réponse.',
        'Ask for the renewal or prepare a replacement, with a date for the answer.',
      ),
    ],
  },
  'price-rise': {
    why: pair(
      'Un prix qui monte sans avoir été annoncé à temps ne s’applique pas, ou fait partir.',
      'A rise that was not announced in time does not apply, or makes customers leave.',
    ),
    what: pair('Annoncer les nouveaux prix à chaque client', 'Announce the new prices to every customer'),
    steps: [
      pair(
        'Écrire à chaque client : le nouveau prix, le jour, la raison, et comment arrêter.',
        'Write to every customer: the new price, the day, the reason, and how to stop.',
      ),
      pair(
        'Changer les prix affichés le jour même, ni avant ni après.',
        'Change the prices on display on the day itself, neither before nor after.',
      ),
    ],
  },
  'cost-rise': {
    why: pair(
      'La marge baisse ce jour-là si le prix ne bouge pas.',
      'The margin falls on that day if the price does not move.',
    ),
    what: pair('Revoir le prix et les remises avant la hausse', 'Review prices and discounts before the rise'),
    steps: [
      pair('Calculer la marge de chaque offre après la hausse.', 'Compute the margin of each offer after the rise.'),
      pair(
        'Décider : prix, remise en moins ou autre fournisseur ; afficher la règle aux équipes.',
        'Decide: price, fewer discounts or another supplier; tell the rule to the team.',
      ),
    ],
  },
  departure: {
    why: pair(
      'Des heures disparaissent ce jour-là : la capacité passe avant la conquête.',
      'Hours disappear on that day: capacity comes before acquisition.',
    ),
    what: pair('Remplacer ou réduire ce qui est promis', 'Replace, or reduce what is promised'),
    steps: [
      pair('Compter les heures qui partent, et ce qu’elles servent.', 'Count the hours that go, and what they serve.'),
      pair(
        'Ouvrir le recrutement ou former quelqu’un ; d’ici là, ne rien acheter qui remplisse l’agenda.',
        'Open the recruitment or train somebody; until then buy nothing that fills the diary.',
      ),
    ],
  },
  works: {
    why: pair(
      'L’accueil change ce jour-là : le dire avant, ou déplacer ce qui est prévu.',
      'Opening changes on that day: say so before, or move what is planned.',
    ),
    what: pair('Prévenir et déplacer ce qui tombe pendant ces jours', 'Tell people and move what falls on these days'),
    steps: [
      pair(
        'Marquer ces jours dans le calendrier et n’y rien publier qui fasse venir.',
        'Mark these days in the calendar and publish nothing then that brings people.',
      ),
    ],
  },
  audit: {
    why: pair(
      'Le contrôle juge ce qui est écrit et tenu ce jour-là ; d’ici là, rien ne s’affirme au-delà.',
      'The audit judges what is written and kept on that day; until then nothing beyond is claimed.',
    ),
    what: pair('Préparer le contrôle', 'Prepare the audit'),
    steps: [
      pair(
        'Réunir les preuves et nommer qui répond, quatre semaines avant.',
        'Gather the proofs and name who answers, four weeks before.',
      ),
    ],
  },
  decision: {
    why: pair(
      'Une décision d’autrui tombe ce jour-là : préparer les deux suites.',
      'Somebody else decides on that day: prepare both outcomes.',
    ),
    what: pair('Préparer les deux suites d’une décision', 'Prepare both outcomes of a decision'),
    steps: [
      pair(
        'Écrire ce que l’on fait si c’est oui, et si c’est non, avec les montants.',
        'Write what is done if it is yes, and if it is no, with the amounts.',
      ),
    ],
  },
};
