import { offerPath, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

const words = {
  fr: ['rapidité', 'confort', 'sérieux', 'durée', 'justesse'],
  en: ['speed', 'comfort', 'care', 'safety', 'ease'],
} as const;

/** Each offer repeats one sentence under five headings, with another word each time. */
export const stockSentences: PlantedProblem = {
  id: 'stock-sentences',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => {
    const { trade } = site;
    const offers = new Set(trade.offers.map((_offer, at) => offerPath(trade, at)));
    const text = words[trade.lang].map((word) =>
      trade.lang === 'fr'
        ? `<h2>Pour plus de ${word}</h2><p>Notre équipe de spécialistes vous apporte une réponse pensée pour la ${word} de votre projet.</p>`
        : `<h2>For more ${word}</h2><p>Our team of experienced specialists gives you an answer made for the ${word} of your project.</p>`,
    );
    return withPages(site, (page) =>
      offers.has(page.path) ? { ...page, body: `${page.body}${text.join('')}` } : page,
    );
  },
};
