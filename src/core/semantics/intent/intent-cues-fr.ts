import type { CueFamily } from './intent-cue.ts';

const list = (text: string): string[] =>
  text
    .split('|')
    .map((cue) => cue.trim())
    .filter(Boolean);

/** French cues, folded: no accent, no apostrophe, no hyphen. */
export const frenchCues: readonly CueFamily[] = [
  {
    id: 'sign-in',
    intent: 'navigational',
    weight: 4,
    label: { fr: 'se connecter', en: 'signing in' },
    cues: list(
      `connexion|se connecter|connecter|login|log in|sign in|identifiant*|mot de passe oublie|authentification|s identifier|deconnexion|me connecter`,
    ),
  },
  {
    id: 'account',
    intent: 'navigational',
    weight: 4,
    label: { fr: 'espace réservé', en: 'reserved area' },
    cues: list(
      `mon compte|mes comptes|espace client*|espace personnel|espace membre*|espace adherent*|espace abonne*|espace pro|espace particulier*|espace assure*|espace salarie*|espace famille|espace locataire*|espace fournisseur*|compte client|mon espace|portail|portail famille|extranet|intranet|webmail|ent|tableau de bord|backoffice|messagerie|boite mail|suivi colis|suivi commande|suivi de commande|suivi de colis|suivre mon colis|suivre ma commande|suivre un colis`,
    ),
  },
  {
    id: 'official',
    intent: 'navigational',
    weight: 4,
    label: { fr: 'site ou page officiels', en: 'official site or page' },
    cues: list(
      `site officiel|site web officiel|page officielle|site internet de|site de la|page d accueil|page facebook|facebook|instagram|linkedin|page linkedin|compte instagram|compte twitter|twitter|chaine youtube|chaine twitch|tiktok|youtube|pinterest|application mobile de|appli officielle`,
    ),
  },
  {
    id: 'contact',
    intent: 'navigational',
    weight: 1.8,
    label: { fr: 'joindre ou trouver', en: 'reaching or finding' },
    cues: list(
      `telephone|numero de telephone|numero|contact|contacter|joindre|nous contacter|coordonnees|adresse|adresse mail|horaire*|horaires d ouverture|heures d ouverture|ouvert dimanche|ouvert aujourd hui|service client|service clients|sav|service apres vente|itineraire|plan d acces|magasin*|boutique* officielle*|siege social|sav ... telephone`,
    ),
  },
  {
    id: 'known-name',
    intent: 'navigational',
    weight: 1.2,
    label: { fr: 'nom très connu', en: 'well-known name' },
    cues: list(
      `google|gmail|amazon|leboncoin|le bon coin|vinted|doctolib|ameli|caf|impots|pole emploi|france travail|sncf|sncf connect|ratp|edf|engie|orange|sfr|bouygues|free|free mobile|la poste|la banque postale|credit agricole|caisse d epargne|boursorama|bnp|societe generale|ikea|decathlon|carrefour|leclerc|auchan|lidl|fnac|darty|boulanger|cdiscount|leroy merlin|castorama|netflix|spotify|deezer|canva|whatsapp|outlook|hotmail|office 365|teams|zoom|wetransfer|dropbox|drive|paypal|airbnb|booking|blablacar|allocine|marmiton|meteo france|le monde|le figaro|l equipe|pronote|parcoursup|chatgpt|deepl|pages jaunes|mappy|waze|wikipedia|trustpilot|malt|indeed|linkedin|mailchimp|hubspot|shopify|prestashop|wordpress|search console|google analytics|google ads|google maps|notion|trello|slack|github|qonto|pennylane|urssaf|infogreffe`,
    ),
  },
  {
    id: 'public-body',
    intent: 'navigational',
    weight: 1.6,
    label: { fr: 'organisme public', en: 'public body' },
    cues: list(
      `mairie|prefecture|sous prefecture|impots gouv|service public|ameli|cpam|caf|urssaf|pole emploi|france travail|chu|hopital|universite|rectorat|academie|conseil departemental|conseil regional|tribunal|bibliotheque municipale|mediatheque|cci|chambre de commerce|chambre des metiers|ants|carsat|msa|insee|cnil|bpifrance|ademe|office de tourisme|gendarmerie|commissariat|dechetterie`,
    ),
  },
  {
    id: 'buy',
    intent: 'transactional',
    weight: 3,
    label: { fr: 'acheter, réserver, souscrire', en: 'buying, booking, signing up' },
    cues: list(
      `achet*|achat|achats|command*|reserver|reservation*|louer|location*|telecharg*|s inscrire|inscription*|m inscrire|souscri*|s abonner|abonnement*|adher*|embaucher|recruter|engager|faire appel a|vendre|vente|revendre|rachat|estimation|faire estimer|faire installer|faire reparer|faire construire|faire livrer|payer|paiement|offrir|essayer|demander un|demande de devis|prendre rendez vous|rendez vous|rdv|prise de rendez vous|essai gratuit|version d essai|demo gratuite|demander une demo|creer un compte|ouvrir un compte|ouvrir un|simulateur|simulation pret|faire une demande|resilier`,
    ),
  },
  {
    id: 'price',
    intent: 'transactional',
    weight: 2,
    label: { fr: 'prix et offres', en: 'prices and offers' },
    cues: list(
      `prix|tarif*|devis|cout|couts|combien coute*|combien ca coute|promo|promos|promotion*|code promo|code reduction|code de reduction|bon plan|bons plans|bon de reduction|coupon*|soldes|destockage|remise*|reduction*|rabais|gratuit*|pas cher|pas chere|pas chers|pas cheres|moins cher|moins chere|a petit prix|discount|occasion|d occasion|reconditionne*|seconde main|black friday|cheque cadeau|carte cadeau|cartes cadeaux|bon cadeau|coffret cadeau|budget|en solde|vente privee|ventes privees|outlet|a partir de ... euros|a vendre|a louer|honoraires`,
    ),
  },
  {
    id: 'service',
    intent: 'transactional',
    weight: 1.6,
    label: { fr: 'livraison, rendez-vous, proximité', en: 'delivery, appointment, nearby' },
    cues: list(
      `livraison|livre a domicile|livraison a domicile|a domicile|billet*|billetterie|place de concert|places de concert|ticket*|pres de moi|pres de chez moi|autour de moi|a proximite|en ligne|urgence|urgent|en urgence|24h 24|24h|7j 7|dimanche|drive|click and collect|sur mesure|cle en main|intervention|depannage|reparation|disponible|en stock|stock|aujourd hui|demain|ce soir|ce week end|express|sans rendez vous|boutique en ligne|installateur|fournisseur|grossiste|prestataire`,
    ),
  },
  {
    id: 'goods',
    intent: 'transactional',
    weight: 1,
    label: { fr: 'métiers et produits', en: 'trades and goods' },
    cues: list(
      `plombier*|serrurier*|electricien*|chauffagiste*|menuisier*|peintre*|couvreur*|macon*|carreleur*|paysagiste*|jardinier*|demenageur*|garagiste*|dentiste*|avocat*|notaire*|comptable|expert comptable|architecte*|osteopathe*|kine|kinesitherapeute*|psychologue*|coiffeur*|traiteur*|photographe*|fleuriste*|boulangerie|patisserie|restaurant*|hotel*|gite*|camping|chambre d hotes|taxi|vtc|femme de menage|baby sitter|nounou|developpeur*|freelance*|graphiste*|redacteur*|consultant*|agence*|cabinet|salle de sport|salle de reception|cours de|cours particulier*|formation*|stage|coach|vol|vols|sejour*|croisiere|voyage*|canape*|matelas|chaussure*|robe*|vetement*|casque*|ordinateur*|smartphone*|telephone portable|velo*|voiture*|pneu*|parfum*|bijou*|cadeau*|fleurs|bouquet*|pizza|meuble*|imprimante*|logiciel*|aspirateur*|television*|piscine*|veranda|fenetre*|panneaux solaires|pompe a chaleur|chaudiere*|poele*|cuisine equipee|assurance*|mutuelle*|credit|pret immobilier|appartement*|maison a|studio a|bureau*|coworking|cadre|impression|flyers|cartes de visite|hebergement|nom de domaine|deratisation|nettoyage`,
    ),
  },
  {
    id: 'compare',
    intent: 'commercial',
    weight: 3,
    label: { fr: 'comparer, départager', en: 'comparing, ranking' },
    cues: list(
      `meilleur*|le meilleur|la meilleure|top|top 3|top 5|top 10|top 20|comparatif*|comparateur*|comparaison*|comparer|compare*|avis|avis client*|avis clients|avis utilisateur*|avis consommateur*|test|tests|banc d essai|alternative*|concurrent*|concurrents de|equivalent*|vs|versus|contre ou|classement*|palmares|selection|selections|retour d experience|retours d experience|retour experience|temoignage*|note|notes|fiable|fiabilite|arnaque|serieux|recommand*|conseille|vaut il le coup|vaut elle le coup|vaut le coup|ca vaut le coup|que vaut|que valent|que penser de|faut il choisir|guide d achat|les plus|le plus|la plus|rapport qualite prix|haut de gamme|entree de gamme|ideal|ideale|incontournable*|critique*|review*`,
    ),
  },
  {
    id: 'choose',
    intent: 'commercial',
    weight: 2.6,
    label: { fr: 'choisir', en: 'choosing' },
    cues: list(
      `avantages et inconvenients|avantages inconvenients|avantage inconvenient|pour et contre|pour ou contre|lequel choisir|laquelle choisir|lesquels choisir|lequel prendre|quel ... choisir|quelle ... choisir|quels ... choisir|quelles ... choisir|quel ... acheter|quelle ... acheter|quel ... prendre|quelle ... prendre|comment choisir|bien choisir|choisir son|choisir sa|choisir un|choisir une|choisir entre|quel est le meilleur|quelle est la meilleure|^quel logiciel|^quelle agence|^quel outil|^quelle marque|^quel modele|^quelle assurance|^quelle banque|^quel crm|quelle solution|quel fournisseur|a la place de`,
    ),
  },
  {
    id: 'either',
    intent: 'commercial',
    weight: 1.3,
    label: { fr: '« x ou y »', en: '“x or y”' },
    cues: list(`ou`),
  },
  {
    id: 'for-whom',
    intent: 'commercial',
    weight: 0.7,
    label: { fr: 'pour qui', en: 'for whom' },
    cues: list(
      `pour debutant*|debutant*|pour pme|pme|tpe|pour tpe|pour petite entreprise|petites entreprises|homme|femme|hommes|femmes|enfant*|senior*|etudiant*|pour etudiant*|professionnel*|pour professionnel*|auto entrepreneur*|independant*|association*|pour association*|jeune conducteur|famille nombreuse|marque*|francais|francaise|made in france|bio|ecologique*|outil*|logiciel*`,
    ),
  },
  {
    id: 'know',
    intent: 'informational',
    weight: 3,
    label: { fr: 'comprendre, apprendre', en: 'understanding, learning' },
    cues: list(
      `comment|pourquoi|qu est ce que|qu est ce qu|qu est ce|c est quoi|que signifie|que veut dire|veut dire|signification|definition*|definir|exemple*|modele de|modele*|modele gratuit|trame|template|guide|guide pratique|tuto*|tutoriel*|fiche pratique|mode d emploi|notice|symptome*|cause*|traitement*|remede*|calcul|calculer|etape*|idee*|conseil*|astuce*|bienfait*|vertus|danger*|risque*|consequence*|effets secondaires|difference*|difference entre|role|fonctionnement|principe*|definition et|explication*|expliquer|histoire|origine*|biographie|chiffres cles|statistique*|etude|tendance*|obligation*|obligatoire*|loi|reglementation|norme*|droit|droits|delai*|duree|formule|formule excel|recette*|combien de temps|combien de|quand|a quoi sert|a quoi servent|sert a quoi|pour quoi faire|liste des|types de|type de|les differents|bonnes pratiques|erreurs a eviter|checklist|check list|methode*|methodologie|strategie*|technique*|plan de|cours pdf|pdf|resume|synonyme*|conjugaison|traduction|citation*|faq|fabriquer|faire soi meme|diy|composition|schema|infographie|avantage*|interet de|objectif*|apprendre|comprendre|savoir|reussir|ameliorer|optimiser|augmenter|reduire|eviter|enlever|nettoyer un|nettoyer une|entretenir|entretien|planter|tailler|semer|conditions|demarches|demarche|statut*|aide*|calendrier|date*|age legal|population|capitale|meteo|peut on|faut il|doit on|est il possible|est ce que|que faire|que faut il|quoi faire|quels sont|quelles sont|quelle est la difference`,
    ),
  },
  {
    id: 'question',
    intent: 'informational',
    weight: 0.8,
    label: { fr: 'mot interrogatif en tête', en: 'opening question word' },
    cues: list(
      `^comment|^pourquoi|^quand|^qui|^que|^qu|^quoi|^ou trouver|^combien|^quel|^quelle|^quels|^quelles|^est ce|^peut on|^faut il|^doit on|^a quoi`,
    ),
  },
];
