import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

/** The answer to every picture of somebody who has not agreed. */
const unagreedPicture: Pick<DoubtfulPractice, 'reason' | 'law' | 'instead'> = {
  reason: pair(
    'L’image d’une personne ne se publie qu’avec son accord écrit ; pour un enfant, celui de ses parents',
    'The image of a person is published only with their written consent; for a child, that of the parents',
  ),
  law: {
    FR: pair('Code civil, articles 9 et 372-1, et RGPD', 'French civil code, articles 9 and 372-1, and GDPR'),
    EU: pair('RGPD, article 6', 'GDPR, article 6'),
    BE: pair('Code de droit économique, XI.174, et RGPD', 'Belgian code of economic law, XI.174, and GDPR'),
    GB: act('UK GDPR and Data Protection Act 2018'),
    IE: act('GDPR and Data Protection Act 2018'),
  },
  instead: pair(
    'montrer des mains, des objets, une pièce vide avant et après ; ou demander l’accord écrit, image par image',
    'show hands, things, a room before and after; or ask for written consent, picture by picture',
  ),
};

/** What a company says about itself, its products and its people. */
export const claimPractices: readonly DoubtfulPractice[] = [
  {
    id: 'clients-without-leave',
    verdict: 'refuse',
    signs: [
      /\b(logos?|bandeau|banner|noms?|names?|pieces|photos?|references?)\b/,
      /\b(of|de|des|from) (our|nos|notre|the|les|d autres)? ?(large |big |gros )?(clients?|customers?|donneurs d ordre)\b|\b(clients?|customers?) (logos?|names?)\b/,
    ],
    unless:
      /\b(accord ecrit|written (agreement|leave|consent)|avec leur accord|with their (leave|consent)|avis|reviews?)\b/,
    reason: pair(
      'Le nom, le logo ou les pièces d’un client ne se montrent qu’avec son accord écrit, et une clause de confidentialité l’exclut',
      'The name, logo or parts of a customer are shown only with their written leave, and a confidentiality clause excludes it',
    ),
    law: {
      FR: pair(
        'Code de la propriété intellectuelle, L713-2, et le contrat',
        'French property code, L713-2, and the contract',
      ),
      BE: pair(
        'Code de droit économique, livre XI, et le contrat',
        'Belgian code of economic law, book XI, and the contract',
      ),
      GB: act('Trade Marks Act 1994'),
      IE: act('Trade Marks Act 1996'),
    },
    instead: pair(
      'montrer le travail sans le client : la mesure, le procès-verbal, le délai tenu ; nommer qui a signé son accord',
      'show the work without the customer: the measure, the record, the delay kept; name those who signed their leave',
    ),
  },
  {
    id: 'borrowed-authority',
    verdict: 'refuse',
    signs: [
      /\b((?:logos?|en tete|officiel\w*|official\w*)(?= .*\b(?:mairies?|communes?|prefecture|etat|ministere|nhs|council|government|federation|confederation|city|town|county|police|impots|tax|agences?|agency|ademe|securite sociale|caf)\b)|tricolore\w*|approved by|work with the|dernier avis|final notice|sanction|ressemble a celle|looks? like (one|that) (from|of)|se faire passer|pretend\w* to be)\b/,
    ],
    unless: /\b(clients?|customers?)\b/,
    reason: pair(
      'Laisser croire à un lien avec une administration ou un organisme est une tromperie',
      'Suggesting a link with an authority or a body is misleading',
    ),
    law: unfair,
    instead: pair(
      'écrire en votre nom ce qui est vrai, avec la date et le droit de choisir ailleurs',
      'write what is true in your own name, with the date and the right to choose somebody else',
    ),
  },
  {
    id: 'reserved-material-name',
    verdict: 'refuse',
    signs: [
      /\b(cuir|soie|laine|fourrure) (vegan\w*|vegetale?|synthetique|ecologique)\b|\bvegan (leather|silk|wool|fur)\b/,
    ],
    reason: pair(
      'Le nom de cette matière est réservé à ce qui vient de l’animal : le donner à une autre trompe sur sa nature',
      'The name of this material is kept for what comes from the animal: giving it to another misleads on its nature',
    ),
    law: {
      ...unfair,
      FR: pair('Décret n° 2010-29 du 8 janvier 2010 pour le cuir', 'French decree 2010-29 for leather'),
    },
    instead: pair(
      'nommer la matière telle qu’elle est, avec sa tenue et son entretien',
      'name the material as it is, with how it lasts and how to care for it',
    ),
  },
  {
    id: 'vague-green-claim',
    verdict: 'refuse',
    signs: [
      /\b(biodegradables?|respectueu\w+ de (l environnement|la planete)|ecologiques?|eco ?friendly|environmentally friendly|carbon neutral|neutre en carbone|zero carbone?|planet friendly|sauve la planete|saves? the planet|zero waste|zero dechet|bon pour la planete)\b/,
    ],
    unless: /\bfourrure\b/,
    reason: pair(
      'Une mention écologique générale est interdite ou doit être prouvée sur tout le produit',
      'A general green claim is banned or must be proved for the whole product',
    ),
    law: {
      ...unfair,
      FR: pair('Code de l’environnement, L541-9-1 et L229-68', 'French environment code, L541-9-1 and L229-68'),
      GB: act('Green Claims Code'),
      US: act('16 CFR Part 260'),
    },
    instead: pair(
      'dire le fait que vous pouvez prouver : réparation, durée, matière certifiée, pièce par pièce',
      'state the fact that you can prove: repair, life, certified material, part by part',
    ),
  },
  {
    id: 'health-claim',
    verdict: 'refuse',
    signs: [
      /\b(dire|ecrire|afficher|promettre|annoncer|vanter|say|saying|says|write|claim|promise|announce|put|adverts?|advertis\w*|posters?|leaflets?|publicites?|pubs?|affiches?|affichettes?|flyers?|etiquettes?|labels?|stickers?|panneaux?|depliants?|disant|disent|dit)\b/,
      /\b(stops?|avoids?|slows?|reverses?|delays?|protects? (you )?(from|against)|arrete\w*|stopp\w*|evite\w*|empeche\w*|ralenti\w*|retarde\w*|protege\w*) (\w+ ){0,3}(dementia|alzheimer|cancers?|diabetes|diabete|depression|demence|arthrit\w*|arthrose|asthma|asthme|strokes?|avc|heart (disease|attacks?)|infarctus|deafness|surdite|blindness|autis\w*|migraines?|infections?|maladies?|illness\w*|diseases?)\b|\b(contre|against) (la |le |les |l |your )?(fatigue|tiredness|anemie|anaemia|anemia|stress|insomni\w*|douleurs?|pain|rhumes?|colds?|grippe|flu|allerg\w*|cholesterol|hypertension|cancers?|depression)\b|\b(gueri\w*|cures?|heals?|soigne\w*|previent|prevents?|prevent|anti (cancer|douleur|depression)|immunit\w*|immune|detox\w*|depression|eczema|tdah|adhd|intelligen\w*|anxiet\w*|troubles? de l attention)\b/,
    ],
    unless: /\b(ne pas|never|jamais|not)\b/,
    reason: pair(
      'Une promesse de santé ou de progrès demande une preuve reconnue ; sans elle, elle est interdite',
      'A promise about health or progress needs a recognised proof; without it, it is banned',
    ),
    law: unfair,
    instead: pair(
      'dire ce que l’on fait et ce que les gens en disent, sans effet promis',
      'say what you do and what people say of it, without a promised effect',
    ),
  },
  {
    id: 'doubtful-origin',
    verdict: 'refuse',
    signs: [
      /\b(made in|fabrique\w* (en|ici|chez)|100 ?% (francais\w*|local\w*|belges?|irish|british|scottish|welsh)|(all|entirely) (irish|british|local)|tout (francais|local|belge)|produit local|origine (france|belgique)|grown here|locally (made|grown|sourced))\b/,
      /\b(meme si|even if|although|bien que|though|importe\w*|imported|abroad|l etranger|chine|china|partly|en partie|assembl\w*|come from|vient d\w*|viennent d\w*)\b/,
    ],
    reason: pair(
      'Une origine se dit telle qu’elle est : la matière ou la fabrication venue d’ailleurs la rend trompeuse',
      'An origin is stated as it is: material or work from elsewhere makes it misleading',
    ),
    law: unfair,
    instead: pair(
      'dire la part exacte et l’étape faite ici, et d’où vient le reste',
      'state the exact part and the step done here, and where the rest comes from',
    ),
  },
  {
    id: 'hidden-subcontracting',
    verdict: 'refuse',
    signs: [
      /\b(sous traiter|sous traitan\w*|subcontract\w*|outsourc\w*|faire faire par|done by (another|others))\b/,
      /\b(sans le dire|without (telling|saying)|sous notre nom|as (ours|our own)|as if|en faisant croire|ne pas le dire|not tell|hide|cacher|ni vu ni connu|nobody will know|personne ne saura)\b/,
    ],
    reason: pair(
      'Un travail confié à un autre se dit, et le client l’accepte d’abord quand le contrat le demande',
      'Work given to somebody else is stated, and the customer agrees first where the contract asks for it',
    ),
    law: { ...unfair, FR: pair('Loi du 31 décembre 1975, article 3', 'French act of 31 December 1975, article 3') },
    instead: pair(
      'nommer le partenaire et ce que vous contrôlez avant la remise',
      'name the partner and what you check before handing over',
    ),
  },
  {
    id: 'claim-without-proof',
    verdict: 'refuse',
    signs: [
      /\b(write|ecrire|saying|say|dire|claim|afficher|announce|annoncer|print|imprimer)\b/,
      /\b(no (measure\w*|proof|study)|not measured|without (any )?proof|sans preuve|pas de (mesure|preuve)|read (it|this|that) (somewhere|online)|lu quelque part|(n a|n avons|n ai) (jamais|pas) \w+|we (have )?never \w+|(elle|il|ce) ne l est pas|ce n est pas vrai|(it|this) is not true|(it|this) isn t true)\b/,
    ],
    reason: pair(
      'Une affirmation que l’on ne peut pas prouver trompe celui qui achète, et c’est à vous de la prouver',
      'A claim that you cannot prove misleads the buyer, and the proof is yours to give',
    ),
    law: unfair,
    instead: pair(
      'dire le fait que vous pouvez montrer, ou le mesurer d’abord sur vingt cas',
      'state the fact that you can show, or measure it first on twenty cases',
    ),
  },
  {
    id: 'unproved-superlative',
    verdict: 'refuse',
    signs: [
      /\b(number one|numero un|n ?° ?1|no ?1|the best in|le meilleur de|la meilleure de|premiere? (scene|entreprise|marque) d\w+|leader (du|de la|in|of))\b/,
    ],
    reason: pair('Se dire le premier demande une preuve datée', 'Being the first needs a dated proof'),
    law: unfair,
    instead: pair('un chiffre à vous, vrai et daté', 'one figure of your own, true and dated'),
  },
  {
    id: 'label-before-granted',
    verdict: 'refuse',
    signs: [
      /\b(labels?|agrements?|certifi\w*|approval|accreditation|deductibles?|recus? fisca\w+|tax (receipts?|deductible))\b/,
      /\b(avant (de l avoir|d avoir|l accord|la reponse|l agrement)|before (it is|the (answer|approval)|we (have|get))|sans (attendre|l avoir)|without (waiting|having)|en attendant|in the meantime)\b/,
    ],
    reason: pair(
      'Se prévaloir d’un label ou d’un agrément non obtenu est une tromperie à soi seul',
      'Claiming a label or an approval before it is granted is misleading in itself',
    ),
    law: unfair,
    instead: pair(
      'préparer la page et le texte, et les publier le jour de la réponse',
      'prepare the page and the text, and publish them on the day of the answer',
    ),
  },
  {
    id: 'pictures-without-leave',
    verdict: 'refuse',
    signs: [
      /\b(photos?|photograph\w*|albums?|pictures?|images?|videos?|films?|film(er|ons|e|ed|ing)|portraits?)\b/,
      /\b(enfants?|children|kids?|eleves?|pupils?|bebes?|bab(y|ies)|mineurs?|teenagers?|ados?|visages?|faces?)\b/,
      /\b(publier|publish\w*|post\w*|poster|partager|share|mettre|show|montrer|facebook|instagram|tik ?tok|linked ?in|reseaux)\b/,
    ],
    unless:
      /(?<!\b(?:sans|avant|without|before)(?: \w+){0,3} )\b(accord ecrit|written (agreement|consent|leave)|signed by|autorisation des parents|with (their|the) parents|sans visages?|no faces?)\b/,
    ...unagreedPicture,
  },
  {
    id: 'pictures-of-people',
    verdict: 'refuse',
    signs: [
      /\b((?:photos?|photograph\w*|pictures?|videos?|portraits?|images?) (?:de|des|of)(?: (?:nos|our|les|the))? (?:clientes?|clients|guests|patients?|patientes?|passants|passers by|invites|participants?|visitors|residents?)|(?:film\w*|photograph\w*|videos? of)(?: (?:nos|les|our|the|an?|un|une))? (?:clientes?|clients|customers?|guests?|patients?|patientes?|visiteurs|visitors|passants|invites)|(?:visages?|faces?) (?:de|des|d|of) (?:un |une |an? |our |nos )?\w+)\b/,
      /\b(publi\w+|post\w*|partager|share|mettre|put|show|montrer|facebook|instagram|tik ?tok|linked ?in|reseaux|on line|online|en ligne)\b/,
    ],
    unless:
      /\b(accord|autorisation|consent\w*|permission|agreed|signed|signe\w*|acceptent|ont accepte|with their leave|sans visages?|no faces?|never|ne (?:pas|jamais)|logos?|watch\w*|clock|machine)\b(?<!\b(?:sans|without) (?:\w+ ){0,2}(?:accord|autorisation|consent|permission))/,
    ...unagreedPicture,
  },
  {
    id: 'pictures-before-consent',
    verdict: 'refuse',
    signs: [
      /\b(photos?|photograph\w*|pictures?|images?|videos?|films?|film(er|ons|e|ed|ing)|portraits?|temoignages filmes)\b/,
      /\b((avant|sans) (de |d |leur |que |\w+ ){0,3}(demander|accord|autorisation|consentement|prevenir)|before (\w+ ){0,2}(asking|consent\w*|they agree)|without (\w+ ){0,3}(asking|consent|permission|leave|agreement|telling)|(ask|demander) (\w+ ){0,3}(afterwards?|later|ensuite|apres))\b/,
      /\b(patients?|residents?|personnes?|gens|clients?|customers?|people|guests?|malades?|handicap\w*|disabled|elderly|agees?|beneficiaires?|refugie\w*|refugees?|workers?|salarie\w*|eleves?|pupils?|familles?|families|public|parents?)\b/,
    ],
    unless: /\b(never|jamais|ne (pas|jamais))\b/,
    ...unagreedPicture,
  },
  {
    id: 'prescription-promotion',
    verdict: 'refuse',
    signs: [
      /\b(promo\w*|remises?|reductions?|discounts?|soldes?|sales?|offres?|offers?|off|moins \d+|publicites?|adverts?|ads?)\b/,
      /\b(sur ordonnance|ordonnances?|prescription|prescribed|on prescription|medicaments?|medicines?|antibioti\w*)\b/,
    ],
    reason: pair(
      'Un médicament soumis à ordonnance ne se vante pas au public et ne se brade pas',
      'A medicine that needs a prescription is neither advertised to the public nor sold at a cut price',
    ),
    law: {
      FR: pair('Code de la santé publique, L5122-6 et R5141-83', 'French public health code, L5122-6 and R5141-83'),
      BE: pair('Arrêté royal du 7 avril 1995', 'Royal decree of 7 April 1995'),
      GB: act('Human Medicines Regulations 2012, and Veterinary Medicines Regulations 2013'),
      IE: act('Medicinal Products (Control of Advertising) Regulations 2007'),
    },
    instead: pair(
      'expliquer quand consulter, et promouvoir la visite ou le conseil',
      'explain when to consult, and promote the visit or the advice',
    ),
  },
];
