import { pair } from '../../../values/text.ts';
import { anyOf, near } from '../near.ts';
import { act, type DoubtfulPractice } from './practice.ts';
import { putOff } from './untested-and-uncertified.ts';

/** What puts at risk the life, the health or the name of people. */
export const careAndSafetyPractices: readonly DoubtfulPractice[] = [
  {
    id: 'list-of-persons-in-care',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          'demander|obtenir|recuperer|acheter|racheter|avoir|prendre|se procurer|ask\\w*|get|buy\\w*|obtain\\w*|take',
          '(?:lists?|names|files?|records|listes?|noms|fichiers?|dossiers)(?: \\w+){0,3} (?:patients?|malades|sorties|residents?|discharges?|beneficiaires|hospitalise\\w+)|patient (?:lists?|names|files?|records)',
          8,
        ),
      ),
    ],
    unless:
      /\b(with (?:their|the patient s) (?:consent|agreement)|avec (?:leur|son) accord|never|ne (?:pas|jamais)|attente|waiting lists?)\b/,
    reason: pair(
      'Le nom de qui est soigné est une donnée de santé, couverte par le secret : le demander met en faute celui qui le donne et celui qui le reçoit',
      'The name of somebody in care is health data, held under confidentiality: asking for it puts at fault those who give it and those who receive it',
    ),
    law: {
      FR: pair(
        'Code de la santé publique, L1110-4, et RGPD, article 9',
        'French public health code, L1110-4, and GDPR, article 9',
      ),
      EU: pair('RGPD, article 9', 'GDPR, article 9'),
      GB: act('UK GDPR, article 9'),
      CH: pair(
        'LPD, article 6, et Code pénal, article 321',
        'Swiss Data Protection Act, article 6, and criminal code, article 321',
      ),
      US: act('HIPAA'),
      CA: pair('LPRPDE et lois provinciales sur la santé', 'PIPEDA and provincial health information acts'),
    },
    instead: pair(
      'laisser au soignant une carte et un numéro qu’il remet lui-même : la personne appelle si elle le veut ; compter ceux qui viennent ainsi',
      'leave the carer a card and a number to hand over: the person calls if they wish; count those who come that way',
    ),
  },
  {
    id: 'unmarked-safety-goods',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          'helmets?|masks?|car seats?|toys?|harness\\w*|life ?jackets?|chargers?|casques?|masques?|sieges? (?:auto|enfant)|jouets?|harnais|gilets?|chargeurs?|extincteurs?|extinguishers?|electri\\w+|cots?|lits? (?:bebe|enfant)',
          '(?:without|sans|no|not|missing|pas d)(?: \\w+){0,2} (?:stickers?|marks?|marking|marquage|certifi\\w+|label\\w*|norme|standards?|csa|ul|ce|ukca|homologu\\w+|vignette)',
          8,
        ),
      ),
      /\b(sell\w*|let|rent\w*|lend\w*|list\w*|offer\w*|vend\w+|lou\w+|pret\w+|propos\w+|laisser|accept\w*)\b/,
    ],
    unless: /\b(never|ne (?:pas|jamais|plus)|refus\w*|block\w*|stop|scrap|jeter)\b/,
    reason: pair(
      'Un équipement qui protège ne se vend pas sans sa marque de conformité, d’occasion compris : l’annonce « en l’état » ne décharge personne le jour de l’accident',
      'Gear that protects may not be sold without its mark of conformity, second-hand too: an “as-is” listing clears nobody on the day of the accident',
    ),
    law: {
      EU: pair('Règlement (UE) 2023/988 sur la sécurité des produits', 'Regulation (EU) 2023/988 on product safety'),
      GB: act('General Product Safety Regulations 2005'),
      CA: pair('Loi canadienne sur la sécurité des produits de consommation', 'Canada Consumer Product Safety Act'),
      CH: pair('Loi sur la sécurité des produits', 'Swiss Product Safety Act'),
      US: act('Consumer Product Safety Act'),
    },
    instead: pair(
      'bloquer ces annonces, demander la photo de la marque et de sa date, et dire où l’on jette le reste',
      'block these listings, ask for a picture of the mark and its date, and say where the rest is thrown away',
    ),
  },
  {
    id: 'naming-the-unjudged',
    verdict: 'refuse',
    signs: [
      /\b(noms?|prenoms?|nommer|identite|devoiler|reveler|photos?|visages?|names?|naming|identify|identity|picture|face)\b/,
      /\b(mis(e|es)? en cause|mis(e|es)? en examen|soupconne\w*|suspect\w*|accuse\w*|garde a vue|arrested|charged with|under investigation|alleged\w*|awaiting trial|not (yet )?(tried|judged|convicted)|before (the )?(trial|verdict)|mineur\w* (victimes?|delinquants?)|(child|teenage) (victim|offender)s?)\b/,
    ],
    unless:
      /\b(sans (le |les |de |aucun |donner |publier )*(noms?|nommer)|ne (pas|jamais) (donner|nommer|publier)|without (the |any |giving |naming )*(names?|naming)|never name|not name|anonym\w*)\b/,
    reason: pair(
      'Une personne qui n’est pas jugée est présumée innocente, et un mineur ne se nomme pas, même si tout le monde le connaît',
      'A person who is not judged is presumed innocent, and a minor is not named, even when everybody knows who it is',
    ),
    law: {
      FR: pair(
        'Code civil, article 9-1, et code de la justice pénale des mineurs',
        'French civil code, article 9-1, and code of criminal justice for minors',
      ),
      GB: act('Contempt of Court Act 1981, and Children and Young Persons Act 1933, section 49'),
      IE: act('Children Act 2001, section 93'),
    },
    instead: pair(
      'raconter les faits établis sans nom, âge précis ni lieu qui le ferait reconnaître, et suivre l’affaire jusqu’au jugement',
      'tell the established facts without name, exact age or place that would give them away, and follow the case to its judgment',
    ),
  },
  {
    id: 'age-not-checked',
    verdict: 'refuse',
    signs: [
      /\b(age (check|verification|limit|control)|check (of |the )?(their |the )?ages?|verif\w* (de )?l age|controle d age|demander l age|l age des (clients|acheteurs))\b/,
      /\b(no|not|without|skip|need|sans|pas|inutile|aucun\w*)\b/,
    ],
    unless: /\b(with (an |the )?age|always check|never without|jamais sans|toujours)\b/,
    reason: pair(
      'Ce qui est interdit aux mineurs se vend avec un contrôle de l’âge, d’occasion comme neuf, et se remet en main propre à un adulte',
      'What is forbidden to minors is sold with a check of the age, second hand as new, and handed to an adult',
    ),
    law: {
      GB: act('Criminal Justice Act 1988, section 141A, and Offensive Weapons Act 2019'),
      FR: pair(
        'Code pénal, article 227-24, et code de la santé publique',
        'French penal code, article 227-24, and public health code',
      ),
    },
    instead: pair(
      'ne pas le vendre à distance ; le rendre, le recycler, ou le confier à un vendeur qui contrôle l’âge au guichet',
      'do not sell it at a distance; give it back, recycle it, or hand it to a seller who checks the age over the counter',
    ),
  },
  {
    id: 'act-without-prescription',
    verdict: 'refuse',
    signs: [
      /\b(sans (attendre )?(l |une |d )?(ordonnance|prescription)s?|without (a |any |the |waiting for the )*prescription|no prescription|(ordonnance|prescription) (perimee|expired)|expired prescription)\b/,
    ],
    unless: /\b(vente libre|over the counter|ne (rien|pas|jamais) \w+|never|refuse\w*)\b/,
    reason: pair(
      'Ce qui demande une ordonnance ne se fait ni ne se délivre sans elle : l’examen qui la précède trouve aussi ce que personne ne voit',
      'What needs a prescription is neither made nor handed over without it: the examination before it also finds what nobody sees',
    ),
    instead: pair(
      'trouver l’examen : un cabinet qui a de la place, une téléconsultation là où elle est permise, un rendez-vous pris avec la personne',
      'find the examination: a practice that has room, a remote consultation where it is allowed, an appointment made with the person',
    ),
  },
  {
    id: 'act-by-the-unqualified',
    verdict: 'refuse',
    signs: [
      /\b(injecte\w*|inject\w*|pos(er|e|erait) (les |des )?(appareils|protheses|implants|perfusions)|regler (les )?appareils|soigner|vacciner|diagnosti\w*|examin\w*|prescri\w*|operer|anesthesi\w*|detartr\w*|fit(s|ting|ted)? (the |a |some |any )?(\w+ )?(aids?|lenses|implants?|braces|dentures)|treat|vaccinat\w*|prescrib\w*|whiten\w*|extract\w*|microsuction|electri\w+|gas (work|boilers?)|gaz|stitch\w*)\b/,
      /\b(non diplome\w*|sans (le |son |aucun )?(diplome|qualification|formation|habilitation)|pas (de diplome|diplome\w*|forme\w*|habilite\w*)|a l habitude de (voir|regarder)|(l |les )?a (deja )?(vu|regarde) (faire|cent fois)|secretaire|stagiaires?|apprenti\w*|unqualified|untrained|not (qualified|registered|trained|certified)|no (qualification|diploma|training)|without (the |a |any )?(qualification|diploma|registration|training|certificate)|(has|have) (watched|seen) (it|me|us|them)|receptionists?|trainees? alone|picks? it up)\b/,
    ],
    unless:
      /\b(supervis\w*|surveille\w*|sous le controle|former|formation (complete|payee)|train (her|him|them)|courses?|qualify|passer (le|son) diplome)\b/,
    reason: pair(
      'Un acte réservé à une profession demande le diplôme ou l’inscription : avoir vu faire ne suffit pas, et l’assurance ne couvre rien',
      'An act kept for a profession takes the diploma or the registration: having watched is not enough, and the insurance covers nothing',
    ),
    instead: pair(
      'lui confier ce que la règle permet (accueil, préparation, rappels) et rendre ces heures à la personne diplômée ; ou payer la formation',
      'give them what the rule allows (welcome, preparation, calls) and give these hours back to the qualified person; or pay for the training',
    ),
  },
  {
    id: 'no-background-check',
    verdict: 'refuse',
    signs: [
      new RegExp(
        String.raw`\b(?:skip\w*|drop|do without|without|no need (?:of|for)|waive|forget|before (?:the|their)|saut\w+|se passer|passer outre|sans|supprimer|oublier|eviter|dispenser|${putOff})\b`,
      ),
      /\b(dbs|garda vetting|vetting|background checks?|criminal record\w*|police (checks?|certificates?)|working with children checks?|casiers? judiciaires?|bulletin n ?° ?[23]|b[23] (du casier)?|controle d honorabilite|attestation d honorabilite|extraits? de casier)\b/,
    ],
    unless: /\b(never|jamais|not without|pas sans|nobody|personne ne|no one|aucun\w*)\b/,
    reason: pair(
      'Qui approche des enfants ou des personnes fragiles est contrôlé avant, même de temps en temps : ce contrôle protège avant tout le reste',
      'Those who come near children or vulnerable adults are checked before, even now and then: this check comes before all else',
    ),
    law: {
      FR: pair('Code de l’action sociale et des familles, L133-6', 'French code of social action and families, L133-6'),
      BE: pair('Code d’instruction criminelle, article 596', 'Belgian code of criminal procedure, article 596'),
      GB: act('Safeguarding Vulnerable Groups Act 2006'),
      IE: act('National Vetting Bureau (Children and Vulnerable Persons) Acts 2012 to 2016'),
    },
    instead: pair(
      'demander le contrôle dès l’inscription, pour qu’il soit prêt, et ne confier d’ici là que ce qui se fait sans enfants ni personnes fragiles',
      'ask for the check on joining so that it is ready, and until then give only work without children or vulnerable people',
    ),
  },
  {
    id: 'used-safety-equipment',
    verdict: 'refuse',
    signs: [
      /\b(revend\w*|vendre|vente|louer|occasion|donner|seconde main|resell\w*|re ?sale|sell\w*|second ?hand|used|rent|hire out|give away|reus\w*)\b/,
      /\b(cordes?|baudriers?|harnais|longes?|mousquetons?|casques?|sieges? (auto|enfants?|bebes?)|airbags?|gilets? de sauvetage|parachutes?|extincteurs?|ropes?|harness\w*|slings?|carabiners?|helmets?|(car|child|baby) seats?|life ?(jackets?|vests?)|buoyancy aids?|fire extinguishers?)\b/,
      /\b(occasion|seconde main|second ?hand|used|old|anciens?|anciennes?|vieux|vieilles?|usage\w*|laiss\w*|rendus?|repris\w*|left|returned|reus\w*|revend\w*|resell\w*|without (a )?check|expired|perimes?)\b/,
    ],
    unless:
      /\b(decora\w*|sacs?|bags?|crafts?|upcycl\w*|cut up|decoup\w*|detrui\w*|destroy\w*|recycl\w*|ne (pas|jamais|plus) (vendre|revendre)|never (sell|resell)|neufs?|brand new)\b/,
    reason: pair(
      'Un équipement qui arrête une chute, un choc ou une noyade et dont on ne connaît pas le passé peut céder sans prévenir : il ne se revend pas',
      'Equipment that stops a fall, a blow or a drowning and whose past is unknown can fail without warning: it is not sold again',
    ),
    law: {
      FR: pair(
        'Code de la consommation, L421-3, et règlement (UE) 2023/988',
        'French consumer code, L421-3, and Regulation (EU) 2023/988',
      ),
      EU: pair('Règlement (UE) 2023/988', 'Regulation (EU) 2023/988'),
      GB: act('General Product Safety Regulations 2005'),
    },
    instead: pair(
      'le couper et le recycler, ou en faire un objet qui ne protège de rien, et proposer de quoi vérifier ou remplacer',
      'cut it up and recycle it, or make of it a thing that protects from nothing, and offer to check or replace',
    ),
  },
  {
    id: 'premises-without-consent',
    verdict: 'refuse',
    signs: [
      /\b(dorm\w*|nuits?|nuitees?|couchages?|matelas|lits?|hebergement|heberger|concerts?|soirees?|spectacles?|reunions?|accueillir|recevoir|sleep\w*|nights?|mattress\w*|beds?|bunks?|lodg\w*|gatherings?|parties|gigs?|seat|guests?|crowd)\b/,
      /\b((no|not|without|hasn t|has no|any) (\w+ )?(consents?|alarms?|fire (exit|alarm|certificate)s?|smoke (alarm|detector)s?|emergency exits?|(building|planning|safety) (consent|permit|permission)s?|permits?)|(sans|pas d|pas de|aucune?|ni) (d )?(alarmes?|detecteurs?|issues? de secours|autorisations?|permis|extincteurs?|sortie de secours|conformite|commission de securite|declaration en mairie)|pas aux normes|not up to code)\b/,
    ],
    unless: /\b(never|jamais|until|tant que|avant d avoir|once we have)\b/,
    reason: pair(
      'Faire dormir ou réunir des gens dans un lieu sans autorisation, alarme ni issue met des vies en danger, et aucune assurance ne le couvre',
      'Having people sleep or gather in a place without consent, alarm or exit endangers lives, and no insurance covers it',
    ),
    law: {
      FR: pair(
        'Code de la construction et de l’habitation, établissements recevant du public',
        'French building code, places open to the public',
      ),
      GB: act('Regulatory Reform (Fire Safety) Order 2005'),
      IE: act('Fire Services Acts 1981 and 2003'),
    },
    instead: pair(
      'demander d’abord l’autorisation et son prix, et d’ici là envoyer le trop-plein chez un voisin en règle, ou mieux remplir les jours creux',
      'ask for the consent and its price first, and until then send the overflow to a neighbour in order, or fill the quiet days better',
    ),
  },
  {
    id: 'alcohol-without-licence',
    verdict: 'refuse',
    signs: [
      /\b(vins?|bieres?|alcools?|cidres?|cocktails?|aperos?|aperitifs?|champagne|rhum|whisky|spiritueux|wines?|beers?|alcohol|ciders?|drinks|spirits|gin|prosecco|bar)\b/,
      /\b(no (\w+ )?licen[cs]es?|without (a |an |any |the )?(\w+ )?licen[cs]es?|(not|un) ?licen[cs]ed|haven t (got )?a licen[cs]e|sans (la |une |aucune )?licence|pas (de|la) licence|aucune licence)\b/,
    ],
    unless: /\b(sans alcool|alcohol free|non alcoholic|until|never|jamais|tant que)\b/,
    reason: pair(
      'Vendre ou servir de l’alcool contre paiement demande une licence, même compris dans un prix ou une seule soirée',
      'Selling or serving alcohol for money needs a licence, even within a price or for one evening',
    ),
    law: {
      FR: pair('Code de la santé publique, L3331-1 et suivants', 'French public health code, L3331-1 and following'),
      GB: act('Licensing Act 2003, or Licensing (Scotland) Act 2005'),
      IE: pair('Lois sur les débits de boissons', 'Intoxicating Liquor Acts'),
      NZ: act('Sale and Supply of Alcohol Act 2012'),
    },
    instead: pair(
      'demander la licence ou l’autorisation d’un jour, ou confier la soirée à qui l’a déjà ; d’ici là, une table sans alcool',
      'ask for the licence or a permit for one day, or leave the evening to somebody who has it; until then a table without alcohol',
    ),
  },
];
