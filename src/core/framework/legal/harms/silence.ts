import { pair } from '../../../values/text.ts';
import { unfairLaw } from '../laws.ts';
import { agreed } from './agreed.ts';
import { type HarmFamily, words } from './harm.ts';
import { excuses, nonDit, unsaid } from './words-of-harm.ts';

/** Something is done because those concerned are not informed, do not look, or cannot read it. */
export const silence: HarmFamily = {
  id: 'silence',
  forms: [
    [
      words(
        'before (?:we|they|anyone|anybody|people|customers) (?:\\w+ )?(?:mention|tell|told|know|knows|notice|notices|find out|read|realise)',
        'until (?:they|he|she|it)(?: ve|s)? (?:\\w+ )?(?:paid|signed|ask|asks|too late|gone)',
        'avant (?:de|d en|d|qu \\w+) (?:\\w+ ){0,3}(?:dire|parler|prevenir|sache\\w*|remarque\\w*|apercoi\\w*)',
        'tant qu (?:ils|on|il|elle)|quand personne (?:n|ne) (?:\\w+ )?(?:est|voit|regarde)',
        '(?:when|while) (?:nobody|no one) (?:is|s|looks?|watches)',
        '(?:give|donne\\w*) (?:\\w+ )?(?:l idee|ideas|the idea)',
      ),
      words(
        'mention*|tell|told|say|warn*|know*|dit|dire|parl*|prevenir|paid|signed|pay|pass*|let|laiss*|use*|do|write',
        'ecri*|put|mettre|met|sign*|know|notic*|run out|expir*|is|est|around',
      ),
    ],
    [
      words(
        'ne (?:plus|pas) (?:\\w+ )?(?:ecrire|rappeler|relancer|prevenir|avertir|envoyer)',
        '(?:stop|no longer|don t|do not|not) (?:\\w+ )?(?:writ\\w+|remind\\w*|send\\w*|e ?mail\\w*|contact\\w*|tell\\w*)',
      ),
      words(
        'renew*|reconduction|echeance|renouvel*|before (?:the|their|it)|end of (?:the|their)|fin (?:du|de)|expir*',
        'rolls? over|runs? out|trial|essai|deadline|resiliation',
      ),
    ],
    [words(unsaid, nonDit)],
    [words(excuses)],
    [
      words(
        '(?:small|fine|tiny|grey|gray|light) (?:print|letters|font|type)|petits? caracteres?',
        '(?:en|ecrit) (?:tout )?petit|gris clair|tout en bas|(?:at the )?very bottom|page (?:four|forty|\\d+) of',
        'police minuscule|note de bas de page|footnote|bury|burying|buried|enterre*|noyer|noye*',
      ),
    ],
    [
      words(
        'hide|hides|hiding|hidden|conceal*|cover up|mask|cacher|cache|cachons|cachant|dissimul*|masqu*|planqu*',
        'taire|taisons|gloss over|omit*|leave out|omettre|gommer|maquill*',
      ),
      words(
        'price*|prix|fee|fees|frais|cost*|cout*|defect*|defaut*|fault*|damage*|degat*|renew*|renouvel*',
        'reconduction|cancel*|resili*|terms?|conditions|date*|risk*|risque*|origin*|provenance|review*|avis',
        'complaint*|reclamation*|allerg*|ingredient*|sponsor*|partenariat|commission*|accident*|leak*|fuite*',
        'inspect*|controle*|crack*|fissure*|mould|moisi*|repair*|repare*|kilomet*|mileage|unsubscrib*|desabonn*',
        'button|bouton|link|lien|truth|verite',
      ),
    ],
  ],
  unless: words(
    agreed,
    'get rid of',
    '(?:supprimer|enlever|retirer|remove|end) (?:\\w+ ){0,2}(?:petits? caracteres?|small print|fine print)',
    'those who ask|people who ask',
  ),
  reason: pair(
    'Elle ne tient que si ceux qu’elle concerne ne le savent pas : taire ce qui les ferait décider autrement est une tromperie',
    'It works only as long as those concerned do not know: keeping from them what would make them decide otherwise is deception',
  ),
  law: unfairLaw,
  ask: pair('ceux qu’elle concerne, une fois prévenus', 'those concerned, once told'),
  instead: pair(
    'le dire d’avance, en clair et au même endroit que le reste, et compter combien disent oui',
    'say it beforehand, in clear words and in the same place as the rest, and count how many say yes',
  ),
};
