import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unasked, unfair } from './practice.ts';

export const personalData: NonNullable<DoubtfulPractice['law']> = {
  FR: pair('RGPD, articles 5 à 8', 'GDPR, articles 5 to 8'),
  EU: pair('RGPD, articles 5 à 8', 'GDPR, articles 5 to 8'),
  IE: act('GDPR and Data Protection Act 2018'),
  GB: act('UK GDPR and Data Protection Act 2018'),
};

/** Paid draws, money kept for nothing, prices that nobody pays, and what people did not give for this use. */
export const drawsAndPersons: readonly DoubtfulPractice[] = [
  {
    id: 'paid-draw',
    verdict: 'refuse',
    signs: [
      /\b(prize draws?|(?:paid|payante?s?) (?:\w+ )?draws?|drawn?( lots)? (on|at|each|every|among|from)|raffles?|lotter(y|ies)|sweepstakes?|tombolas?|loteries?|tirages?( au sort)?|tirer au sort|winner takes|le gagnant|grilles? de jeu|chances? (?:to win|de gagner|on (?:an?|the))|tenter de gagner|(?:win|gagner) (?:an?|un|une) (?!(?:new |nouveau |nouvelle )?(?:clients?|customers?|membres?|members?|abonnes?|subscribers?|contracts?|contrats?|marches?|tenders?|deals?|orders?|commandes?)\b)\w+|a (?:\w+ )?a gagner)\b/,
      /\b(tickets?|billets?|entry fee|entries|participation|mise|stake|grilles)\b|[£€$]\s?\d|\d\s?[£€$]|\d ?(?:euros?|francs?|chf|pounds?|dollars?)\b|\b(a|for|un|une|deux|trois|cinq|dix|one|two|five|ten) (pound|dollar|euro|franc)s?\b|\b(?:payants?|payante|paid)\b/,
    ],
    unless:
      /\b(free (entry|draw|to enter)|no purchase|without (purchase|buying)|gratuit\w*|sans (obligation d )?achat|regist(?:er|ered) with|licen[cs]e number|(?:get|have|had) (?:the|a) (?:licen[cs]e|permit)|(?:demand\w*|obten\w*) l autorisation)\b/,
    reason: pair(
      'Faire payer pour une chance de gagner est une loterie, réservée par la loi à quelques organismes autorisés',
      'Charging for a chance to win is a lottery, which the law keeps for a few authorised bodies',
    ),
    law: {
      FR: pair('Code de la sécurité intérieure, L322-1 et L322-2', 'French internal security code, L322-1 and L322-2'),
      GB: act('Gambling Act 2005, section 258'),
      BE: pair('Loi du 31 décembre 1851 sur les loteries', 'Belgian act of 31 December 1851 on lotteries'),
      CH: pair('Loi fédérale sur les jeux d’argent', 'Swiss Gambling Act'),
      IE: act('Gambling Regulation Act 2024'),
      CA: pair('Code criminel, articles 206 et 207', 'Criminal Code, sections 206 and 207'),
      US: pair('lois des États sur les loteries', 'state laws on lotteries'),
    },
    instead: pair(
      'un tirage gratuit avec un règlement écrit, ou une réservation avec un acompte qui se déduit du prix',
      'a free draw with written rules, or a reservation with a deposit that comes off the price',
    ),
  },
  {
    id: 'unused-prepayment-kept',
    verdict: 'refuse',
    signs: [
      /\b(garde\w*|conserv\w*|encaiss\w*|keep\w*|kept|retain\w*|pocket\w*)\b/,
      /\b(argent|sommes?|solde|money|balance|what (they|people) paid|ce qu (ils|elles) ont paye)\b/,
      /\b(forfaits?|heures?|seances?|lecons?|cours|carnets?|credits?|bons|packages?|hours?|lessons?|sessions?|passes|vouchers?|prepaid|prepaye\w*)\b/,
      /\b(abandonne\w*|non (utilise|pris|consomme|fait)\w*|jamais (pris|utilise|fait)\w*|pas (prises?|pris|utilise\w*)|unused|not (used|taken)|never (used|taken|came|come)|gave up|dropped|expired?|perime\w*)\b/,
    ],
    unless: /\b(rembours\w*|refund\w*|propos\w*|offer (them|a)|rappel\w*|remind\w*)\b/,
    reason: pair(
      'Ce qui a été payé et n’a pas été rendu reste dû : le service, ou l’argent',
      'What was paid and not given is still owed: the service, or the money',
    ),
    law: {
      FR: pair('Code de la consommation, L212-1 et R212-1', 'French consumer code, L212-1 and R212-1'),
      GB: act('Consumer Rights Act 2015, schedule 2'),
    },
    instead: pair(
      'écrire à chacun ce qui lui reste, avec des dates à choisir, et rendre le solde à qui ne veut plus',
      'write to each what is left, with dates to choose, and return the balance to those who want no more',
    ),
  },
  {
    id: 'price-of-one-unit',
    verdict: 'refuse',
    signs: [
      /\b(a partir de|des|pour|from|for|only|only for|starting at)\s?(?:[£€$]\s?[01]\b(?![.,\d])|[01]\s?(?:€|euros?\b|£|\$))/,
    ],
    unless:
      /\b(delivery|livraison|first month|premier mois|postage|frais de port|a month|par mois|each|piece|l unite)\b/,
    reason: pair(
      'Un prix que presque personne ne paie, aides ou conditions comprises, trompe sur le coût réel',
      'A price that hardly anybody pays, with aids or conditions in it, misleads on the real cost',
    ),
    law: unfair,
    instead: pair(
      'le prix moyen des dernières ventes, et l’aide en plus, avec le nombre de clients qui l’ont eue',
      'the mean price of the last sales, with the aid beside it and the number of customers who had it',
    ),
  },
  {
    id: 'contacts-of-others',
    verdict: 'refuse',
    signs: [
      /\b(householders?|homeowners?|residents?|neighbou?rs?|private people|riverains?|voisins?|habitants?|proprietaires?|particuliers|titulaires?|holders?|beneficiaires?)\b/,
      /\b((look up|find|get|chercher|trouver|recuperer|sell|vendre|revendre)\b.*\b(mobiles?|portables?|phones?|telephones?|numbers?|numeros?|e ?mails?|adresses? mail)|(e ?mail|text|sms|mailer|ecrire|envoyer (un|des) (sms|mails?|textos?))\b)/,
    ],
    unless:
      /\b(who asked|qui (ont|l ont) demande|with (their )?(consent|agreement)|avec leur accord|ask(ing)? them first|nos clients|our customers)\b/,
    reason: pair(
      'Ces personnes n’ont donné leur adresse ni à vous ni pour cet usage',
      'These people gave their address neither to you nor for this use',
    ),
    law: unasked,
    instead: pair(
      'laisser la personne venir d’elle-même : une page où elle demande à être rappelée',
      'let people come by themselves: a page where they ask to be called back',
    ),
  },
  {
    id: 'training-account-solicitation',
    verdict: 'refuse',
    signs: [
      /\b(sms|textos?|appel\w*|telephon\w*|e ?mails?|mails?|messages?|contacter|demarcher)\b/,
      /\b(compte (personnel de )?formation|cpf|droits a la formation)\b/,
    ],
    unless: /\b(qui (ont|nous ont|l ont) demande|en formation chez nous|nos eleves inscrits)\b/,
    reason: pair(
      'Démarcher les titulaires d’un compte de formation par téléphone, SMS, courriel ou réseau social est interdit, cadeau ou non',
      'Soliciting the holders of a training account by phone, text, e-mail or social network is forbidden, with a gift or not',
    ),
    law: { FR: pair('Code du travail, L6323-8-1', 'French labour code, L6323-8-1') },
    instead: pair(
      'une page qui dit ce que le compte paie et ce qui reste à payer, trouvée par qui la cherche',
      'a page that says what the account pays and what is left to pay, found by those who look for it',
    ),
  },
  {
    id: 'data-of-children',
    verdict: 'refuse',
    signs: [
      /\b(children|childrens|kids?|kid s|pupils|enfants?|mineurs?|ados?|teenagers?)\b/,
      /\b(collect\w*|gather\w*|recueill\w*|relever|noter|demander|ask for|take|prendre)\b.*\b(names?|noms?|e ?mails?|adresses?|addresses|birthdays?|birth ?dates?|dates? de naissance|anniversaires?|phones?|telephones?)\b/,
    ],
    unless: /\b(parents?|guardians?|tuteurs?|famille)\b/,
    reason: pair(
      'Les données d’un enfant ne se recueillent qu’auprès de ses parents et avec leur accord',
      'The data of a child are collected from the parents only, with their consent',
    ),
    law: {
      ...personalData,
      US: act('Children’s Online Privacy Protection Act'),
    },
    instead: pair(
      'une carte que le parent remplit lui-même, avec ce qu’il accepte de recevoir',
      'a card that the parent fills in, with what they agree to receive',
    ),
  },
  {
    id: 'accounts-of-children',
    verdict: 'refuse',
    signs: [
      /\b(accounts?|comptes?|sign ups?|profils?|profiles?|inscriptions?)\b/,
      /\b(?:(?:of|from|aged|de|des|a partir de|under|over) (?:[1-9]|1[0-5])(?: ans| years)?(?= (?:and|et|or|ou|to|a|plus|years?|ans)\b| ?[,.;]| ?$)|(?:[1-9]|1[0-5]) (?:ans|year olds?|years? old)|children|enfants|mineurs|minors)\b/,
      /\b(open\w*|let|allow\w*|creat\w*|offer\w*|give|ouvrir|laisser|permettre|creer|propos\w+)\b/,
    ],
    unless: /\b(parents?|guardians?|tuteurs?|never|ne (?:pas|jamais|plus)|no longer)\b/,
    reason: pair(
      'Un enfant ne s’engage pas seul et ses données demandent l’accord de ses parents : un compte à son nom n’est valable ni pour vendre ni pour acheter',
      'A child cannot enter a contract alone and their data need the consent of the parents: an account in their name is valid neither to sell nor to buy',
    ),
    law: {
      ...personalData,
      US: act('Children’s Online Privacy Protection Act'),
      CA: pair('LPRPDE ; au Québec, Loi 25', 'PIPEDA; in Quebec, Law 25'),
      CH: pair('LPD, et Code civil, article 19', 'Swiss Data Protection Act, and civil code, article 19'),
    },
    instead: pair(
      'un compte au nom du parent, qui y ajoute l’enfant par son prénom seul',
      'an account in the name of the parent, who adds the child by first name alone',
    ),
  },
  {
    id: 'customer-named-in-public',
    verdict: 'refuse',
    signs: [
      /\b(photos?|pictures?|stor(y|ies)|histoires?|temoignages?|cases?|cas|before and after|avant apres)\b/,
      /\b(with|avec) (his|her|their|the owner s|the customer s|son|sa|leur|le|les) (full )?(names?|noms?|adresses?|address)\b|\b(names?|noms?) (and|et) (the |la |le |sa |son |their |her |his )?(street|rue|address|adresse|town|village)\b/,
    ],
    unless:
      /\b(written (consent|agreement)|signed|accord ecrit|signe\w*|with (their|her|his) (consent|agreement)|avec (son|leur) accord)\b/,
    reason: pair(
      'Le nom et l’adresse d’un client ne se publient pas, même s’il est content',
      'The name and the address of a customer are not published, however pleased they are',
    ),
    law: personalData,
    instead: pair(
      'montrer le travail sans la personne, ou demander un accord écrit qui dit quoi, où et jusqu’à quand',
      'show the work without the person, or ask for a written consent that says what, where and until when',
    ),
  },
];
