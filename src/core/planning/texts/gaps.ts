import { pair, type Text } from '../../values/text.ts';
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
};

export const familiarForm: Gap = {
  id: 'familiar-form',
  title: pair('Textes qui disent « tu »', 'Texts that say “tu”'),
  because: pair(
    'le dossier dit que la maison tutoie, et tous les textes de ce plan vouvoient',
    'the file says that the company says “tu”, and all the texts of this plan say “vous”',
  ),
  need: pair(
    'une relecture qui passe chaque texte au « tu » avant l’envoi, ou la décision de vouvoyer',
    'a reading that puts each text into “tu” before it is sent, or the decision to say “vous”',
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
};

export const votes: Gap = {
  id: 'votes',
  title: pair('Sondages et votes', 'Polls and votes'),
  because: pair('aucun choix réel n’est à trancher', 'there is no real choice to settle'),
  need: pair(
    'deux options que l’entreprise est prête à réaliser, et la date à laquelle elle le fera',
    'two options that the company is ready to carry out, and the date on which it will',
  ),
};

export const creatorWork: Gap = {
  id: 'creator-work',
  title: pair('Publications de créateurs et d’ambassadeurs', 'Posts by creators and ambassadors'),
  because: pair('aucune personne n’est choisie', 'nobody has been chosen'),
  need: pair(
    'le nom de la personne, ce qu’elle publie, quand, et ce qu’elle reçoit',
    'the name of the person, what is published, when, and what is paid',
  ),
};

export const datedSession: Gap = {
  id: 'dated-session',
  title: pair('Directs, webinaires, visites et démonstrations', 'Live sessions, webinars, tours and demonstrations'),
  because: pair('ni date, ni intervenant, ni programme ne sont connus', 'no date, speaker or programme is known'),
  need: pair(
    'une date, une personne qui parle, trois points et le lien',
    'a date, a person who speaks, three points and the link',
  ),
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
};
