/** A small shop of pottery in WordPress: some sentences name other pages without a link. */

const paragraph = (text: string): string => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
const heading = (text: string): string =>
  `<!-- wp:heading -->\n<h2 class="wp-block-heading">${text}</h2>\n<!-- /wp:heading -->`;
const list = (items: readonly string[]): string =>
  `<!-- wp:list -->\n<ul class="wp-block-list">${items.map((item) => `<!-- wp:list-item -->\n<li>${item}</li>\n<!-- /wp:list-item -->`).join('')}</ul>\n<!-- /wp:list -->`;

export interface WrittenPost {
  readonly type?: 'post' | 'page';
  readonly slug: string;
  readonly title: string;
  readonly content: string;
  readonly status?: 'publish' | 'draft';
  readonly author?: 'admin' | 'editor' | 'author';
}

const post = (slug: string, title: string, ...blocks: readonly string[]): WrittenPost => ({
  slug,
  title,
  content: blocks.join('\n\n'),
});

export const potterySite: readonly WrittenPost[] = [
  post(
    'bols-en-gres',
    'Bols en grès',
    paragraph('Nos bols en grès sont tournés un par un dans l’atelier, puis cuits à 1 280 degrés dans un four à bois.'),
    heading('Une terre qui dure'),
    paragraph(
      'Le grès est une terre dense : un bol garde la chaleur de la soupe et résiste aux chocs de tous les jours.',
    ),
    paragraph('Chaque bol en grès a un pied tourné et une lèvre fine, agréable à boire.'),
  ),
  post(
    'stage-de-tournage',
    'Stage de tournage',
    paragraph(
      'Le stage de tournage dure deux jours, par petits groupes de quatre personnes, avec un tour pour chacun.',
    ),
    heading('Le programme'),
    paragraph('Le premier jour, on apprend à centrer la terre et à monter un cylindre ; le second, on tourne un bol.'),
    paragraph('Le stage de tournage comprend la terre, les outils et la cuisson de trois pièces.'),
  ),
  post(
    'email-de-cendre',
    'Émail de cendre',
    paragraph('L’émail de cendre vient des cendres de hêtre de notre four, tamisées puis mêlées à de l’argile.'),
    heading('Une couleur jamais pareille'),
    paragraph('Selon le bois et la place dans le four, l’émail de cendre va du vert mousse au brun miel.'),
  ),
  post(
    'cuisson-au-bois',
    'Cuisson au bois',
    paragraph(
      'La cuisson au bois prend trente heures : il faut nourrir le four nuit et jour sans le laisser refroidir.',
    ),
    heading('Trente heures de veille'),
    paragraph('Pendant la cuisson au bois, la flamme dépose des cendres sur les pièces et les colore.'),
    list(['Fendre six stères de hêtre', 'Enfourner avec des cales', 'Veiller à deux, à tour de rôle']),
  ),
  post(
    'theiere-en-porcelaine',
    'Théière en porcelaine',
    paragraph('La théière en porcelaine verse sans goutte et laisse voir la couleur du thé par transparence.'),
    heading('Un bec qui ne goutte pas'),
    paragraph('Le bec de la théière en porcelaine est coupé à la main, un geste que nous répétons depuis vingt ans.'),
  ),
  post(
    'offrir-une-poterie',
    'Offrir une poterie à un proche',
    paragraph('Une poterie faite à la main se garde toute une vie : c’est un cadeau simple, utile et qui se transmet.'),
    heading('Trois idées de cadeau'),
    paragraph('Pour un petit déjeuner, nos bols en grès plaisent à tout le monde et passent au lave-vaisselle.'),
    paragraph('Pour une personne curieuse, un stage de tournage laisse un souvenir et trois pièces à elle.'),
    paragraph('Pour une amatrice de thé, la théière en porcelaine accompagne des soirées entières.'),
  ),
  post(
    'entretenir-ses-poteries',
    'Entretenir ses poteries',
    paragraph('Une poterie utilitaire se lave à l’eau chaude, avec une éponge douce et un peu de savon.'),
    paragraph('Les traces de thé partent avec du bicarbonate, que l’on laisse agir une nuit entière.'),
  ),
  post(
    'seau-a-glace',
    'Seau à glaçons',
    paragraph('Le seau à glaçons garde le froid toute une soirée grâce à sa double paroi montée au colombin.'),
    paragraph('Son couvercle se pose sans bruit et son anse de cuir se démonte pour le lavage du seau.'),
  ),
  post(
    'lampe-de-chevet',
    'Lampe de chevet',
    paragraph('La lampe de chevet diffuse une lumière chaude par des fentes ouvertes au couteau dans la terre crue.'),
    paragraph('Son pied lourd ne bascule pas et le fil textile sort par l’arrière de la lampe.'),
  ),
  post(
    'pot-a-beurre',
    'Pot à beurre breton',
    paragraph(
      'Le pot à beurre breton tient le beurre tendre sans réfrigérateur, à l’envers dans un fond d’eau fraîche.',
    ),
    paragraph('On change l’eau tous les deux jours ; le couvercle du pot sert alors de moule.'),
  ),
  post(
    'jardiniere-emaillee',
    'Jardinière émaillée',
    paragraph('La jardinière émaillée supporte le gel, car sa base percée laisse partir toute l’eau de pluie.'),
    paragraph('Posez la jardinière sur deux tasseaux pour que les racines respirent pendant l’hiver.'),
  ),
  post(
    'carreaux-de-faience',
    'Carreaux de faïence',
    paragraph('Les carreaux de faïence sont estampés puis peints au pinceau, avec des motifs relevés dans une ferme.'),
    paragraph('Comptez cinq semaines pour une crédence complète, pose des carreaux non comprise.'),
  ),
  post(
    'visite-de-l-argiliere',
    'Visite de l’argilière',
    paragraph('L’argilière voisine fournit une terre rouge que nous laissons vieillir deux ans sous des bâches.'),
    paragraph('La visite suit le front de taille, puis le moulin où la terre est broyée et filtrée.'),
  ),
  post(
    'raku-en-plein-air',
    'Raku en plein air',
    paragraph('Le raku en plein air se pratique au crépuscule : la pièce sort rouge du four et fume dans la sciure.'),
    paragraph('Les craquelures du raku noircissent au contact de la fumée et dessinent un réseau unique.'),
  ),
  {
    ...post(
      'accueil',
      'Atelier de poterie du Tilleul',
      paragraph(
        'Nous fabriquons à la main de la vaisselle et des objets du quotidien, et nous transmettons nos gestes.',
      ),
      paragraph('Venez voir les pièces sur place ou commandez par courrier, avec un emballage sans plastique.'),
    ),
    type: 'page',
  },
  {
    ...post(
      'l-atelier',
      'L’atelier',
      paragraph('L’atelier est ouvert du mardi au samedi, au bout du chemin des Tilleuls.'),
    ),
    type: 'page',
  },
  {
    ...post(
      'note-d-une-autrice',
      'Note de l’atelier',
      paragraph('Nous préparons la cuisson au bois de l’automne avec impatience.'),
    ),
    author: 'author',
  },
];
