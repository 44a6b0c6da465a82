import { numberText } from '../../values/number-text.ts';
import { inBoth, type Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { type SpeedFigures, vitalBounds } from '../speed/speed-figures.ts';
import { pathOf } from '../wording.ts';

export const perfVitals = defineAudit({
  id: 'perf.vitals',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Pages lentes pour leurs visiteurs', en: 'Pages that are slow for their visitors' },
  action: {
    fr: 'Accélérez les pages que leurs visiteurs attendent',
    en: 'Speed up the pages that their visitors wait for',
  },
  why: {
    fr: 'Ces durées viennent de vraies visites (Chrome UX Report) ou, faute de visites, d’un laboratoire : au-delà des seuils, une part des personnes repart avant d’avoir lu.',
    en: 'These times come from real visits (Chrome UX Report) or, without enough visits, from a laboratory: beyond the bounds, some people leave before they have read.',
  },
  examples: {
    bad: {
      '/': '<h1>Brodeuse à Lunéville</h1>',
      imports: {
        'crux.json':
          '{"record":{"key":{"url":"https://exemple.fr/"},"metrics":{"largest_contentful_paint":{"percentiles":{"p75":4300}}}}}',
      },
    },
    good: {
      '/': '<h1>Brodeuse à Lunéville</h1>',
      imports: {
        'crux.json':
          '{"record":{"key":{"url":"https://exemple.fr/"},"metrics":{"largest_contentful_paint":{"percentiles":{"p75":1900}}}}}',
      },
    },
  },
  needs: ['imported'],
  run: ({ imported }) => {
    const speed = imported?.speed ?? null;
    if (speed === null) return withoutSpeed;
    return {
      checked: speed.size,
      findings: [...speed]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([url, figures]) => {
          const slow = vitals.filter(({ name }) => (figures[name] ?? 0) > vitalBounds[name][0]);
          if (slow.length === 0) return [];
          return [
            {
              page: figures.isOrigin ? null : url,
              message: messageOf(url, figures, slow),
              evidence: {
                kind: figures.kind,
                lcp: figures.lcp,
                inp: figures.inp,
                cls: figures.cls,
                poor: slow.filter(({ name }) => (figures[name] ?? 0) > vitalBounds[name][1]).map(({ name }) => name),
              },
              fix: slow[0]!.fix,
            },
          ];
        }),
    };
  },
});

interface Vital {
  readonly name: keyof typeof vitalBounds;
  readonly title: Text;
  readonly unit: 'ms' | '';
  readonly fix: Text;
}

const vitals: readonly Vital[] = [
  {
    name: 'lcp',
    title: { fr: 'affichage du principal', en: 'main content shown' },
    unit: 'ms',
    fix: {
      fr: 'Allégez l’image ou le bloc du haut de page, et ce que le navigateur charge avant lui.',
      en: 'Make the image or block at the top of the page lighter, and what the browser loads before it.',
    },
  },
  {
    name: 'inp',
    title: { fr: 'réponse à un geste', en: 'response to a gesture' },
    unit: 'ms',
    fix: {
      fr: 'Ôtez ou différez les scripts qui occupent la page quand on touche un bouton.',
      en: 'Remove or defer the scripts that occupy the page when a button is touched.',
    },
  },
  {
    name: 'cls',
    title: { fr: 'déplacement du contenu', en: 'shift of the content' },
    unit: '',
    fix: {
      fr: 'Donnez leur place d’avance aux images, annonces et bandeaux : largeur et hauteur, ou un emplacement réservé.',
      en: 'Give images, adverts and banners their place in advance: width and height, or a reserved space.',
    },
  },
];

function messageOf(url: string, figures: SpeedFigures, slow: readonly Vital[]): Text {
  return inBoth((locale) => {
    const fr = locale === 'fr';
    const parts = slow.map(({ name, title, unit }) => {
      const show = (value: number): string => `${numberText(value, locale, 2)}${unit === '' ? '' : '\u00a0ms'}`;
      const value = show(figures[name]!);
      const bound = show(vitalBounds[name][0]);
      return fr
        ? `${title.fr} ${value} (bien\u00a0: au plus ${bound})`
        : `${title.en} ${value} (good: at most ${bound})`;
    });
    const where = figures.isOrigin ? (fr ? 'Le site entier' : 'The whole site') : pathOf(url);
    const how =
      figures.kind === 'field'
        ? fr
          ? 'd’après ses visiteurs'
          : 'for its visitors'
        : fr
          ? 'en laboratoire, une seule fois'
          : 'in a laboratory, once';
    return fr ? `${where}, ${how}\u00a0: ${parts.join(', ')}.` : `${where}, ${how}: ${parts.join(', ')}.`;
  });
}

const withoutSpeed = {
  notMeasured: {
    fr: 'Non mesuré\u202f: aucun fichier de vitesse n’a été importé.',
    en: 'Not measured: no file of speed was imported.',
  },
  fix: {
    fr: 'Enregistrez en JSON la réponse de PageSpeed Insights, un rapport Lighthouse ou un relevé du Chrome UX Report, et relancez avec --import FICHIER.',
    en: 'Save as JSON the reply of PageSpeed Insights, a Lighthouse report or a record of the Chrome UX Report, and run again with --import FILE.',
  },
};
