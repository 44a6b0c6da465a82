/** A small company with its texts: the material of the sites of this folder. */
export interface Trade {
  readonly lang: 'fr' | 'en';
  readonly name: string;
  readonly town: string;
  readonly phone: string;
  readonly mail: string;
  /** Title, description and paragraphs of the home page; each `{n}` is a link to the offer of that number. */
  readonly home: { readonly title: string; readonly description: string; readonly text: readonly string[] };
  readonly offers: readonly TradePage[];
  readonly articles: readonly TradePage[];
  readonly about: readonly string[];
}

/** `{n}` in a paragraph is a link to the offer of that number, from 0. */
export interface TradePage {
  readonly slug: string;
  readonly name: string;
  readonly text: readonly string[];
}

export const bicycleWorkshop: Trade = {
  lang: 'fr',
  name: 'Atelier Roulemer',
  town: 'Vannes',
  phone: '+33297541826',
  mail: 'atelier@roulemer.fr',
  home: {
    title: 'Atelier Roulemer, réparation de vélos à Vannes',
    description:
      'Révision, roues, freins et location de vélos près du port de Vannes, avec devis avant travaux et prêt d’un vélo.',
    text: [
      'Depuis onze ans nous remettons en route les vélos du quartier du port, du cargo familial au vieux randonneur retrouvé dans une grange. Chaque machine passe d’abord sur le pied d’atelier : nous écoutons ce que vous avez remarqué, nous mesurons l’usure et nous écrivons un devis avant de toucher une vis.',
      'Le plus souvent, une {0} suffit à retrouver un vélo sûr. Quand une jante frotte ou qu’un rayon casse, nous reprenons la roue à la main ({1}). Les freins qui sifflent ont leur propre page : {2}. Et si vous venez en vacances sans vélo, pensez à la {3}.',
    ],
  },
  offers: [
    {
      slug: 'revision-complete',
      name: 'Révision complète',
      text: [
        'La révision complète prend une demi-journée. Nous démontons les roues, nettoyons la transmission au pinceau, contrôlons le jeu de direction et resserrons la visserie au couple. La chaîne est mesurée au calibre : au-delà de trois quarts de pour cent nous la changeons avant qu’elle n’abîme la cassette.',
        'Le forfait coûte soixante-deux euros, pièces en plus, et comprend un essai sur les pavés de la rue voisine. Vous repartez avec une fiche qui note l’état des pneus, des patins et du pédalier, et la date conseillée du prochain passage. Les vélos à assistance demandent vingt euros de plus pour la lecture du moteur.',
      ],
    },
    {
      slug: 'roues-sur-mesure',
      name: 'Roues sur mesure',
      text: [
        'Une roue montée à la main garde sa tension des années. Nous choisissons la jante selon votre poids et vos chemins, croisons les rayons trois fois, puis égalisons la tension au tensiomètre jusqu’à ce que le voile reste sous deux dixièmes de millimètre.',
        'Comptez de cent quarante à deux cent soixante euros la paire selon le moyeu. Pour les grands voyageurs nous montons des moyeux à dynamo et gardons les cotes dans un carnet : un rayon cassé au Portugal se remplace par courrier en trois jours. Une roue voilée se redresse aussi, pour dix-huit euros, tant que la jante n’est pas fendue.',
      ],
    },
    {
      slug: 'freins-hydrauliques',
      name: 'Freins hydrauliques',
      text: [
        'Un levier qui s’enfonce annonce de l’air dans le circuit. Nous purgeons avec le kit de la marque, à l’huile minérale ou au liquide DOT, et remplaçons le joint du piston quand il suinte. Les disques sont dégraissés puis rodés par vingt freinages progressifs.',
        'La purge d’un frein vaut vingt-neuf euros, celle de la paire cinquante. Si les plaquettes ont moins d’un millimètre nous vous appelons avant de les changer, en organique pour la ville ou en métal pour les descentes. Un bruit strident vient neuf fois sur dix d’un étrier mal aligné, réglé gratuitement pendant l’attente.',
      ],
    },
    {
      slug: 'location-de-velos',
      name: 'Location de vélos',
      text: [
        'Douze vélos de randonnée et trois cargos attendent devant l’atelier, avec sacoches, antivol et casque. La journée coûte dix-neuf euros, la semaine quatre-vingt-dix, et l’assistance électrique s’ajoute pour huit euros par jour. Les enfants de moins de six ans voyagent en remorque.',
        'Nous préparons aussi votre tour du golfe : trois boucles de trente, quarante-cinq et soixante kilomètres, imprimées sur papier étanche, avec les passages de bateaux et les boulangeries ouvertes le lundi. En cas de crevaison, un appel suffit et nous venons vous chercher jusqu’à vingt kilomètres de la ville.',
      ],
    },
  ],
  articles: [
    {
      slug: 'quand-changer-sa-chaine',
      name: 'Quand changer sa chaîne de vélo ?',
      text: [
        'Une chaîne s’allonge à mesure que ses axes s’usent. Sur un vélo de ville qui roule sous la pluie, le changement vient vers deux mille kilomètres ; un cycliste soigneux qui essuie et huile chaque semaine double cette distance sans effort particulier ni produit coûteux.',
        'Le calibre est formel, mais vos oreilles aident : un cliquetis sous l’effort ou des vitesses qui sautent trahissent la fatigue. Attendre coûte cher, car une chaîne longue lime les dents de la cassette et des plateaux. Nous la contrôlons pendant la {0}, et il reste possible de le faire chez soi avec un outil à neuf euros.',
      ],
    },
    {
      slug: 'preparer-un-voyage-a-velo',
      name: 'Préparer un voyage à vélo en famille',
      text: [
        'Partir une semaine avec deux enfants demande moins de kilomètres et plus d’eau. Visez vingt-cinq kilomètres par jour, choisissez des étapes avec une plage ou un marché, et gardez une demi-journée vide au milieu : c’est souvent celle dont on se souvient le mieux au retour.',
        'Côté matériel, un cargo remplace la voiture sur les chemins de halage, tandis que la remorque garde les petits au sec. Essayez avant de partir, un dimanche, avec les sacoches pleines. Nos cargos se prennent à la journée : voyez la {3}. Emportez une chambre à air de chaque taille et une pompe qui tient debout.',
      ],
    },
    {
      slug: 'freins-qui-sifflent',
      name: 'Pourquoi mes freins sifflent-ils ?',
      text: [
        'Le sifflement vient d’une vibration entre la plaquette et le disque. L’eau de mer, le gras d’une chaîne trop huilée et une pulvérisation de nettoyant mal placée suffisent à glacer la surface. Le premier geste est de dégraisser le disque à l’alcool, plaquettes retirées.',
        'Si le bruit revient, poncez légèrement la plaquette sur une feuille de papier fin posée à plat. Restent l’étrier de travers et le roulement fatigué, qui se voient mieux à deux. Quand la poignée devient molle en plus du bruit, il faut purger, ce que décrit la page {2}. Ne mettez jamais d’huile sur un disque.',
      ],
    },
    {
      slug: 'choisir-un-pneu-de-ville',
      name: 'Choisir un pneu de ville qui dure',
      text: [
        'Trois choses comptent : la largeur, la protection et la pression. Un pneu de quarante-deux millimètres gonflé à trois bars pardonne les rails et les nids-de-poule, là où un vingt-huit gonflé dur transmet chaque pavé aux poignets et finit pincé sur un trottoir.',
        'La bande anticrevaison ajoute cent grammes et retire neuf crevaisons sur dix. Regardez aussi les flancs réfléchissants, visibles de côté aux carrefours. Un pneu craquelé par le soleil se change même si le dessin est intact. Lors d’une commande de {1} nous montons le pneu avec vous pour choisir la bonne pression.',
      ],
    },
    {
      slug: 'ranger-son-velo-pour-l-hiver',
      name: 'Ranger son vélo pour l’hiver',
      text: [
        'Un vélo qui dort quatre mois au garage vieillit plus vite que celui qui roule. Lavez-le à l’eau douce, sans jet, séchez la chaîne au chiffon, puis passez une goutte d’huile par maillon. Suspendez-le par le cadre plutôt que par une roue pour ménager les jantes.',
        'La batterie se garde à mi-charge dans une pièce tempérée. Dégonflez d’un tiers, sans écraser le pneu. Notez sur une étiquette les bruits entendus à l’automne : au printemps, quand l’atelier est plein, cette liste fait gagner une semaine. Janvier est le meilleur mois pour une {0}, les délais tombent à deux jours.',
      ],
    },
  ],
  about: [
    'Maël et Inès ont ouvert l’atelier dans l’ancienne voilerie du quai, après dix ans de mécanique pour des équipes de cyclotourisme. Ils travaillent à deux, parfois trois l’été, et forment chaque année un apprenti du lycée professionnel voisin.',
    'L’atelier récupère les vélos abandonnés que la mairie enlève, en remet une quarantaine en état et les vend à prix doux le premier samedi d’avril. Les pièces trop usées partent chez un ferrailleur du bassin, les pneus chez un fabricant de sacs.',
  ],
};

export const dogGroomer: Trade = {
  lang: 'en',
  name: 'Fernbank Grooming',
  town: 'Kendal',
  phone: '+441539720418',
  mail: 'hello@fernbankgrooming.co.uk',
  home: {
    title: 'Fernbank Grooming, dog groomer in Kendal',
    description:
      'Calm one-to-one dog grooming in Kendal: full grooms, hand stripping, puppy visits and nail care by appointment.',
    text: [
      'Fernbank is a one-table salon behind the old brush factory. We groom a single dog at a time, with no cages and no queue of barking strangers, so that nervous animals can settle before the first comb touches them. Most visits last two hours, and owners are welcome to stay for the beginning.',
      'New clients usually start with a {0}. Terriers and spaniels that have lost their colour do better with {1}. If your dog is under six months, read about the {2} first, and for clicking claws on the kitchen floor there is {3}.',
    ],
  },
  offers: [
    {
      slug: 'full-groom',
      name: 'Full groom',
      text: [
        'A full groom begins with a look at skin, ears and teeth, because a mat often hides a sore spot. The coat is brushed out, washed twice in lukewarm water with an unscented shampoo and dried by hand with a quiet blower. Clipping comes last, when every hair stands straight.',
        'Prices run from thirty-four pounds for a toy poodle to seventy-eight for a Newfoundland, including ears, claws and a bandana nobody asked for. We send a photograph halfway through so you can change your mind about the length. Dogs with thick undercoat should allow three hours and bring a drink.',
      ],
    },
    {
      slug: 'hand-stripping',
      name: 'Hand stripping',
      text: [
        'Wire coats are meant to be plucked, not clipped. Stripping lifts out the dead outer hair with finger and thumb so that a new, weatherproof coat grows underneath. Clipped border terriers turn soft and pale within a year; stripped ones keep the grizzle and shed mud when they shake.',
        'We work in two short sessions a fortnight apart, which is kinder than a long one, and charge fifty-two pounds for both. The hair must be ready: tug a pinch along the back, and if it slides out easily, book. Dogs that have been clipped before may need a season to come back.',
      ],
    },
    {
      slug: 'puppy-visit',
      name: 'Puppy visit',
      text: [
        'The first visit is about noise and touch rather than tidiness. For half an hour a puppy stands on the table, hears the dryer from across the room, has each paw held and earns a ridiculous amount of chicken. We finish before it gets tired, even if one ear is still scruffy.',
        'It costs fifteen pounds and should come after the second vaccination, ideally before sixteen weeks. Three visits in three months make a dog that sleeps through grooming for the rest of its life. You go home with a soft brush and a page of exercises to repeat on the sofa.',
      ],
    },
    {
      slug: 'claw-care',
      name: 'Claw care',
      text: [
        'Long claws push the toes sideways and, over years, change how a dog stands. We trim a little every three weeks instead of a lot twice a year, so that the quick draws back by itself. Black claws are ground with a slow file, which leaves no sharp edge on your floorboards.',
        'Drop in on Tuesday or Friday afternoon without an appointment: ten minutes, eight pounds, cash in the tin or card at the desk. Dogs that hate it may do two paws today and two on Friday. Dew claws are checked each time, as they never touch the ground and curl.',
      ],
    },
  ],
  articles: [
    {
      slug: 'how-often-should-a-dog-be-groomed',
      name: 'How often should a dog be groomed?',
      text: [
        'It depends on hair, not on size. Poodles, doodles and bichons grow without stopping and mat within six weeks, while a short-haired lurcher may need nothing but a rubber mitt in May. Somewhere between lie the spaniels, whose feathers collect half of the fell on every walk.',
        'As a rule of thumb, if a comb no longer reaches the skin behind the ears, you are late. A regular {0} every six to eight weeks costs less over the year than one rescue clip, and hurts far less. Write the date in the diary before you leave the salon and the question answers itself.',
      ],
    },
    {
      slug: 'winter-mud-and-long-coats',
      name: 'Winter mud and long coats',
      text: [
        'Mud is mostly harmless once dry. Let it cake, then brush it out in the porch with a wide-toothed comb: rubbing a wet coat with a towel twists hair into knots and drives grit down to the skin. Rinse paws in a bucket of tepid water after gritted pavements.',
        'Between January and March we shorten feathers and bellies by an inch, which keeps warmth and loses the icicles. Ask for it when you book a {0}. Raincoats help on long days, provided they come off indoors, because a damp lining rubs the armpits and starts the very mats you hoped to avoid.',
      ],
    },
    {
      slug: 'teaching-a-puppy-to-like-the-brush',
      name: 'Teaching a puppy to like the brush',
      text: [
        'Begin with the brush lying on the floor and a treat on top of it. On the second day stroke the back of the brush along a shoulder; on the third use the bristles for three seconds. Progress feels slow for a week and then, quite suddenly, the puppy leans in.',
        'Avoid evening sessions with an overtired animal, and never hold a leg that is being pulled away. Two minutes after breakfast are enough. When the brush has become boring, a {2} adds the table, the dryer and a stranger, in that order. Keep the chicken for grooming alone and it will stay exciting.',
      ],
    },
    {
      slug: 'signs-of-an-ear-problem',
      name: 'Signs of an ear problem',
      text: [
        'Healthy ears smell of nothing much. A yeasty whiff, brown wax like coffee grounds or a head held to one side deserves a call to the vet before any bath. Plucking hair from an inflamed ear makes it worse, which is why we stop and send you home when we see redness.',
        'Dogs that swim in the lakes should have their ears dried with cotton wool the same day. Never push anything deeper than you can see. During the visit for {3} we look inside for free and write down what we find, so that you can compare it with the previous month.',
      ],
    },
    {
      slug: 'what-stripping-feels-like',
      name: 'What hand stripping feels like to a dog',
      text: [
        'People wince when they first watch it. The dog usually does not, because a ripe hair is held by almost nothing and leaves like a leaf in October. Terriers often doze on the table, lips twitching, while a growing drift of wire gathers around their feet and ours.',
        'It does hurt when the coat is not ready or when a hurried hand pulls against the growth, and that is the origin of the bad reputation. We test a patch before booking {1}, and we stop at bellies and throats, where scissors are kinder. An old dog with thin skin is always better clipped.',
      ],
    },
  ],
  about: [
    'Fernbank was opened in 2014 by Morag Ellery, who spent nine years as a veterinary nurse before she bought her first stripping knife. She still keeps a stethoscope in the drawer and has sent more than one dog straight back to the surgery.',
    'On Wednesdays the salon is closed to customers and open to the county rescue: long-matted strays are shaved, bathed and photographed for adoption. Regulars bring old towels and tinned sardines, both of which vanish within the morning.',
  ],
};

export const pianoTuner: Trade = {
  lang: 'fr',
  name: 'Pianos Vaugeline',
  town: 'Dijon',
  phone: '+33380417295',
  mail: 'bonjour@vaugeline.fr',
  home: {
    title: 'Pianos Vaugeline, accordeur de pianos à Dijon',
    description:
      'Accord, réglage, restauration et estimation de pianos à Dijon et en Côte-d’Or, chez vous ou à l’atelier.',
    text: [
      'Un piano se désaccorde sans bruit, saison après saison, jusqu’au jour où l’élève croit que c’est lui qui joue faux. Nous venons chez vous avec une clé, un diapason et beaucoup de patience, et nous laissons derrière nous un instrument juste et un carnet d’entretien daté.',
      'La visite la plus fréquente est l’{0}. Quand le toucher est devenu inégal, il faut un {1}. Les instruments de famille méritent parfois une {2} ; avant d’acheter ou de vendre, demandez une {3}.',
    ],
  },
  offers: [
    {
      slug: 'accord-a-domicile',
      name: 'Accord à domicile',
      text: [
        'L’accord dure une heure et demie. Nous partons du la de votre choix, quatre cent quarante ou quarante-deux, posons la partition par quintes, puis étirons les aigus à l’oreille selon la longueur des cordes. Les chevilles trop douces sont signalées, jamais frappées.',
        'Le déplacement est compris dans un rayon de trente kilomètres, pour quatre-vingt-cinq euros. Un piano muet depuis dix ans demande deux passages à trois semaines d’écart, parce que la table d’harmonie réagit à la nouvelle tension. Éteignez le lave-vaisselle : le silence fait gagner un quart d’heure.',
      ],
    },
    {
      slug: 'reglage-mecanique',
      name: 'Réglage de la mécanique',
      text: [
        'Quatre-vingt-huit touches, soixante vis de réglage pour chacune des étapes : enfoncement, échappement, attrape, répétition. Nous tirons la mécanique sur l’établi, nettoyons les garnitures, remplaçons les feutres creusés et ramenons chaque marteau à la même course, au dixième de millimètre.',
        'Il faut compter deux jours pour un droit, trois pour un quart de queue, entre quatre cents et sept cents euros. Le résultat ne s’entend pas d’abord, il se sent : les pianissimos reviennent, les notes répétées cessent d’avaler. Un prêt d’instrument numérique est possible pendant le travail.',
      ],
    },
    {
      slug: 'restauration-de-pianos',
      name: 'Restauration de pianos anciens',
      text: [
        'Nous restaurons les cadres bois et les premiers cordes croisées de 1850 à 1930, en gardant ce qui peut l’être. Les cordes sont relevées une à une, filées par un artisan du Jura, et les fentes de la table sont comblées d’éclisses d’épicéa du même âge.',
        'Chaque chantier commence par un rapport de huit pages avec photographies, cotes et trois niveaux de dépense. Les délais vont de quatre à neuf mois. Un placage décollé ou des ivoires jaunis se traitent sans toucher au reste : il n’est pas toujours utile de tout refaire.',
      ],
    },
    {
      slug: 'estimation-de-piano',
      name: 'Estimation avant achat',
      text: [
        'Une annonce dit rarement que le sommier est fendu. Nous examinons l’instrument chez le vendeur pendant quarante minutes, mesurons le couple des chevilles, regardons la table à la lampe rasante et jouons toutes les notes, y compris celles que personne ne touche.',
        'Vous recevez le soir même une page qui conclut : acheter, négocier ou fuir, avec le coût des travaux à prévoir sur cinq ans. La visite vaut soixante-dix euros, déduits du premier accord. Un sur trois de ces pianos, en moyenne, mérite d’être laissé où il est.',
      ],
    },
  ],
  articles: [
    {
      slug: 'a-quelle-frequence-accorder',
      name: 'À quelle fréquence accorder un piano ?',
      text: [
        'Une fois par an est la réponse courte, deux fois la première année d’un instrument neuf. La corde d’acier s’étire encore longtemps après l’usine, et la table de bois gonfle en octobre pour se rétracter au premier chauffage. La hauteur suit, de quelques battements à un demi-ton.',
        'Un piano qui ne sert plus se désaccorde autant que celui d’un conservatoire : c’est l’air qui décide. Choisissez toujours le même mois, deux semaines après la remise en route du chauffage. Réserver l’{0} d’une année sur l’autre évite d’y penser, et la tension moyenne reste stable.',
      ],
    },
    {
      slug: 'humidite-et-piano',
      name: 'Humidité et piano, un équilibre',
      text: [
        'Entre quarante-cinq et soixante pour cent, le bois ne bouge presque pas. En dessous, les chevilles lâchent, au-dessus, les touches collent et les cordes rouillent aux agrafes. Un simple hygromètre à quinze euros posé sur le couvercle renseigne mieux que n’importe quelle impression.',
        'Éloignez l’instrument des radiateurs, des baies vitrées et du mur nord. Une plante verte ne suffit pas, un bol d’eau derrière le panneau non plus. Si des touches restent enfoncées tout l’été, le {1} corrige les garnitures, mais la cause reviendra tant que la pièce ne change pas.',
      ],
    },
    {
      slug: 'piano-droit-ou-queue',
      name: 'Piano droit ou piano à queue ?',
      text: [
        'La longueur des cordes graves fait la différence, pas le prestige. Un bon droit de cent trente centimètres chante mieux qu’un crapaud d’un mètre quarante, coûte moitié moins et passe la porte. La mécanique verticale répète un peu moins vite, ce qui ne gêne qu’après dix ans d’étude.',
        'Mesurez la pièce, pas le rêve : il faut deux mètres de recul et un sol qui porte. Essayez en fermant les yeux, sur la même page de Schumann. Lorsque votre choix se porte sur une occasion, faites venir quelqu’un pour une {3} avant de verser un acompte.',
      ],
    },
    {
      slug: 'sauver-un-piano-de-famille',
      name: 'Faut-il sauver le piano de famille ?',
      text: [
        'Le piano de la grand-mère a deux valeurs, et la seconde ne se chiffre pas. Sur le plan de l’instrument, beaucoup de droits d’entre-deux-guerres ont été construits à l’économie, avec des sommiers tendres qui ne tiendront plus l’accord, quoi qu’on y dépense.',
        'D’autres, signés de maisons sérieuses, repartent pour cinquante ans. Ouvrez le panneau du bas, cherchez un numéro, photographiez la table et envoyez-nous le tout. Si la {2} n’a pas de sens, le meuble peut devenir un secrétaire : nous connaissons un ébéniste qui en a fait douze.',
      ],
    },
    {
      slug: 'demenager-un-piano',
      name: 'Déménager un piano sans l’abîmer',
      text: [
        'Un droit pèse deux cents kilos, dont l’essentiel en haut et à l’arrière : c’est pourquoi il bascule. Deux sangles, quatre personnes et un chariot à roues pleines sont le minimum, et l’escalier tournant reste l’affaire d’une entreprise assurée qui viendra voir avant.',
        'Fermez le cylindre, bloquez-le avec un ruban qui ne colle pas, enveloppez les consoles. À l’arrivée, laissez l’instrument trois semaines dans sa nouvelle pièce avant tout accord, le temps que le bois trouve son air. Prenez rendez-vous pour l’{0} le jour du transport, pas la veille du concert.',
      ],
    },
  ],
  about: [
    'Lucile Vaugeline a appris le métier au Mans puis chez un facteur de Vienne, avant de reprendre l’atelier de la rue des Forges où son maître avait travaillé quarante ans. Elle accorde les pianos du théâtre et de trois écoles de musique.',
    'L’atelier accueille des élèves le samedi matin pour leur montrer l’intérieur d’une mécanique, marteau par marteau. On y boit un café médiocre, on y entend beaucoup de la, et l’on repart en sachant pourquoi une quinte n’est jamais tout à fait juste.',
  ],
};
