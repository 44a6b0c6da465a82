import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop, dogGroomer } from './trades.ts';

/** No page has a price, a quotation, or a word on years, training and guarantees. */
export const nothingProved: PlantedProblem = {
  id: 'nothing-proved',
  trade: dogGroomer,
  otherTrade: bicycleWorkshop,
  plant: (site) =>
    withPages(site, (page) => ({
      ...page,
      body: page.body
        .replaceAll(/<blockquote>.*?<\/blockquote>/gs, '')
        .replaceAll(/(?:From £\d+|À partir de \d+ €), /g, '')
        .replaceAll(
          /<p>(?:(?!<\/p>).)*(?:\d (?:years|ans)|[£€] ?\d|\d ?[£€]|(?:in|en|depuis|since) \d{4}|dipl|garanti|guarant|train|certif|assur)(?:(?!<\/p>).)*<\/p>/gs,
          '',
        ),
    })),
};
