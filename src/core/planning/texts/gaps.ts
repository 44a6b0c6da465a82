import { pair, type Text } from '../../values/text.ts';
import type { MissingText } from '../plan/details/planned-text.ts';
import type { Lack } from './text-kind.ts';

/** A text that nothing in a company file can give: it is never written, and the plan names what it needs. */
export interface Gap extends Lack {
  readonly id: string;
  readonly title: Text;
}

export const customerEntries: Gap = {
  id: 'customer-entries',
  title: pair(
    'Concours, défi, photos et modèles de clients',
    'Contests, challenges, photos and templates of customers',
  ),
  because: pair('rien n’est à gagner ni à montrer de certain', 'there is nothing certain to win or to show'),
  need: pair(
    'ce que l’on demande, jusqu’à quand, où l’envoyer, le lot et le règlement',
    'what is asked for, until when, where to send it, the prize and the rules',
  ),
  questions: [
    pair(
      'Que demandez-vous aux clients : une photo, une phrase, un essai ?',
      'What do you ask customers for: a picture, a sentence, a try?',
    ),
    pair('Jusqu’à quel jour, et à quelle adresse l’envoyer ?', 'Until which day, and where is it sent?'),
    pair('Qu’y a-t-il à gagner ou à voir, et qui choisit ?', 'What is there to win or to see, and who chooses?'),
    pair(
      'Où le règlement est-il lisible, et où l’accord est-il donné ?',
      'Where can the rules be read, and the consent be given?',
    ),
  ],
};

export const familiarForm: MissingText = {
  id: 'familiar-form',
  title: pair('Textes qui disent « tu »', 'Texts that say “tu”'),
  because: pair(
    'le dossier dit que la maison tutoie, et certains textes de ce plan vouvoient encore',
    'the file says that the company says “tu”, and some texts of this plan still say “vous”',
  ),
  need: pair(
    'une relecture qui passe ces textes au « tu » avant l’envoi, ou la décision de vouvoyer',
    'a reading that puts these texts into “tu” before they are sent, or the decision to say “vous”',
  ),
};

export const customerWords: Gap = {
  id: 'customer-words',
  title: pair('Récits, citations et communautés de clients', 'Stories, quotes and communities of customers'),
  because: pair('aucune phrase de client n’est connue', 'no sentence of a customer is known'),
  need: pair(
    'deux ou trois phrases de clients, avec leur accord écrit, leur prénom et la date',
    'two or three sentences of customers, with their written consent, first name and date',
  ),
  questions: [
    pair(
      'Quelle phrase un client a-t-il dite ou écrite, mot pour mot ?',
      'Which sentence did a customer say or write, word for word?',
    ),
    pair('Qui est-ce (prénom) et à quelle date ?', 'Who is it (first name) and on which date?'),
    pair('Avez-vous son accord écrit pour la publier ?', 'Do you have written consent to publish it?'),
  ],
};

export const votes: Gap = {
  id: 'votes',
  title: pair('Sondages et votes', 'Polls and votes'),
  because: pair('aucun choix réel n’est à trancher', 'there is no real choice to settle'),
  need: pair(
    'deux options que l’entreprise est prête à réaliser, et la date à laquelle elle le fera',
    'two options that the company is ready to carry out, and the date on which it will',
  ),
  questions: [
    pair(
      'Entre quelles options hésitez-vous vraiment (deux à quatre) ?',
      'Between which options do you really hesitate (two to four)?',
    ),
    pair('Jusqu’à quel jour peut-on voter ?', 'Until which day can people vote?'),
    pair('Quand réaliserez-vous l’option choisie ?', 'When will you carry out the option that is chosen?'),
  ],
};

export const datedSession: Gap = {
  id: 'dated-session',
  title: pair('Directs, webinaires, visites et démonstrations', 'Live sessions, webinars, tours and demonstrations'),
  because: pair('ni date, ni intervenant, ni programme ne sont connus', 'no date, speaker or programme is known'),
  need: pair(
    'une date, une personne qui parle, trois points et le lien',
    'a date, a person who speaks, three points and the link',
  ),
  questions: [
    pair('Quel jour, à quelle heure et pendant combien de temps ?', 'On which day, at what time and for how long?'),
    pair('Qui parle ?', 'Who speaks?'),
    pair('Quels sont les trois points ?', 'What are the three points?'),
    pair('À quelle adresse ou sur quel lien vient-on ?', 'At which address or link do people come?'),
  ],
};

export const rewards: Gap = {
  id: 'rewards',
  title: pair('Programmes avec récompense', 'Programmes with a reward'),
  because: pair(
    'la récompense et ses conditions ne sont pas décidées',
    'the reward and its conditions are not decided',
  ),
  need: pair(
    'qui reçoit quoi, quand, pour quelle durée, et qui en décide',
    'who receives what, when, for how long, and who decides',
  ),
  questions: [
    pair('Qui reçoit quoi, pour quelle action ?', 'Who receives what, for which deed?'),
    pair('Quand, et pendant combien de temps ?', 'When, and for how long?'),
    pair('Qui en décide ?', 'Who decides?'),
  ],
};
