import { pair } from '../../../values/text.ts';
import { unfairTerms } from '../practices/hidden-and-unfair-terms.ts';
import { type HarmFamily, words } from './harm.ts';

/** Money or a right that belongs to the customer is taken away or made hard to use. */
export const rightsAndMoney: HarmFamily = {
  id: 'rights-and-money',
  forms: [
    [
      words(
        'scare|scar(?:ing|es)|frighten*|peur|effray*|terrif*|panic*|panique*|alarm(?:ing|er)',
        'will (?:fall|collapse|burn|die)|va (?:s effondrer|tomber|bruler)|guilt*|culpabilis*|shame|pressur*',
        'press(?:er|ons)|harass*|harcel*',
      ),
      words(
        'sell|vendre|vend|sign*|signer|buy|acheter|pay|payer|old|retraite*|seniors?|ages|agees?|customers?',
        'clients?|them|people|gens|parents|book|reserver|unless|sinon',
      ),
    ],
    [
      words(
        'cut|cutting|coup(?:e|er|ons)|change|changing|changer|changeons|shut off|switch off|lock*|enlever|remove',
        'bloquer|throw|jeter|vider',
      ),
      words(
        'heating|chauffage|water|eau|power|electricite|courant|locks?|serrures?|door|porte|things|affaires',
        'furniture|meubles|access|acces',
      ),
      words('tenants?|locataires?|late|retard|ne paie\\w*|doesn t pay|don t pay|owes?|impaye*|doit'),
    ],
    [
      words('pay|charge|charging|bill|facturer|faire payer|payer|prix|price*|tarif*|offer|proposer'),
      words(
        'women|femmes|foreign*|etranger*|tourist*|touriste*|immigr*|migrant*|black|disabled|handicap*|old people',
        'muslim*|young mothers|gypsies|roms?|men|hommes',
      ),
      words('less|moins|more|double|plus cher|higher|triple|dearer|extra|sous pay*|underpay*'),
    ],
    [
      words('gard(?:e|er|ons)|keep|keeping|conserv*|empoch*|pocket*|encaiss*'),
      words(
        'bons? (?:cadeaux?|d achats?)|vouchers?|gift cards?|credits?|deposits?|cautions?|acomptes?|trop percus?',
        'change|monnaie|balance|solde|unclaimed|non (?:utilise|reclame)\\w*|unused|refund*',
      ),
      words(
        'oubli*|forget*|forgot*|never (?:ask|claim|come)|ne (?:reclament|demandent|viennent)|unclaimed',
        'non (?:utilise|reclame)\\w*|unused|unless|sauf si|sauf s|expire*|perime*',
      ),
    ],
    [
      words(
        'no money back|pas de remboursement|aucun remboursement|ne rend\\w* (?:pas|rien|jamais|plus)',
        'rien n est rendu|n est (?:jamais|pas) rembourse\\w*|(?:refund|money) (?:is )?(?:lost|gone)',
        'non remboursables?|non refundable|no exchanges?|ni (?:repris|echange|rendu)\\w*',
      ),
    ],
    [
      words('charge|charging|bill|billing|invoice|debit|factur*|debit*|prelev*|encaiss*|compter|add'),
      words(
        '(?:qu on|que nous|qu il|que personne|qui) n (?:\\w+ )?(?:a|ont|avons|est) (?:pas|jamais) \\w+',
        '(?:we|they|nobody) (?:didn t|haven t|never|did not) (?:\\w+ )?(?:do|did|done|fit|fitted|work|worked|drive|drove|deliver\\w*|order\\w*|ask\\w*|use\\w*|make|made)',
        'for nothing|pour rien|phantom|fictif*|fictive*|hours we|never happened',
      ),
    ],
    [
      words(
        'ne (?:louer|embaucher|servir|prendre|recruter|accepter|vendre) qu',
        'only (?:hire|rent to|serve|let to|take|sell to)|pas (?:de|d)|no',
      ),
      words(
        'accent*|etranger*|foreign*|white|blancs?|christian*|chretien*|francais de souche|young|jeunes|men|hommes',
        'women|femmes|single|celibataires?|without (?:kids|children)|sans enfants?|headscar*|english names?',
        'noms? francais|local born',
      ),
      words(
        'hire|rent|let|tenant*|staff|serve|louer|embaucher|recruter|servir|accepter|locataire*|candidat*|applicant*',
      ),
    ],
    [
      words(
        '(?:never|no|not|don t|won t|stop|refuse*|deny|without) (?:\\w+ ){0,3}refund\\w*',
        'refunds? (?:\\w+ ){0,3}(?:never|refused|nothing)',
        '(?:ne|n|pas|plus|jamais|aucun|refus\\w*|sans|zero) (?:\\w+ ){0,3}rembours\\w*',
        'rembours\\w* (?:\\w+ )?(?:jamais|rien|personne|pas|plus)',
        'only (?:\\w+ )?(?:store )?(?:credit|vouchers?) (?:notes?)?',
        '(?:seulement|que|uniquement) (?:un |des |en )?(?:avoirs?|bons? d achat)',
        '(?:refuse|reject|deny|ignore) (?:\\w+ ){0,2}(?:returns?|claims?|complaints?|guarantee\\w*|warrant\\w*)',
        'refus\\w* (?:\\w+ ){0,3}(?:retours?|garanties?|reclamations?|retractations?)',
      ),
    ],
    [
      words(
        'lose (?:\\w+ )?rights?|no right to|waive*|sign away|give up (?:\\w+ )?rights?|perd\\w* (?:\\w+ )?droits?',
        'renonc\\w* (?:\\w+ ){0,4}(?:droit\\w*|retractation|recours|garantie)|pas (?:de |le )?droit (?:de|a|au)',
        'aucun (?:droit|recours)|no (?:statutory|consumer) rights|cooling off|retractation',
      ),
      words(
        'tell|say|write|sign|make|cancel*|right|clause|terms|conditions|faire signer|signer|dire|dis|dit|ecri*',
        'client*|customer*|buyer*|case|box|ouvert|opened|once|des que|skip|remove|supprim*|sauter',
      ),
    ],
    [
      words(
        'cancel*|resili*|unsubscrib*|desabonn*|desinscri*|retract*|withdraw*|leave|leaving|quit|terminat*',
        'rembours*|refund*|returns?|retours?',
      ),
      words(
        'phone only|only by|only in|by phone|ring out|harder|make it hard|difficult|impossible|recommande|fax',
        'registered (?:post|letter|mail)|remov* the|take (?:off|away|down)|block*|refus*|bloqu*|empech*',
        'on resilie pas|ignor*|drag*|slow|delay*|lose the|perdre|trainer|stall*|bury|maze|labyrinth*|complique*',
        'decourag*|wear them|so they stay|keep them|pour qu ils restent|penal*|charge (?:\\w+ )?\\w* to leave',
        'no (?:way|button|link)|en personne|in person|sur place|nights?|attendre|never answer|ne pas repondre',
        'hours of|enlev*|three (?:calls|emails|times)',
      ),
    ],
    [
      words(
        'keep|keeping|pocket*|retain*|hold on to|withhold*|never give back|garder|garde|gardons|conserv*|encaiss*',
        'empoch*|retenir|retient|retenons|ne (?:pas |jamais |plus )?(?:rendre|rend|rendons)',
      ),
      words(
        'deposit*|caution*|acompte*|arrhes|tips|pourboires?|overpayment*|overpaid|trop percu',
        'double (?:payment|charge)s?|change|balance*|solde*|unused|credit|avoirs?|gift cards?|cartes? cadeaux?',
        'advance*|avances?|prepa\\w*|wages|salaires?|their (?:money|goods|bike|car)',
        'leur (?:argent|materiel|velo|voiture)|donations?|dons|holiday pay',
      ),
      words(
        'anyway|always|whatever|even|meme|toujours|in any case|any|moindre|no matter|all|every|whether|quoi',
        'dans tous les cas|systematiquement|systematic*|automatic*|d office|invent*|tiny|scratch*|rayure*|pretext*',
        'unless they ask|sauf (?:s ils|si)|s ils ne (?:demandent|reclament)|who (?:don t|forget)',
        'qui (?:oublient|ne reclament)|nobody|personne|never|jamais|quietly|for us|pour nous|instead of|au lieu',
        'until|tant que|jusqu',
      ),
    ],
    [
      words(
        'fees?|frais|charges?|surcharge*|supplement*|extras?|options?|insurance|assurance|tips?|pourboires?',
        'donations?|dons?|subscription*|abonnement*|costs?|taxes?|vat|tva',
      ),
      words(
        'last (?:page|step|screen|click|minute)|derniere (?:page|etape)|dernier (?:ecran|clic|moment)',
        'at (?:the )?(?:checkout|end|till)|rajout*|on top|not shown|pre ?tick*|pre ?coche*|pre ?check*',
        'tick* (?:\\w+ )?(?:already|by default)|deja coche\\w*|par defaut|by default|default on|coche d avance',
        'automatically add\\w*|ajoute d office|slip* in|gliss*|after they (?:pay|sign|book)',
        'apres (?:signature|paiement|coup)|once (?:they|it) (?:\\w+ )?(?:signed|booked|paid|started|open)',
        'une fois (?:signe|demonte|engage|paye)\\w*|sneak*|unless they notice|sans les',
      ),
    ],
    [
      words('charge|bill|debit|invoice|take|factur*|debit*|prelev*|encaiss*'),
      words(
        'twice|double|deux fois|card|carte|cards|account|compte|hours?|heures?|parts?|pieces?|work|travaux|phantom',
        'more than',
      ),
      words(
        'not (?:done|asked|ordered|agreed)|never (?:done|ordered|asked|used)|without|sans|even (?:if|when|though)',
        'meme (?:si|quand)|pas (?:fait|commande|demande)\\w*|jamais (?:fait|commande|demande|pose)\\w*',
        'didn t (?:do|ask|order)|after (?:the trial|they cancel|they left)|unless they (?:call|notice|object)',
        'round(?:ed)? up|arrondi\\w*|again',
      ),
    ],
    [
      words(
        'old (?:lady|man|woman|couple)|retraites?|old|elderly|older|vulnerable|lonely|grieving|bereaved|confused',
        'widow*|seniors?|personnes agees|agees?',
        'ages|vieux|vieilles?|seules?|fragiles?|veuves?|endeuille\\w*|desesper*|desperate|panick*|panique*',
        'in a rush|malades?|en detresse|dementia',
      ),
      words(
        'more|higher|double|triple|sign|signer|pressure|pression|push|scare|peur|charge|plus cher|dearer|upsell*',
        'pay what|three times|insist*|on the spot|sur le champ|tout de suite|profit*|advantage|extra|gonfl*',
      ),
    ],
    [
      words(
        'refus*|turn away|reject|only hire|only rent|no|never hire|exclu*|pas de|don t (?:hire|serve|rent|take)',
        'ecart*|filter out|trier|charge more',
      ),
      words(
        'pregnan*|enceinte*|foreign*|etranger*|black|noirs|arab*|muslim*|musulman*|jew*|juifs?|gay*|homosex*',
        'disab*|handicap*|wheelchair*|fauteuil roulant|women of|femmes en age|over (?:50|fifty|55|60)s?',
        'plus de (?:50|cinquante|55) ans|gypsy|gypsies|travell?ers?|gens du voyage|roms?|accent*|with kids',
        'benefit*|origine*|nationalit\\w*|immigr*|veil*|voil*|hijab|guide dogs?|trade union|syndiqu*',
        'single mothers?',
      ),
    ],
  ],
  unless: words(
    'as well as|mauvaises cotes|(?:free|paid|prepaid) returns?|retours? (?:gratuits?|offerts?)',
    'frais (?:de port|de retour) offerts|one click to|en un clic|full refund|refund (?:the|in) full',
    'rembourse\\w* (?:integral|tout|la totalite|dans|sous)|rendue? au retour|back when|returned clean|all fees',
    'tous les frais (?:compris|inclus)|tout compris|case vide|non precochee?|opt in|can leave',
    'lien pour resilier|link to cancel|with (?:a )?link|quittance|show the whole|whole price|reels?',
    'facultati\\w*|rampe|ramp|accessib\\w*|pause|free of charge|sans frais|no fees?|no questions',
    'ask (?:those|people) who (?:cancel|leave)|demander pourquoi',
  ),
  reason: pair(
    'Elle prend au client une somme ou un droit qui est à lui, ou lui rend difficile de s’en servir : la clause ne vaut rien, et la somme est due',
    'It takes from customers money or a right that is theirs, or makes it hard to use: the term is void and the money is owed',
  ),
  law: unfairTerms,
  ask: pair('un conseil en droit de la consommation', 'an adviser on consumer law'),
  instead: pair(
    'rendre ce qui est dû, dans le délai écrit, par le moyen qui a servi à acheter, et demander en une question pourquoi le client s’en va',
    'give back what is owed, within the stated time and by the way that served to buy, and ask in one question why the customer leaves',
  ),
};
