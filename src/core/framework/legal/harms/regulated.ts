import { pair } from '../../../values/text.ts';
import { dangerForms } from './danger-forms.ts';
import { type HarmFamily, words } from './harm.ts';
import { excuses, nonDit, saying, unsaid } from './words-of-harm.ts';

const qualification = [
  'gas safe|certified|qualified|licen[cs]ed|registered|trained|insured|accredited|certifie*|qualifie*',
  'diplome*|agreee?s?|habilite*|assuree?s?|formee?s?',
];
const dose = [
  'sedat*|inject*|botox|hyaluron*|antibioti*|anaesthe*|anesthes*|prescription|prescribed|ordonnance',
  'medicament*|medication*|medicines?|tablets|pills|pilules|comprimes|cortisone|insulin*|vaccin*',
  'blanchiment (?:des dents|dentaire)|teeth whitening|tooth whitening|steroid*|peeling chimique|microblading',
  'valium|ozempic|somnifere*|painkiller*|anti ?douleur*|semaglutide|lip fillers?|fillers?',
];

/** A product, a place or an act that the law keeps for those who answer for it. */
export const regulated: HarmFamily = {
  id: 'regulated',
  forms: [
    ...dangerForms,
    [
      words(
        'tell|say|advise|write|promise|claim|sell|recommend|dire|dis|dit|conseill*|ecri*|promett*|vendre|vend',
        'offer|propos*|replace*|remplac*|stop*|arret*|our|nos|notre|card|etiquette|label|poster|affiche',
      ),
      words(
        'immun*|toxins?|toxines?|detox\\w*|antibioti*|chemo\\w*|chimio\\w*|insulin*|pills|pilules|medicin*',
        'medicament*|medication|vaccin*|pain free|sans douleur|fertil*|weight loss|perte de poids|lose weight',
        'maigr*|perdre du poids|kilos|blood|sang|thyroid*|memory loss|memoire|virus|inflammation|menopause',
        'stress disorder|tinnitus|acouphen*|prostate|wrinkles for|hair loss|chute de cheveux|colic|coliques',
        'teething|poussees dentaires|safe in pregnancy|enceinte*|pregnan*|newborn*|nourrisson*',
      ),
      words(
        'cure*|heal*|treat*|boost*|strengthen*|flush*|clean*|purif*|elimin*|renforc*|fait perdre|guer*|soign*',
        'replac*|remplac*|instead|au lieu|a la place|stop|arret*|better than|mieux que|guarante*|garanti*|works',
        'marche|safe|sans danger|sans risque|relieve*|soulag*|fix*|prevent*|prev*|lose|perdre|need*|besoin',
        'natural*|naturel*',
      ),
    ],
    [
      words(
        'lend*|loans?|prets?|preter|invest*|placer|placement*|savings|epargne|pension*|retraite|crypto*|bitcoin',
        'bonds?|shares|obligations|insurance|assurance|cover|warranty pool|cagnotte|credit|mortgage*|hypothe*',
        'advance*|avance*|wage|salaire|currency|change',
      ),
      words(
        'customers?|clients?|members?|adherents?|abonnes?|staff|employees|salaries?|friends|pensioners?|retraites?',
        'people|gens|them|parents|tenants|locataires',
      ),
      words(
        'interest|interets|percent|pour cent|%|returns of|rendement*|guarante*|garanti*|double|profit*|premium*',
        'primes?|our own|nous memes|ourselves|pot',
        'vendre|pool',
      ),
    ],
    [
      words(
        'produits? interdits?|banned|forbidden|prohibited|illegal*|outlawed|interdite?s?|non homologue*|unapproved',
        'no longer (?:allowed|sold|approved|legal)|plus (?:autorise|homologue|vendu)\\w*|withdrawn',
        'retire du marche|old (?:stuff|stock|drums?|chemical*)|desherbant total|total weed*|industrial strength',
        'under the sink',
      ),
      words(
        'spray*|use|using|put|pour*|pass*|mettre|met|mettons|pulveris*|trait*|employ*|utilis*|sell|vend*|finish*',
        'finir|ecoul*|garder|left|reste*|still have|spread',
      ),
    ],
    [
      words(
        'new date|another date|later date|change the date*|nouvelles? dates?|autre date|changer (?:la|les) dates?',
        're ?date*|re ?label*|re ?etiquet*|new label|nouvelles? etiquettes?|repack*|reemball*|push the date',
        'repousser la date',
      ),
      words(
        'meat|viande*|fish|poisson*|food|yogh?urt*|yaourt*|packs?|packets?|paquets?|barquettes?|bread|pain|milk',
        'lait|cheese|fromage*|eggs?|oeufs?|salad*|sandwich*|cakes?|gateaux?|products?|produits?|stock|invendus',
        'unsold|medic*|cremes?|creams?|jars?|bocaux|conserves?',
      ),
    ],
    [
      words(
        'food (?:safe|grade|contact)|contact alimentaire|child ?safe|baby safe|fire ?proof|ignifug*|hypoallergen*',
        'gluten free|sans gluten|nut free|allergen free|sans allergene*|non toxi*|medical grade|bullet ?proof',
        'shatter ?proof',
      ),
      words(
        'say|tell|write|print|label|mark|put|stamp|show|advertise|announce|dire|dis|dit|ecrire|ecri*|annoncer',
        'afficher|imprimer|marquer|mettre|mettons|affirmer|all|every|toute?s?|tous',
      ),
    ],
    [
      words(
        `(?:isn t|is not|aren t|are not|not|never|no longer|un)(?: yet| fully| really)? ?(?:${qualification})`,
        `(?:n est|ne sont|n a|pas|jamais|ni|non) (?:pas |plus |encore |ete )?(?:${qualification})`,
        'no (?:diploma|licen[cs]e|permit|certificate|training|qualification|insurance|ticket)(?! that| fee| is needed)',
        'without (?:a |an |any |the )?(?:\\w+ )?(?:diploma|licen[cs]e|permit|training|qualification|insurance|registration|prescription)',
        'unlicen[cs]ed|unqualified|untrained|uninsured',
        'pas besoin (?:de|d) (?:diplome|agrement|licence|permis|formation|habilitation|autorisation|assurance|ordonnance)',
        '(?:sans|ni|pas de|pas d) (?:\\w+ )?(?:diplome|agrement|licence|habilitation|autorisation|assurance|ordonnance|qualification|formation|permis de construire)',
        'without being (?:registered|licen[cs]ed|qualified|insured)',
      ),
    ],
    [
      words(
        'minors?|mineurs?|(?:sixth|fifth|fourth) formers?|schoolkids?|school ?children|kids|children|teen*',
        'under ?age|under (?:1[0-8]|eighteen|sixteen|age)\\w*',
        '(?:1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen) ?(?:year olds?|and over)?(?= |$)|lyceens?',
        'collegiens?|ados?|adolescents?|enfants?|petits|pupils|eleves|(?:jeunes|gamins|gosses) (?:de|des)',
        'moins de (?:1[0-8]|dix huit|seize)|(?:douze|treize|quatorze|quinze|seize|dix sept) ans',
      ),
      words(
        'beers?|bieres?|alcohol*|alcool*|wines?|vins?|cider|cidre|prosecco|spirits|vodka|whisky|shots|cocktails?',
        'vapes?|vapot*|puffs?|cigar*|tobacco|tabac|nicotine|snus|knives|knife|couteaux|fireworks|petards?',
        'energy drinks?|scratch cards?|grattage|bet|bets|betting|paris|tattoos?|tatou*|piercings?|sunbeds?|uv|cbd',
        'cannabis|loot boxes?',
      ),
    ],
    [
      words(
        'weed ?killers?|herbicid*|desherbants?|glyphosate|roundup|pesticid*|insecticid*|fongicid*|fungicid*',
        'biocid*|neonicotin*|anti ?mousse|rat poison|mort aux rats|raticid*|asbestos|amiante|lead paint',
        'peinture au plomb|acid|acide|bleach|javel|solvents?|solvants?|waste oil|used oil',
        'huiles? (?:usagees?|de vidange)|eaux usees|paint thinner|trichlo\\w+|freon|refrigerant*|ddt|chlordane',
        'white spirit|formol|formaldehyde',
      ),
      words(
        'use|using|spray*|pour|pouring|put|treat*|sell|spread*|apply|kill*|dump*|tip|drain|burn|throw|wash|clean*',
        'strip|mix|vent|pulveris*|traiter|traite|traitons|verser|verse|mettre|met|mettons|passer|passe|passons',
        'employ*|epand*|repand*|vidang*|jeter|jette|jetons|vendre|vend|utilis*|nettoy*|bruler|brule|dans|garder',
        'racheter|acheter|un coup de|arros*',
      ),
    ],
    [
      words(
        'expired|perimee?s?|out of date|past (?:its|their|the) (?:date|use by|best)|use by|dlc|date limite',
        'best before|mouldy|moisi*|thaw*|refreeze*|refrozen|recongel*|decongel*|dropped on|tombee?s? par terre',
        'leftover* from|restes (?:d|de|des) (?:assiette*|table*|clients?)|returned plates?|recalled|rappelee?s?',
        'dead stock|unrefrigerated|hors frigo|sans froid',
      ),
      words(
        'sell|selling|serve|serving|use|reuse|relabel*|re ?label*|re ?date*|new (?:sticker|label|date)*|change*',
        'push*|extend|cook|blend|mix|vendre|vend|vendons|servir|sert|servons|utilis*|reutilis*|remettre|remet',
        'remettons|recycl*|changer|change|changeons|recoll*|repouss*|nouvelle (?:date|etiquette)|cuisin*|mixer',
        'freeze|congel*',
      ),
    ],
    [
      words(
        'cure*|cures|curing|heal*|treat|treats|prevent*|relieve*|fixes|reverse*|kills?|remedy|remedies|detox*',
        'guer*|soign*|soulag*|prev(?:ient|enir|iennent)|remede*|traite|traitent|fait disparaitre|protege*|protect*',
        'stops?|instead of (?:\\w+ )?(?:medic*|doctor|insulin|pills|chemo*)',
        'a la place (?:du|des|de) (?:medec*|traitement*|medic*)',
      ),
      words(
        'cancer*|tumou?r*|diabet*|anxi*|depress*|arthrit*|arthros*|covid|grippe|flu|asthm*|eczema|psoria*|autis*',
        'alzheimer*|dementia|adhd|insomni*|migraine*|back pain|mal de dos|hypertension|blood pressure|cholesterol',
        'maladie*|disease*|illness*|infection*|allergies|infertil*|sterilit*|rhumatism*|sclerose|epileps*',
        'medicament*|medication',
      ),
    ],
    [
      words(dose),
      words(
        'use|using|give|giving|sell*|sedate*|whiten*|do|does|offer*|inject*|lend|share|own|spare|leftover|her|his',
        'donner|donne|donnons|vendre|vend|vendons|faire|fait|fais|proposer|propose|propos*|prete*|ma|mon|sa|son',
        'arriere|back room|ourselves|nous memes|salon|in the (?:shop|salon|kitchen)',
      ),
    ],
    [
      words(
        'loans?|lend|lending|credit|interest|insur*|assuranc*|prets?|preter de l argent|premiums?|primes?',
        'invest(?:ment)?s?|placements?|pay monthly|financing|financement|avance sur salaire|payday|shares|parts',
        'crypto|bonds|savings|epargne|returns? of|rendement*|interets',
      ),
      words(
        'ourselves|nous memes|our own|notre propre|maison|guarantee* (?:\\w+ ){0,2}(?:return|profit|yield)*',
        'no licen[cs]e|call it|keep the|on garde|garde les|without|sans|ni courtier|no broker|in house',
        'from the till|percent a month|pour cent par mois|\\d+ ?% (?:a|par|per) (?:month|mois|an|year)|guaranteed',
        'garantie?s?|risk free|sans risque|no checks?|unregulated|appeler?',
      ),
    ],
    [
      words('raffle*|lotter*|tombola*|loterie*|prize draw|bingo|loto|sweepstake*|casino|poker|paris sportifs|betting'),
      words(
        'tickets?|billets?|pounds?|euros?|francs?|dollars?|bucks|sell|vendre|vend|vendons|cash|argent|online',
        'en ligne|paid|pay|payant|mise|stake*',
      ),
      words(
        'no (?:licen[cs]e|permit|registration)|sans|without|online|en ligne|au profit de la (?:boutique|societe)',
        'for the shop|cash prizes?|nobody|personne|unregistered|every (?:order|customer)|stake*|mise',
      ),
    ],
    [
      words(
        'food (?:safe|grade|contact)|contact alimentaire|alimentaire|child ?safe|baby safe|fire ?proof|ignifug*',
        'waterproof to|hypoallerg*|allergen free|gluten free|sans (?:gluten|allergene*|arachide*)|nut free',
        'non toxi*|ce marked|aux normes|up to code|conforme*|compliant',
      ),
      words(saying),
      words(
        excuses,
        unsaid,
        nonDit,
        'untested|not tested|never tested|jamais teste*|pas teste*|sans (?:test|essai|analyse|mesure)',
        'without (?:test|lab|analys)\\w*|same kitchen|meme (?:cuisine|plan de travail)|probably|sans doute|devrait',
        'should be|traces?|even|meme|all our|toute? notre|tous nos',
      ),
    ],
  ],
  unless: words(
    'refus\\w* (?:\\w+ ){0,3}(?:aux mineurs|to minors|anyone)|don t serve|ne pas servir',
    'close (?:\\w+ ){0,3}(?:when|if|until)|ferme\\w* (?:quand|si|tant)|not for (?:children|kids|minors)',
    'interdit aux|adults only',
    'supervis*|with (?:a|an|the|our) (?:electrician|plumber|fitter|instructor|gas engineer|surgeon|doctor)',
    'avec (?:un|une|l|notre) (?:electricien|chauffagiste|formateur|moniteur|medecin|artisan)',
    'once (?:trained|tested|qualified|certified)|(?:lab|laboratory|laboratoire)\\w*|tested by',
    'test(?:ee?s?) par|analys\\w* (?:par|du)|une fois (?:forme|teste|habilite|certifie)\\w*|safety training',
    'formation a la securite',
    'by (?:a|an|the|our) (?:\\w+ )?(?:registered|qualified|licensed|certified|gas safe|electrician|doctor|vet|pharmacist)',
    'check (?:ids?|age)|checks? ids?|verifi\\w* (?:l age|les cartes)|over (?:eighteens?|18s?|twenty ones?)',
    'wristbands?|majeurs?|sans (?:pesticid|herbicid|desherbant|glyphosate|javel|solvant)\\w*',
    'without (?:pesticid|herbicid|weed ?killer|bleach|solvent)\\w*',
    'no (?:pesticid|herbicid|weed ?killer|bleach)\\w*|zero (?:phyto|pesticide)\\w*|stop (?:using|selling)',
    '(?:arreter|cesser|remplacer|interdire|refuser) (?:\\w+ ){0,2}(?:pesticid|herbicid|desherbant|javel|solvant)\\w*',
    'authori[sz]ed (?:broker|dealer)|nothing about|organisme agree',
    '(?:professionnel|artisan|courtier|technicien) (?:agree|qualifie|certifie|habilite)|frais de deplacement',
    'bus fare|can say no|autorisation (?:a|de|du) (?:la |l )?(?:commune|mairie|prefecture)',
    'demande\\w* l autorisation|registered with|replace the (?:old|expired)',
    'remplacer les (?:extincteurs|casques|harnais|freins|detecteurs)|pay for no licence',
  ),
  reason: pair(
    'Ce produit, ce lieu ou cet acte est réservé ou encadré, parce que quelqu’un peut y laisser sa santé, son argent ou ses droits, et l’entreprise son assurance',
    'This product, place or act is reserved or bounded, because somebody may lose health, money or rights by it, and the company its insurance',
  ),
  ask: pair(
    'l’autorité ou l’organisme qui en répond, et votre assureur',
    'the authority or body that answers for it, and your insurer',
  ),
  instead: pair(
    'la version permise (produit autorisé, personne qualifiée, âge vérifié, contrôle fait), ou ne pas le proposer et envoyer à qui a le droit de le faire',
    'the permitted version (allowed product, qualified person, age checked, inspection done), or leave it out and send people to whoever may do it',
  ),
};
