/** Words that several families share, without accents; a star replaces the rest of a word. */

/** People who trusted the company or somebody else. */
export const people = [
  'customer*|client*|member*|membre*|adherent*|patient*|pupil*|eleve*|student*|etudiant*|parents|parent',
  'tenant*|locataire*|donor*|donateur*|guest*|visitor*|visiteur*|subscriber*|abonne|abonnes|user*',
  'utilisateur*|famil*|habitant*|resident*|neighbour*|neighbor*|voisin*|riverain*|applicant*|candidat*',
  'employee*|salarie*|staff|buyer*|acheteur*|child*|kids|enfant*|petits|particulier*|voyageur*|malade*',
  'beneficiaire*|owner*|proprietaire*|worker*|people|folks|gens|passers by|passants|bystander*|mineur*',
  'minors|teen*|ados|supporters|runners|coureurs|spectateur*|audience|couple*|bride*|mariee*|baby|babies',
  'bebe*',
];

/** Somebody else who sells or holds the same. */
export const rivals = [
  'rival*|competitor*|competition|concurren*|confrere*|consoeur*',
  'other (?:firm|shop|garage|bakery|school|company|salon|studio|agency)*|l autre \\w+|d en face',
  'across the (?:road|street)|next door|d a cote',
];

/** Making something known. */
export const publishing = [
  'publi*|post|posts|posting|poster|postons|put|putting|mettre|met|mets|mettons|show*|display*|afficher',
  'affiche|affichons|affichant|share|sharing|partag*|upload*|diffus*|montrer|montre|montrons|stream*|tag',
  'name|naming|nommer|print*|imprim*|tik ?tok|instagram|facebook|you ?tube|en ligne|online|linked ?in',
  'on the site',
  'sur le site|vitrine|window',
];

/** Saying or writing something to somebody. */
export const saying = [
  'say*|tell*|told|write*|writing|claim*|announc*|advertis*|label*|mention*|warn*|dire|dis|dit|disons|disant',
  'ecri*|annonc*|raconte*|promett*|promis*|affirm*|pretend*|prevenir|expliqu*|rappel*|inform*|letter|mail',
  'courrier|flyer*|tract*|show*|affich*|display*|put|mettre|met|mets|mettons|print*|imprim*|post|list|state',
];

/** Taking, for oneself or from somebody. */
export const taking = [
  'take|takes|taking|took|copy*|copi*|get|getting|grab*|lift|pull|collect*|gather|borrow*|scrap*|harvesting',
  'harvest (?:the|their|all|every)',
  'download*|photograph*|ask*|demand*|prendre|prend|prends|prenons|recuper*|aspir*|obtenir|releve*|pique*',
  'pomp*|siphonn*|extrai*|recopi*|emprunt*|telecharg*|reprend*|request*|search*|look up|fouill*|use|using',
  'utilis*|find|trouve*',
];

/** Giving to, or getting from, somebody for something. */
export const trading = [
  'swap*|exchang*|trade|trading|sell*|sold|resell*|rent|share|sharing|pass|passing|pass on|hand|hand over',
  'buy*|bought|purchas*|echang*|vend*|revend*|ced*|achet*|rachet*|louer|transmet*|partag*|passer|passe',
  'passons|fourni*|monetis*|troqu*|mutualis*|croiser|pool*|merge|forward*|leak*',
];

/** A right kept away from people by silence. */
export const unsaid = [
  'without (?:an? |any )?(?:message|letter|e ?mail|word)',
  'without (?:\\w+ ){0,2}(?:telling|warning|mention*|saying|notice|notif*|inform*|explain*|permission|consent|disclos*|a word|agreement|approval|reminder)',
  'without asking(?! for)|without (?:a |any )?remind*|not telling|nobody told',
  '(?:don t|do not|needn t|need not|never|not to|won t|no need to|not|stop|no longer|rather than) (?:ever |bother to )?(?:tell|mention|warn|remind|disclose|inform|notify|admit|declare|let (?:them|anyone|anybody|people) know)*',
  '(?:no need|don t|do not|needn t|never) (?:to )?ask(?! for| more| again| the same)|say nothing',
  'saying nothing|tell (?:them |nobody |no one )(?:nothing|about it)',
  'keep(?:ing)? (?:it |this |that |them )?quiet|on the (?:quiet|sly)|under the (?:table|radar|counter)',
  'off the (?:books|record)|quietly|silently|secretly|in secret|hush*|unannounced',
  'behind (?:their|his|her|our) backs?',
];
export const nonDit = [
  'sans (?:un |aucun )?(?:courrier|lettre|message|mot)',
  'sans (?:\\w+ ){0,4}(?:dire|prevenir|avertir|mention*|signal*|inform*|precis*|annonc*|accord|autorisation|consentement|preavis|permission|rappel*|savent?|sache*|voie*|avis prealable|declarer|afficher)',
  'sans (?:leur |lui |rien leur |meme )?demander(?! (?:de|d|un|une|son|sa|leur|le|la|plus)\\b)',
  '(?:ne|n|pas|ni|inutile de|pas besoin de|sans|jamais) (?:\\w+ ){0,3}(?:prevenir|avertir|prevenu*|previent|previens|averti*|signal*|mentionn*|precis*|informe*)(?! que)',
  '(?:ne|n en|on n) (?:\\w+ ){0,2}(?:dit|dire|dis|parle|parler) (?:rien|pas)',
  '(?:ne|n en) (?:rien|pas) (?:leur |lui |le )?(?:dire|parler)|rien dire',
  'inutile de (?:le )?(?:demander|dire)|pas besoin de (?:le |leur )?(?:demander|dire|declarer)',
  'n ont (?:rien|pas) (?:demande|signe)|sous silence|en douce|en douc\\w+|en cachette|discretement',
  'en catimini|ni vu ni connu|dans leur dos|sous le manteau|sous la table|au noir',
  'ne (?:plus|pas) (?:leur |les |le |lui )?(?:rappeler|declarer|relancer avant)|en secret|secretement',
  'a l insu|a leur insu|motus',
];

/** The excuse by which people know that a thing is not right. */
export const excuses = [
  '(?:nobody|no one|noone|they|people|folks|customers|clients|who) (?:\\w+ ){0,3}(?:check*|notice*|know*|read|reads|look|looks|find out|verif*|inspect*|ask(?:s|ed)? (?:us|for|to see)|complain*|see) ?(?:it|that|anyway)?$',
  '(?:nobody|no one|they won t|they ll never|they will never|they never|people never|who(?: s going to| will| would|ll)) (?:\\w+ ){0,2}(?:check*|notice*|know*|read*|look*|find out|verif*|inspect*|complain*|ask*|spot*|realise*|realize*|twig|remember)',
  '(?:personne|nul|qui|ils|on) (?:n |ne |n y |ne les |va )?(?:\\w+ ){0,2}(?:verifi*|regarde*|controle*|lit|lira|lisent|saura|voit|verra|demande|compte|plaindra|apercev*|remarqu*)(?: jamais)?(?: d| pas)?$',
  'personne (?:n |ne |n y |ne les |ne le |ne s en )(?:\\w+ )?(?:verifi*|regard*|contrl*|controle*|lit|lira|lisent|saura|verra|voit|demand*|comptera|plaindra|apercev*|remarqu*|viendra verifier)',
  'nobody s (?:\\w+ )?(?:asked|checked|looking)|(?:just |we ll |and )call (?:it|them|this)',
  'on (?:appel\\w*|dira|dit) (?:ca|que c est)|(?:tastes|looks|works) (?:exactly )?the same|same thing anyway',
  'close enough|c est (?:pareil|la meme chose)|finira (?:bien )?par|ca passera|everyone does (?:it|that)',
  'everybody does|tout le monde le fait|les gens oublient',
  '(?:they|people|customers) (?:just |always |will |all )?forget',
  '(?:most|half|few|none) of them (?:won t|will not|never|don t|do not)|la plupart (?:ne|n) ',
  'they don t negotiate|ca ne se voit pas|no harm done|just this once|pour une fois',
  'juste le temps de la saison|nearly eighteen|presque majeur*|what they don t know',
  'pas vu pas pris',
  'until (?:the )?(?:real|it comes|we get)|en attendant (?:les vrais|le vrai|d en avoir)',
];
