import { pair } from '../../values/text.ts';
import { count, has, need } from '../conversion-evidence.ts';
import { type ConversionLever, span } from '../conversion-lever.ts';

/** Levers that open the path to everyone. Effects are working assumptions unless the friction cites a source. */
export const accessibilityLevers: readonly ConversionLever[] = [
  {
    id: 'A-FONT',
    family: 'accessibility',
    title: pair('taille et espacement du texte réglables', 'text size and spacing options'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.5,
    hours: span(2, 4, 10),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-USE', 'K-TASK'],
    change: () =>
      pair(
        'Trois tailles de texte et un interlignage large, mémorisés, en tête de page ; mise en page intacte à 200 %.',
        'Three text sizes and wide line spacing, remembered, at the top of the page; layout intact at 200%.',
      ),
    friction: (facts) => ({
      evidenceIds: ['need:text_larger'],
      description: pair(
        need(facts, 'text_larger')
          ? 'Un public prioritaire a besoin de caractères plus grands.'
          : 'Réglage utile à tous, proposé d’office.',
        need(facts, 'text_larger')
          ? 'A priority audience needs larger characters.'
          : 'Useful to everyone, offered by default.',
      ),
    }),
  },
  {
    id: 'A-CONTRAST',
    family: 'accessibility',
    title: pair('thèmes contrasté et sombre', 'contrast and dark themes'),
    effect: span(0, 0.01, 0.04),
    successProbability: 0.6,
    hours: span(3, 5, 12),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-ERR', 'K-A11Y-USE'],
    change: () =>
      pair(
        "Un thème contrasté et un thème sombre respectant 4,5:1, choisis par l'utilisateur ou par son système.",
        'A contrast theme and a dark theme at 4.5:1, chosen by the user or the system.',
      ),
    friction: (facts) =>
      has(facts, 'contrast') || need(facts, 'high_contrast') || need(facts, 'dark_mode')
        ? {
            evidenceIds: ['need:high_contrast'],
            description: pair(
              has(facts, 'contrast')
                ? `${count(facts, 'contrast')} défauts de contraste relevés.`
                : 'Un public prioritaire demande un contraste renforcé ou un thème sombre.',
              has(facts, 'contrast')
                ? `${count(facts, 'contrast')} contrast failures found.`
                : 'A priority audience asks for stronger contrast or a dark theme.',
            ),
          }
        : null,
  },
  {
    id: 'A-MOTION',
    family: 'accessibility',
    title: pair('réduction des animations', 'reduced motion'),
    effect: span(0, 0.005, 0.02),
    successProbability: 0.5,
    hours: span(1, 2, 4),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-ERR'],
    change: () =>
      pair(
        "Respecter la préférence du système et donner un bouton d'arrêt à toute animation.",
        'Honour the system preference and give every animation a stop button.',
      ),
    friction: (facts) =>
      has(facts, 'motion') || need(facts, 'reduced_motion')
        ? {
            evidenceIds: ['finding:motion'],
            description: pair(
              `${count(facts, 'motion')} animations sans arrêt.`,
              `${count(facts, 'motion')} animations without a stop.`,
            ),
          }
        : null,
  },
  {
    id: 'A-KEYB',
    family: 'accessibility',
    title: pair('navigation au clavier, focus visible', 'keyboard navigation, visible focus'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.6,
    hours: span(3, 6, 16),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-KEY'],
    change: () =>
      pair(
        "Lien d'évitement, ordre logique, focus visible, de l'accueil au paiement ou à l'essai.",
        'Skip link, logical order, visible focus, from home to the last step.',
      ),
    friction: (facts) => ({
      evidenceIds: ['path:keyboard'],
      description: pair(
        has(facts, 'keyboard')
          ? `${count(facts, 'keyboard')} obstacles au clavier relevés.`
          : 'Le parcours clé n’a pas encore été vérifié au clavier : c’est la première mesure à faire.',
        has(facts, 'keyboard')
          ? `${count(facts, 'keyboard')} keyboard barriers found.`
          : 'The key path has not yet been checked by keyboard: it is the first measurement to make.',
      ),
    }),
  },
  {
    id: 'A-SR',
    family: 'accessibility',
    title: pair("compatibilité avec les lecteurs d'écran", 'screen reader support'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.6,
    hours: span(4, 8, 24),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-ERR', 'K-TASK'],
    change: () =>
      pair(
        'Titres ordonnés, régions nommées, noms de boutons, annonces de changement sur le parcours clé.',
        'Ordered headings, named regions, button names, announced changes along the key path.',
      ),
    friction: (facts) =>
      has(facts, 'heading') || need(facts, 'screen_reader')
        ? {
            evidenceIds: ['need:screen_reader'],
            description: pair(
              need(facts, 'screen_reader')
                ? 'Un public utilise un lecteur d’écran ou en dépend pour ses documents.'
                : `${count(facts, 'heading')} défauts de structure relevés.`,
              need(facts, 'screen_reader')
                ? 'One audience uses a screen reader or depends on one for documents.'
                : `${count(facts, 'heading')} structure defects found.`,
            ),
          }
        : null,
  },
  {
    id: 'A-ALT',
    family: 'accessibility',
    title: pair('textes alternatifs', 'alternative texts'),
    effect: span(0, 0.01, 0.02),
    successProbability: 0.6,
    hours: span(1, 3, 10),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-A11Y-ERR'],
    change: () =>
      pair(
        "Décrire chaque image porteuse d'information, vider l'alternative des images décoratives.",
        'Describe each informative image, empty the alternative of decorative ones.',
      ),
    friction: (facts) =>
      has(facts, 'alt')
        ? {
            evidenceIds: ['finding:alt'],
            description: pair(
              `${count(facts, 'alt')} images sans texte alternatif.`,
              `${count(facts, 'alt')} images without alternative text.`,
            ),
          }
        : null,
  },
  {
    id: 'A-FORM',
    family: 'accessibility',
    title: pair('étiquettes et erreurs de formulaire', 'form labels and errors'),
    effect: span(0, 0.03, 0.08),
    successProbability: 0.6,
    hours: span(2, 4, 8),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-FORM-ERR', 'K-LEAD-CR'],
    change: () =>
      pair(
        'Chaque champ a une étiquette visible, chaque erreur dit quoi faire, sans effacer la saisie.',
        'Every field has a visible label, every error says what to do, without clearing the entry.',
      ),
    friction: (facts) =>
      has(facts, 'form') || facts.formLoss !== null
        ? {
            evidenceIds: ['metric:formLoss'],
            description: pair(
              has(facts, 'form')
                ? `${count(facts, 'form')} champs sans étiquette.`
                : `${facts.rate(facts.formLoss ?? 0).fr} des formulaires commencés ne sont pas envoyés.`,
              has(facts, 'form')
                ? `${count(facts, 'form')} unlabelled fields.`
                : `${facts.rate(facts.formLoss ?? 0).en} of forms started are not sent.`,
            ),
          }
        : null,
  },
  {
    id: 'A-CAPTION',
    family: 'accessibility',
    title: pair('sous-titres et transcriptions', 'captions and transcripts'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.6,
    hours: span(1, 2, 3),
    cash: [0, 0],
    skill: 'short_video',
    kpis: ['K-VTR'],
    change: () =>
      pair(
        'Sous-titrer toute vidéo, relire les sous-titres, publier la transcription sous la vidéo.',
        'Caption every video, proofread the captions, publish the transcript under it.',
      ),
    friction: (facts) =>
      need(facts, 'captions') || need(facts, 'transcript')
        ? {
            evidenceIds: ['need:captions'],
            description: pair(
              'Un public prioritaire regarde les vidéos sans le son.',
              'A priority audience watches videos without sound.',
            ),
          }
        : null,
  },
  {
    id: 'A-VOICE',
    family: 'accessibility',
    title: pair('saisie et commande vocales', 'voice input'),
    effect: span(0, 0.005, 0.02),
    successProbability: 0.35,
    hours: span(2, 5, 14),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-USE'],
    change: () =>
      pair(
        'Ne pas bloquer la dictée du système dans la recherche et les formulaires ; noms de boutons prononçables.',
        "Do not block the system's dictation in search and forms; buttons with names that can be spoken.",
      ),
    friction: (facts) =>
      need(facts, 'voice_input')
        ? {
            evidenceIds: ['need:voice_input'],
            description: pair('Un public saisit à la voix.', 'One audience enters text by voice.'),
          }
        : null,
  },
  {
    id: 'A-PLAIN',
    family: 'accessibility',
    title: pair('version en langage clair', 'plain language version'),
    effect: span(0, 0.02, 0.05),
    successProbability: 0.5,
    hours: span(2, 4, 10),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-TIME', 'K-CR'],
    change: () =>
      pair(
        'Réécrire les trois pages décisives : phrases courtes, une idée par paragraphe, sigles expliqués.',
        'Rewrite the three deciding pages: short sentences, one idea per paragraph, acronyms explained.',
      ),
    friction: (facts) =>
      has(facts, 'readability') || need(facts, 'plain_language')
        ? {
            evidenceIds: ['finding:readability'],
            description: pair(
              `${count(facts, 'readability')} pages au-dessus de l'indice visé.`,
              `${count(facts, 'readability')} pages above the target index.`,
            ),
          }
        : null,
  },
  {
    id: 'A-TARGET',
    family: 'accessibility',
    title: pair('cibles tactiles assez grandes', 'large enough touch targets'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.6,
    hours: span(1, 3, 6),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-ERR'],
    change: () =>
      pair(
        "Boutons et liens du parcours clé d'au moins 24 px, espacés.",
        'Buttons and links of the key path at least 24 px, spaced.',
      ),
    friction: (facts) =>
      has(facts, 'target') || need(facts, 'large_targets')
        ? {
            evidenceIds: ['need:large_targets'],
            description: pair(
              need(facts, 'large_targets')
                ? 'Un public utilise des tablettes et demande de grandes cibles.'
                : `${count(facts, 'target')} cibles trop petites.`,
              need(facts, 'large_targets')
                ? 'One audience uses tablets and asks for large targets.'
                : `${count(facts, 'target')} targets too small.`,
            ),
          }
        : null,
  },
  {
    id: 'A-TIME',
    family: 'accessibility',
    title: pair('délais réglables', 'adjustable time limits'),
    effect: span(0, 0.005, 0.01),
    successProbability: 0.6,
    hours: span(1, 2, 4),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-A11Y-ERR'],
    change: () =>
      pair(
        'Prévenir avant toute fin de session et permettre de prolonger.',
        'Warn before any session ends and allow more time.',
      ),
    friction: (facts) =>
      has(facts, 'timer') || need(facts, 'more_time')
        ? {
            evidenceIds: ['finding:timer'],
            description: pair(
              `${count(facts, 'timer')} délais sans réglage.`,
              `${count(facts, 'timer')} fixed time limits.`,
            ),
          }
        : null,
  },
  {
    id: 'A-HUMAN',
    family: 'accessibility',
    title: pair('alternative humaine', 'human alternative'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.5,
    hours: span(1, 2, 3),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-ALT-CONTACT'],
    change: () =>
      pair(
        "Un numéro et une adresse sur chaque étape, avec l'horaire de réponse ; toute la démarche peut se faire par ce moyen.",
        'A phone number and an address on every step, with reply hours; everything can be done that way.',
      ),
    friction: (facts) => ({
      evidenceIds: ['need:human_contact'],
      description: pair(
        need(facts, 'human_contact')
          ? 'Un public prioritaire demande une aide par téléphone.'
          : 'Une issue humaine est nécessaire à qui ne peut pas terminer seul.',
        need(facts, 'human_contact')
          ? 'A priority audience asks for help by phone.'
          : 'People who cannot finish alone need a human way out.',
      ),
    }),
  },
  {
    id: 'A-DOC',
    family: 'accessibility',
    title: pair('documents balisés', 'tagged documents'),
    effect: span(0, 0.005, 0.01),
    successProbability: 0.5,
    hours: span(1, 2, 4),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-A11Y-ERR'],
    change: () =>
      pair(
        'Refaire les PDF utiles avec titres, langue et ordre de lecture, et donner la version HTML.',
        'Remake the useful PDFs with headings, language and reading order, and give the HTML version.',
      ),
    friction: (facts) =>
      need(facts, 'tagged_documents') || has(facts, 'pdf')
        ? {
            evidenceIds: ['need:tagged_documents'],
            description: pair(
              need(facts, 'tagged_documents')
                ? 'Un public a besoin de PDF balisés.'
                : `${count(facts, 'pdf')} PDF trouvés.`,
              need(facts, 'tagged_documents')
                ? 'One audience needs tagged PDFs.'
                : `${count(facts, 'pdf')} PDFs found.`,
            ),
          }
        : null,
  },
  {
    id: 'A-STATEMENT',
    family: 'accessibility',
    title: pair("déclaration d'accessibilité et signalement", 'accessibility statement and feedback path'),
    effect: span(0, 0.005, 0.01),
    successProbability: 0.5,
    hours: span(2, 3, 5),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-A11Y-FB'],
    change: () =>
      pair(
        "Dire ce qui est accessible, ce qui ne l'est pas encore, et comment le signaler ; réponse sous dix jours.",
        'Say what is accessible, what is not yet, and how to report it; reply within ten days.',
      ),
    friction: () => ({
      evidenceIds: ['page:statement'],
      description: pair('Aucune déclaration n’est recensée pour ce site.', 'No statement is recorded for this site.'),
    }),
  },
];
