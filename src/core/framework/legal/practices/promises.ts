import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

/** What people rely on because somebody states it: a safety, a control, the person who comes. */
export const promisePractices: readonly DoubtfulPractice[] = [
  {
    id: 'unmeasured-safety',
    verdict: 'refuse',
    signs: [
      /\b(dire|ecrire|afficher|promettre|annoncer|vanter|marquer|say|saying|says|write|claim|promise|announce|put|print|advertis\w*|on the (van|label|site|window)|sur (la camionnette|l etiquette|le site|la vitrine)|disant|slogan)\b/,
      /\b(safe (to|for) \w+|make\w* (\w+ ){0,3}safe\b|(100|99\S*) ?% (safe|sure?s?|pure?s?|hygien\w*|fiable|of (germs|bacteria))|potables?|drinkable|(sans|no|zero|zero|free of|kills?|tue\w*|elimine\w*|removes?) (\w+ ){0,3}(germ\w*|germes|bacteri\w*|virus\w*|microbes?|danger|allerg\w*|pesticides?|toxi\w*|side effects?|effets? secondaires?|polluants?)|inoffensi\w*|harmless|hypoallerg\w*|bon(ne)?s? pour (la sante|le coeur|le dos|la peau|les articulations)|good for (your |the )?(health|heart|back|skin|joints)|fireproof|ininflammable\w*|anti ?feu|non toxi\w*|steriles?|sterilis\w*|desinfect\w*|disinfect\w*|germ free)\b/,
    ],
    unless:
      /(?<!\b(?:not|no|non|without|sans|pas|jamais|never)(?: \w+){0,2} )\b(measured|mesure\w*|analys\w*|laborato\w*|lab results?|tested by|test results?|resultats? d\w*)\b|\b(never (say|write|claim)|ne (pas|plus|jamais) (dire|ecrire|promettre)|(do not|don t|stop) (say|write|claim)\w*)\b/,
    reason: pair(
      'Dire sûr ou sain ce que personne n’a mesuré engage l’entreprise le jour où quelqu’un tombe malade ou se blesse',
      'Calling safe or healthy what nobody has measured makes the company answer on the day somebody falls ill or is hurt',
    ),
    law: unfair,
    instead: pair(
      'dire ce qui est fait et constaté, avec son chiffre et sa date, et proposer la mesure par un laboratoire ou un organisme à qui veut la certitude',
      'say what was done and seen, with its figure and date, and offer the measure by a laboratory or a body to those who want to be sure',
    ),
  },
  {
    id: 'mark-without-control',
    verdict: 'refuse',
    signs: [
      /\b(vignettes?|autocollants?|stickers?|etiquettes?|labels?|logos?|sceaux?|scelles?|seals?|tampons?|stamps?|certificats?|certificates?|attestations?|pastilles?|rapports? (de controle|d essai|de visite)|proces verb\w+|(inspection|test|safety) (reports?|sheets?|cards?)|carnets? d entretien|log ?books?|service records?|registres?)\b/,
      /\b((sans|without|skip\w*|saut\w*|instead of|au lieu d\w*|plutot qu\w*) (\w+ ){0,4}(controle\w*|test|tests|tester|testing|mesur\w*|verif\w*|poids|weights?|inspect\w*|audit\w*|checks?|checking|measur\w*|essais?|examen|examination|looking|regarder)|(controles?|verifications?) (plus )?(rapides?|vite fait)|quick(er)? (check|look|test)|(avant|before|sans attendre) (\w+ ){0,3}(audit\w*|controle|accord|resultats?|inspection|answer|reponse|results?|check|test|visite?)|(tout de suite|des maintenant|right away|straight away|at once|now)\b(?=.*\b(audit\w*|inspect\w*|controle|accord|surement|surely|on l aura|we (ll|will) (have|get|pass|be))\b)|(tests?|checks?|controles?|essais?|cases?|boxes|box|steps?|etapes?|points?) (\w+ ){0,2}(already|deja|d avance|in advance|by default) (ticked|coche\w*|signed|signe\w*|done|passed|filled|rempli\w*|valide\w*)|(tests?|checks?|controles?|essais?|cases?|points?) (\w+ ){0,2}(coche\w*|rempli\w*|signe\w*|valide\w*) (d avance|d office|par defaut)|pre ?(ticked|checked|filled|rempli\w*|signe\w*|signed|coche\w*)|antidat\w*|back ?dat\w*)\b/,
    ],
    unless: /\b(never|jamais|ne (pas|plus) (coller|mettre|delivrer|signer)|nobody|personne ne)\b/,
    reason: pair(
      'Une marque, une vignette ou un certificat dit qu’un contrôle a été fait et réussi : donné avant ou sans lui, c’est un faux, et il peut coûter l’agrément de toute l’entreprise',
      'A mark, a sticker or a certificate says that a control was made and passed: given before it or without it, it is false, and can cost the whole company its accreditation',
    ),
    law: {
      FR: pair('Code pénal, 441-1', 'French criminal code, 441-1'),
      BE: pair('Code pénal, faux en écritures', 'Belgian criminal code, forgery'),
      LU: pair('Code pénal luxembourgeois, 196', 'Luxembourg criminal code, 196'),
      CH: pair('Code pénal, article 251', 'Swiss criminal code, article 251'),
      GB: act('Fraud Act 2006 and Forgery and Counterfeiting Act 1981'),
      IE: act('Criminal Justice (Theft and Fraud Offences) Act 2001'),
      US: act('FTC Act, section 5, and state laws on forgery'),
      CA: pair('Code criminel, article 366', 'Criminal Code, section 366'),
    },
    instead: pair(
      'faire le contrôle entier et gagner le temps ailleurs (trajets groupés, formulaire prérempli des seules données connues) ; préparer la marque, et ne la donner que le jour du résultat',
      'make the whole control and save the time elsewhere (grouped trips, a form filled in with the known data alone); prepare the mark, and give it only on the day of the result',
    ),
  },
  {
    id: 'promised-presence',
    verdict: 'refuse',
    companies:
      /\b(sourd\w*|deaf|certified|certifie\w*|qualified|qualifie\w*|diplome\w*|natifs?|native|licensed|experts?|artisan\w*|maitre \w+|(donnes?|faits?|animes?|menes?|taught|given|run|led|made) (par|by)|en personne|in person|humain\w*|human|(vraie|real) person\w*|toujours (le|la) meme|always the same|avec (des|un|une|nos) (personnes?|guides?|formateurs?|professeurs?|musiciens?|artisans?|medecins?)|with (a |our |real |local )*(people|guides?|teachers?|musicians?|makers?|doctors?))\b/,
    signs: [
      /\b(faire (donner|animer|assurer|faire|tenir|mener|guider|enseigner)|donnes? par|animes? par|assures? par|remplace\w*|(given|taught|run|led|done|answered|covered) by|replac\w*|have (\w+ ){1,3}(teach|run|give|lead|do|answer|take)|let (\w+ ){1,3}(teach|run|give|lead|take)|instead of|au lieu d\w*|a la place d\w*)\b/,
      /\b(benevoles?|stagiaires?|volunteers?|trainees?|apprenti\w*|apprentices?|etudiants?|students?|interimaires?|temps|robots?|chat ?bots?|ia|ai|intelligence artificielle|machines?|bornes?|kiosks?|avatars?|enregistrements?|recordings?|sous traitants?|subcontractors?)\b/,
      /\b(cheaper|moins cher|cout\w*|econom\w*|save\w*|saving|free|gratuit\w*|for nothing|plus vite|quicker|less|instead of|au lieu d\w*|a la place d\w*|remplace\w*|replac\w*)\b/,
    ],
    unless: /\b(former|formation de|train (them|her|him)|helps?|aide\w*|assist\w*|supervis\w*|never|jamais|ne pas)\b/,
    reason: pair(
      'Ce que l’on achète chez vous, c’est que ces personnes-là le fassent : les remplacer pour moins cher retire ce que votre marque promet, sans baisse du prix',
      'What people buy from you is that these very persons do it: replacing them to save money takes away what your brand promises, at the same price',
    ),
    law: unfair,
    instead: pair(
      'garder ces personnes devant les clients et confier aux autres l’accueil, la préparation et les rappels ; gagner l’argent sur les groupes trop petits ou les trajets',
      'keep these persons before the customers and give the others the welcome, the preparation and the reminders; save the money on groups that are too small or on trips',
    ),
  },
];
