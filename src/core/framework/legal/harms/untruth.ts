import { pair } from '../../../values/text.ts';
import { unfairLaw } from '../laws.ts';
import { type HarmFamily, words } from './harm.ts';
import { excuses, publishing, saying } from './words-of-harm.ts';

const paper = [
  'certificat*|certs?|attestation*|reports?|rapports?|receipts?|recus?|invoices?|factures?|diplom*|stamp*',
  'tampon*|stickers?|vignette*|etiquettes?|logbook|carnet d entretien|proces verba*|bilans?|diagnosti*',
  'test results?|resultats?|label*|passport|controle technique|mot',
];
const mark = [
  'logo*|label|labels|mark|marks|badge*|stamp|swoosh|brand|brands|marque|marques|rge|qualibat|aoc|aop|igp',
  'bio|organic|certified|certifi*|accredit*|agree|agreee?s?|fair trade|made in \\w+|fabrique en \\w+|origine',
  'award*|medal*|medaille*|prix d excellence|poincon|hallmark|sceau|quality seal|ce mark*|marquage',
];
const contrary = [
  'even (?:if|though|when)|although|though|meme (?:si|quand|sans)|alors qu*|bien qu*|quand meme|but it s',
  'but they re|but the',
  '(?:it|we|they|there|she|he|that)(?: s| re)? (?:isn t|aren t|not|wasn t|haven t|hasn t|don t|doesn t|didn t|never|no)',
  '(?:isn t|aren t|wasn t|weren t|haven t|hasn t|don t|doesn t|didn t|never|not) (?:\\w+ )?(?:true|real|ours|have|has|own|done|did|exist*|made|been|tested|checked|measured|there|yet|stock)',
  '(?:qu |que )?(?:on|nous|je|il|elle|ils|elles)(?: nous)? (?:n|ne) \\w+ (?:\\w+ )?(?:pas|jamais|rien|plus|aucun)',
  'n existe\\w*|n a (?:pas|jamais)|n est pas|ne sont pas|n ont pas|pas encore',
  'jamais (?:fait|vu|passe|mesure|teste|eu)|sans (?:l )?avoir',
  'without (?:having|visiting|going|testing|looking|checking|opening)|instead of',
];

/** Something is stated, shown or certified that is not so. */
export const untruth: HarmFamily = {
  id: 'untruth',
  forms: [
    [
      words(
        'claim*|declar*|invoice*|bill|file|apply*|application|report|factur*|dossier|reclam*|demand*|say|tell|dire',
        'dis|dit|put|mettre|met|inscri*|ecri*|write',
      ),
      words(
        'insurance|insurer|assurance|assureur|mutuelle|grant*|subvention*|subsid*|council|state|etat|caf',
        'tax office|fisc|impots|bank|banque|customs|douane|timesheet*|hours sheet|feuille d heures|opco|aide*',
        'benefit*',
      ),
      words(
        'more than|double|bigger|stolen|vole*|extra|inflated|gonfle*|as if|comme si|instead',
        'au lieu|another|autre|round up|pretend*|lost|perdu*|twice|deux fois|higher|lower|moins que|less than',
        'invent*|old damage|d avant|already broken|deja casse',
      ),
    ],
    [
      words(
        'say|claim|write|put|tell|advertise|print|dire|dis|dit|ecri*|annonc*|affich*|mettre|met|mets|mettons',
        'pose as|call ourselves|on est',
      ),
      words(
        'award winning|as seen on|vu a la tv|since (?:18|19)\\d+|depuis (?:18|19)\\d+|family (?:firm|recipe) since',
        'number one|numero (?:un|1)|n 1|leader|best in (?:town|the)|le meilleur|la meilleure',
        'doctors? recommend\\w*|recommande\\w* par les|clinically|cliniquement|dermatolog\\w*|scientific\\w*',
        'scientifique\\w*|eco ?friendly|ecologique|carbon neutral|neutre en carbone|biodegradable|100 ?%',
        'zero waste|chemical free|sans produits? chimiques?|engineers?|ingenieurs?|expert agree|qualified',
        'diplome\\w*|years of experience|ans d experience|local|organic|bio|vegan|halal|kosher|casher|recycled',
        'recycle\\w*|handmade|fait main',
      ),
      words(
        excuses,
        contrary,
        'sounds|anyway|never|jamais|nobody|personne|pas encore|not yet|mostly|almost|presque|basically|from china',
        'de chine|supermarket|supermarche|cash and carry|metro|imported|importe*|factory|usine|frozen|surgele*',
        'plastic|plastique|one of|some of|une partie|the website did|google',
      ),
    ],
    [
      words(
        '(?:guarantee|guaranteed|promise|promising|garanti\\w*|promett\\w*|promis|assurer) (?:\\w+ ){0,6}(?:jobs?|emploi|kilos?|pounds off|weight|results?|resultats?|cure|visa|profits?|rendement|win|winning|reussite|success|whatever|quoi qu|rank\\w*|first page|premiere page|sun|soleil|weather|ciel|sky|pregnan\\w*|for life|a vie)',
        'prix d appel|bait and switch|second set of books|double comptabilite|two sets of books',
        'deux (?:caisses|carnets|comptabilites)|un pour le fisc|hidden till|caisse noire',
        'buy (?:followers|likes|fans|views|clicks)|achet\\w* (?:\\w+ )?(?:abonnes|likes|followers|vues)',
        'recopi\\w* (?:ceux|celui|celles|les resultats|le rapport)',
        '(?:copy|reuse) last year s (?:test|report|result|check|inspection)\\w*',
      ),
    ],
    [
      words('tick*|coch*|mark|sign|write|valid*'),
      words('inspected|checked|tested|verifie*|controle*|done|fait*|conform*|passed'),
      words(
        'all of (?:them|it)|every(?:thing)?|tous|toutes|tout|anyway|for years|depuis des annees|without|sans',
        'as usual|comme d habitude|same as last|comme l an',
      ),
    ],
    [
      words(paper, 'sign|signing|signer|signe|signons|sign off|tick|ticking|cocher|cochons|valider|tampon*|stamp'),
      words(
        '(?:although|though|alors qu\\w*|meme (?:si|quand)|even (?:if|when|though)|bien qu\\w*) (?:\\w+ ){0,6}(?:only|not|never|half|part|pas|jamais|moitie|partie|que|isn t|weren t|wasn t|couldn t|didn t|haven t)',
        '(?:qu on|que nous|qu il|qu elle) n a\\w* (?:pas|jamais|plus)',
        '(?:we|i|they|nobody) (?:didn t|haven t|never|could not|couldn t|could only|only) (?:\\w+ )?(?:check\\w*|see\\w*|saw|do|did|done|reach\\w*|open\\w*|test\\w*|visit\\w*|clean\\w*|look\\w*)',
        'n a (?:ete )?vu que|sans (?:y )?(?:aller|passer|regarder|monter|ouvrir)',
        'from (?:the|our) (?:desk|office|phone)|depuis le bureau|a l avance|in advance',
      ),
    ],
    [
      words(saying),
      words(
        'more (?:\\w+ ){1,4}than we (?:own|have|hold|stock|really)',
        'plus (?:de |d )?(?:\\w+ ){1,4}(?:que nous n|qu on n|que nous en|qu on en)|deductibles?|tax free',
        'defiscalis*|credits? d impots?|tax credits?|clocked|clock was',
        'compteur (?:\\w+ ){0,2}(?:change|baisse|remis|recule)',
      ),
    ],
    [
      words('reviews?|avis|ratings?|stars|etoiles|comments?|commentaires?'),
      words(
        'only|seulement|uniquement|que|just|delete|remove|hide|filter|take down|erase|effac*|supprim*|retir*',
        'masqu*|filtr*|enlev*|bury|wipe*|bannir',
      ),
      words(
        'happy|good experience|satisfied|pleased|contents?|satisfaits?|positi*|happiest|complain*|plaign*|negati*',
        'angry|mecontents?|critical|critiqu*|under|below|less than|low|moins de|en dessous|mauvais*|bad|unhappy',
        'trois etoiles|three stars',
      ),
    ],
    [
      words(
        'as if|as though|comme si|comme s ils?|pretend*|make believe|faire croire|fait croire|faisons croire',
        'laisser croire|laissons croire|laisser penser|faire passer|se faisant passer|se faire passer',
        'passing (?:\\w+ ){0,2}off|pass (?:\\w+ ){1,3}off|pos(?:e|es|ing) as|mentir|mentons|ment|lie to|lying',
        'fakes?|faking|faked|bogus|phony|dummy|counterfeit*|contrefa*|fausse[sr]?|faux (?!filet|plafond|pas\\b)',
        'bidons?|bidonner|invente[esr]*|inventing|invented|invent (?:a|an|some|two|three|few|\\d+)|made up',
        'make up (?:a|some|few|the)|fictif*|fictive*|forge|forged|forging|falsif*|back ?dat*|antidat*|postdat*',
        'trafiqu*|maquill*|roll (?:\\w+ ){0,3}back|tamper*|fudge*|massage the|inflate*',
        'gonfl(?:er|ons) (?:les|le|nos|la)|gross(?:ir|issons) (?:les|le|nos)|bricol(?:er|ons) (?:les|une|un|le)',
        'claim to be|under (?:made up|other|false|different) names?|sous d autres noms|sous un autre nom',
        'impersonat*|usurp*|photoshop*',
      ),
    ],
    [
      words(saying),
      words(contrary),
      words(
        'have|has|had|own|avons|avez|a|ont|est|sont|is|are|isn|aren|exist*|stock|done|did|fait*|true|vrai*|real',
        'proof|preuve|tested|mesur*|vu|seen|measured|made|never|jamais|polish|imported|importe*|certif*|need*',
        'required|obligatoire',
      ),
    ],
    [
      words(saying, 'faire'),
      words(
        'mandatory|compulsory|required by|legal(?:ly)? (?:requirement|required|obliged|duty)|by law',
        'the law (?:requires|says|makes)|against the law|obligatoires?|obligation|exigee?s? par|impose par',
        'la loi (?:impose|exige|oblige|demande)|hors la loi|interdit par|amende*|fined?|fines',
      ),
    ],
    [
      words('(?:say|write|claim|tell \\w+|advertise|promise|dire|ecrire|annoncer|afficher|promettre|garantir)'),
      words(
        '(?:\\w+ ){0,3}(?:we are|nous sommes|reconnue?s?|approved|endorsed|recommended|agreee?s?|certifiee?s?|homologuee?s?) (?:by|par|toutes|for all|officiel\\w*)',
        'nous sommes (?:agree|certifie|reconnu|homologue|approuve)\\w*',
        'we are (?:approved|certified|accredited|recognised|endorsed)|pris en charge|rembourse par la',
        '(?:tout|any|all|every) (?:risque|risk|danger)',
        '(?:cuts?|saves?|takes?|reduces?|reduit|economise|divise|supprime|removes?|relieves?|eliminates?) (?:\\w+ ){0,4}(?:\\d+|a third|half|tout|all|any|heat|tinnitus|risk|bill)',
        '(?:will|va|vont) (?:\\w+ )?(?:go down|baisser|drop)',
        '\\d+ ?(?:%|pour cent|percent) (?:of|des|de|off) (?:the|les|la|nos|our|\\w+) \\w+',
      ),
    ],
    [
      words(saying, 'sell|vendre|garantir|guarantee'),
      words(
        '(?:les gens|people|everybody|ils) (?:le |l )?(?:croient|croit|believe|think so|ask for that)',
        '(?:they|he|she|agents?|a \\w+ member) (?:\\w+ )?(?:say|says|said|measured)',
        'it (?:often|usually|sometimes|probably) (?:does|is|works)|ca parle aux gens',
        'c est ce qui (?:marche|se dit)|comme (?:les|tous les) autres|like (?:the others|everyone|everybody)',
        'sounds (?:better|good)|ca sonne|ca fait (?:mieux|vendre|serieux|pro)|says? (?:it )?may',
      ),
    ],
    [
      words(mark),
      words(
        'use|using|put|putting|stick|sew|print|add|show|display|label|slap|mets|met|mettre|mettons|coller|colle',
        'collons|apposer|appos*|affich*|imprim*|ajout*|coudre|broder|ecri*|utilis*|write|say',
      ),
      words(
        excuses,
        contrary,
        'expired|perime*|pending|bientot|soon|while we wait|en attendant|dossier|anyway|never applied|imit*',
        'lookalike*|similar|ressembl*|on the blanks|copies|seconds',
      ),
    ],
    [
      words(paper),
      words(
        'issue|issuing|sign|signing|sign off|give|write|make|hand|send|print|deliver|stick*|recoll*|coll*|emettre',
        'emet|delivr*|signer|signe|signons|faire|fait|faisons|donner|donne|donnons|etablir|remplir|cocher|tamponn*',
        'mettre|envoyer|valid*|have',
      ),
      words(
        'double what|twice|whole|full|complete*|complet|complets|complete|entier|entiere|toute|tout le|for all',
        'everything|all of it|more than|plus que|without (?:visiting|going|a visit|looking|opening|seeing|testing)',
        'sans (?:passer|visite|y aller|voir|ouvrir|controler|avoir|deplacement|tester|regarder)|perime*|expired',
        'blank|en blanc|in advance|d avance|meme|even|as if|insurance|assurance|only (?:did|cleaned|checked|saw)',
        'qu une partie|que la moitie|a moitie|half|unseen|another (?:date|name|job)|autre (?:date|nom|prestation)',
        'this year s?|de cette annee|somebody else|quelqu un d autre|not (?:done|reached|seen)',
        'pas (?:fait*|atteint*|vu*|verifi*)',
      ),
    ],
    [
      words(
        'sell|sold|selling|label*|bottle|bottling|serve|serving|describe|advertise|list|pass|call|vendre|vend',
        'vendons|etiquet*|bouteille|servir|sert|servons|presenter|presentons|baptis*|write|ecrire|say|dire|dit',
        'on dit',
      ),
      words(
        'as (?:brand )?(?:new|local|organic|home ?made|original*|ours|fresh|our own|hand ?made|french|british|english|irish|swiss|italian|genuine|authentic|antique|vintage|pure|free range|wild|natural)',
        'comme (?:neuf*|neuv*|local*|bio|maison|original*|frais|artisanal*|fait main|authenti*|ancien*|sauvage*|naturel*|francais*|suisse*|belge*)',
        'les notres|c est (?:a )?nous|c est le notre|sous (?:l etiquette|la marque|le nom) d*',
        'our own (?:work|cakes|design*|make)|under (?:the|our) (?:name|label|brand)|fait maison|fabrication maison',
      ),
    ],
    [
      words(
        'only (?:\\w+ )?(?:\\w+ )?left|last (?:one|two|few|\\d+|places|chance)|plus que',
        'derni(?:er|ere)s? (?:places?|jours?|pieces?|chances?|exemplaires?)|complet|sold out|selling fast',
        'countdown|compte a rebours|watching|regardent|ends (?:tonight|today|soon|midnight)|finit ce soir',
        'just (?:bought|booked)|vient d acheter|almost gone|running out|rupture',
      ),
      words(
        'every (?:page|item|product|date|one)|everywhere|on everything|on all|all the time|all year|always',
        'each (?:page|product|visitor)|toutes les|tous les|partout|toujours|sur chaque',
        'chaque (?:fiche|page|visiteur|produit)|restart*|starts again|resets?|reload*|recommence|se relance|pousse',
        'pressur*|hurry|scare|random|au hasard|even (?:if|when|though)|meme (?:si|quand)|whole warehouse',
        'en reserve|reste cent|plenty',
      ),
    ],
    [
      words('reviews?|stars?|etoiles|avis|testimon*|temoign*|ratings?|notes? google|commentaires?|comments'),
      words(
        'ourselves|nous memes|myself|moi meme|my (?:mum|mother|sister|brother|wife|husband|cousin*|family|mates?)',
        'famille|cousins?|cousine|belle (?:soeur|mere)|beau frere|ma (?:soeur|mere|femme)|mon (?:frere|mari)|staff',
        'crew|team|employees|equipe|apprenti*|employe*|friends|mates|copains|potes|amis|ai|l ia|chatgpt|agency',
        'agence|freelanc*|fiverr|buy|bought|acheter|achete*|order|commander|other accounts?|autres? comptes?|swap*',
        'echang*',
      ),
      words(
        'post|posting|write|writing|leave|leaving|put|give|buy|get|mettre|met|mettent|mettons|ecri*|laiss*|poster',
        'postent|postons|rediger|redige|acheter|achete*|commander|swap|echanger|generer|generate|notent|noter',
      ),
    ],
    [
      words(publishing, saying),
      words(
        'stock|sets?|rooms?|listings?|annonces?|jobs?|orders?|commandes?|offers?|dates?|places?|produits?',
        'products?|articles?|items?|models?|modeles?|vehicles?|voitures?|cars|flats|appartements|chambres?|maisons',
        'postes?',
      ),
      words(
        '(?:we|that) (?:do not|don t|haven t|never|no longer) (?:\\w+ )?(?:have|got|own|sell|hold|stock|exist)',
        '(?:we|i) haven t (?:got|any)|doesn t exist|don t exist|not (?:really )?(?:there|ours|available|in stock)',
        '(?:on|nous) n (?:a|avons|en a|en avons) (?:pas|plus|jamais)|n existe\\w* pas|qui n existe\\w*',
        'deja (?:vendu|loue|pris)e?s?|already (?:sold|let|gone)|to fill',
        'pour (?:faire nombre|remplir|faire volume|appater)|bait|appat|look bigger|faire plus gros',
      ),
    ],
  ],
  unless: words(
    'n est pas obligatoires?|not (?:mandatory|compulsory|required|a legal)|which checks|quels controles',
    'official page|page officielle|only if the|only on|seulement sur|uniquement sur',
    'chiffres (?:du|de|des)|(?:our|nos) (?:counts?|comptes?|mesures?|figures)|mesuree?s?',
    'measured (?:by us|at|delays)|with (?:its|the|our) (?:proof|figures?|source)',
    'avec (?:sa|la|leur) (?:preuve|source)',
    '(?:say|tell|explain|dire|expliquer) (?:\\w+ )?(?:that |que |qu )?(?:we|nous|on) (?:don t|do not|can t|cannot|ne|n)',
    'say which (?:rule|law)|with the (?:text|article)',
    '(?:dire|citer|rappeler) (?:\\w+ )?(?:quel|quelle|le) (?:texte|article)|avec le texte|article de loi',
    'texte de loi|vrais?|vraies?|reels?|reelles?|real stock|actual stock|stop (?:saying|showing|using)',
    '(?:retirer|enlever|supprimer|arreter|cesser|remove|take down) (?:\\w+ ){0,3}(?:faux|fausses|fake|false|invente*|invented|mention|logo)',
    'contester|appeal|contest the|nothing about',
  ),
  reason: pair(
    'Elle dit, montre ou certifie ce qui n’est pas, ou que rien ne prouve : celui qui y croit décide sur du faux',
    'It says, shows or certifies what is not so, or what nothing proves: whoever believes it decides on something false',
  ),
  law: unfairLaw,
  ask: pair('qui peut l’attester, texte ou preuve en main', 'whoever can certify it, text or proof in hand'),
  instead: pair(
    'dire ce qui est fait, disponible ou exigé, avec sa preuve, sa date ou son article, et ce qui ne l’est pas',
    'say what is done, in stock or required, with its proof, date or article, and what is not',
  ),
};
