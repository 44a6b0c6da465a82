import type { Text } from '../../values/text.ts';

/** A word of the trade with what it means; its other forms, without their plural, are found in texts too. */
export interface Term {
  readonly words: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly meaning: Text;
}

/** Words that a person who has a site, and no specialist, may not know. */
export const terms: readonly Term[] = [
  term(['ancre'], ['anchor'], 'les mots d’un lien', 'the words of a link'),
  term(
    ['maillage interne'],
    ['internal linking'],
    'les liens entre les pages d’un même site',
    'the links between the pages of one site',
  ),
  term(
    ['page pilier', 'pages pilier'],
    ['hub page'],
    'la page qui présente un thème et mène à toutes ses pages',
    'the page that presents a topic and links to all of its pages',
  ),
  term(
    ['page orpheline', 'pages orpheline', 'orpheline'],
    ['orphan page', 'orphan'],
    'une page à laquelle aucune autre ne mène',
    'a page to which no other page links',
  ),
  term(
    ['page satellite', 'pages satellite'],
    ['doorway page'],
    'des pages au même texte, une par ville ou par service, faites pour les moteurs',
    'pages with one text for many towns or services, made for search engines',
  ),
  term(
    ['plan de site', 'plan du site', 'sitemap'],
    ['sitemap'],
    'le fichier qui donne aux moteurs la liste des pages',
    'the file that lists the pages for search engines',
  ),
  term(
    ['robots.txt'],
    ['robots.txt'],
    'le fichier qui dit aux moteurs quelles pages ils peuvent lire',
    'the file that tells search engines which pages they may read',
  ),
  term(
    ['adresse canonique', 'balise canonique', 'canonique'],
    ['canonical address', 'canonical'],
    'l’adresse qu’une page déclare comme la sienne quand plusieurs mènent au même texte',
    'the address that a page declares as its own when several show the same text',
  ),
  term(
    ['index', 'indexation', 'indexée'],
    ['index', 'indexing', 'indexed'],
    'la liste des pages qu’un moteur peut montrer',
    'the list of pages that a search engine may show',
  ),
  term(
    ['noindex'],
    ['noindex'],
    'l’instruction qui demande aux moteurs de ne pas montrer la page\u202f; ceux qui la montraient déjà la retirent à leur prochaine lecture',
    'the instruction that asks search engines not to show the page; those that showed it before remove it at their next reading',
  ),
  term(
    ['méta description'],
    ['meta description'],
    'les deux lignes que les moteurs montrent sous le titre d’une page',
    'the two lines that search engines show below the title of a page',
  ),
  term(
    ['301', 'redirection 301'],
    ['301', '301 redirect'],
    'une redirection pour toujours\u00a0: l’ancienne adresse mène d’elle-même à la nouvelle',
    'a redirection for good: the old address leads to the new one by itself',
  ),
  term(
    ['404', 'répond 404', 'répondent 404', 'erreur 404', 'répondre 404'],
    ['404', 'answer 404', 'answers 404', '404 error', '404 page'],
    'la réponse d’un site quand une adresse n’a pas de page',
    'the answer of a site where an address has no page',
  ),
  term(['H1'], ['H1'], 'le grand titre d’une page', 'the main title of a page'),
  term(
    ['données structurées'],
    ['structured data'],
    'des informations écrites pour les machines\u00a0: horaires, prix, adresse',
    'information written for machines: opening hours, prices, address',
  ),
  term(
    ['redirection'],
    ['redirect'],
    'une adresse qui envoie vers une autre',
    'an address that sends its visitors to another',
  ),
  term(
    ['quasi-doublon', 'presque identique'],
    ['near duplicate'],
    'deux pages qui disent la même chose presque mot pour mot',
    'two pages with nearly the same words',
  ),
  term(
    ['cannibalisation'],
    ['cannibalisation'],
    'deux pages du site qui visent la même recherche et se gênent',
    'two pages of the site that aim at one search and hinder each other',
  ),
  term(
    ['texte de remplacement', 'attribut alt'],
    ['alternative text', 'alt text', 'alt attribute'],
    'les mots qui disent ce que montre une image à qui ne la voit pas',
    'the words that describe a picture to those who do not see it',
  ),
  term(
    ['lien d’évitement'],
    ['skip link'],
    'un lien qui saute le menu, pour le clavier et les lecteurs d’écran',
    'a link that skips the menu, for keyboards and screen readers',
  ),
  term(
    ['politique de sécurité du contenu'],
    ['content security policy'],
    'une règle du serveur qui limite ce qu’une page peut charger',
    'a rule of the server that limits what a page may load',
  ),
  term(
    ['Search Console'],
    ['Search Console'],
    'l’outil gratuit de Google qui montre les recherches qui mènent à votre site',
    'the free tool of Google that shows the searches that lead to your site',
  ),
  term(
    ['GA4', 'Google Analytics'],
    ['GA4', 'Google Analytics'],
    'l’outil de Google qui compte les visites',
    'the tool of Google that counts visits',
  ),
  term(['Matomo'], ['Matomo'], 'un outil libre qui compte les visites', 'a free tool that counts visits'),
  term(
    ['référencement naturel', 'organique'],
    ['organic search', 'organic', 'SEO'],
    'les visites que les moteurs envoient sans publicité',
    'visits that search engines send without ads',
  ),
  term(
    ['mot-clé', 'mots-clé', 'mots-clés'],
    ['keyword'],
    'ce que les gens écrivent dans un moteur de recherche',
    'what people type into a search engine',
  ),
  term(
    ['persona'],
    ['persona'],
    'un client type, avec ses besoins et ses mots',
    'a typical customer, with needs and words',
  ),
  term(
    ['couverture'],
    ['coverage'],
    'la part des questions d’un client à laquelle le site répond',
    'the share of the questions of a customer that the site answers',
  ),
  term(
    ['cycle'],
    ['cycle'],
    'les six mois que le plan couvre, avant d’en faire un autre',
    'the six months that the plan covers, before the next one',
  ),
  term(
    ['acquisition'],
    ['acquisition'],
    'faire découvrir l’entreprise à de nouveaux clients',
    'making the company known to new customers',
  ),
  term(
    ['activation'],
    ['activation'],
    'la première bonne expérience d’un client\u00a0: une demande, un achat, une visite',
    'the first good experience of a customer: a request, a purchase, a visit',
  ),
  term(['rétention'], ['retention'], 'faire revenir les clients', 'making customers come back'),
  term(['parrainage'], ['referral'], 'des clients qui en amènent d’autres', 'customers who bring other customers'),
  term(
    ['plafond'],
    ['ceiling'],
    'le plus qu’un nouveau client peut coûter sans perte',
    'the most that a new customer may cost without a loss',
  ),
  term(
    ['marge'],
    ['margin'],
    'ce qui reste d’une vente quand tout ce qu’elle a coûté est payé',
    'what remains of a sale once all that it cost is paid',
  ),
  term(
    ['taux de conversion', 'conversion'],
    ['conversion rate', 'conversion'],
    'la part des visiteurs qui demandent, achètent ou réservent',
    'the share of visitors who ask, buy or book',
  ),
  term(
    ['indicateur'],
    ['indicator', 'KPI'],
    'le chiffre qui montre si une action marche',
    'the figure that shows whether an action works',
  ),
  term(
    ['recommandation nette', 'NPS'],
    ['net promoter score', 'NPS'],
    'la part des clients qui vous recommandent, moins celle qui vous déconseille',
    'the share of customers who recommend you, less those who advise against you',
  ),
  term(
    ['infolettre'],
    ['newsletter'],
    'un message régulier à ceux qui l’ont demandé',
    'a regular message to those who asked for it',
  ),
  term(
    ['canal', 'canaux'],
    ['channel'],
    'un endroit où vos clients vous rencontrent\u00a0: recherche, bouche à oreille, réseau',
    'a place where customers meet you: search, word of mouth, a network',
  ),
  term(
    ['scénario'],
    ['scenario'],
    'une suite d’actions datées qui se répondent',
    'a dated sequence of actions that build on each other',
  ),
  term(
    ['médian', 'médiane', 'valeur du milieu'],
    ['median', 'middle value'],
    'une fois sur deux plus, une fois sur deux moins',
    'more one time in two, less one time in two',
  ),
  term(
    ['hypothèse de travail'],
    ['working assumption'],
    'une valeur prise faute de la vôtre, que votre réponse remplace',
    'a value taken without yours, which your answer replaces',
  ),
  term(
    ['CSV'],
    ['CSV'],
    'un tableau en texte simple, que tout tableur ouvre',
    'a table as plain text, which every spreadsheet opens',
  ),
];

function term(fr: readonly string[], en: readonly string[], frMeaning: string, enMeaning: string): Term {
  return { words: { fr, en }, meaning: { fr: frMeaning, en: enMeaning } };
}
