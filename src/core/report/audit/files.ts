import { pair } from '../../values/text.ts';
import type { ReportBlock, ReportFile } from '../blocks.ts';
import { heading } from '../build-blocks.ts';

const file = (name: string, fr: string, en: string): ReportFile => ({ name, about: pair(fr, en) });

/** The files beside the report; docs/catalogue/files.md explains each of their fields. */
export const filesPart = (withTexts: boolean): ReportBlock[] => [
  heading('files', pair('Les listes complètes', 'The complete lists')),
  {
    kind: 'files',
    items: [
      file(
        'pages.html',
        'une fiche par page\u00a0: liens, mots, constats, corrections',
        'a sheet for each page: links, words, findings, fixes',
      ),
      file(
        'findings.csv',
        'tous les constats, avec leur place et leur correction',
        'every finding, with its place and its fix',
      ),
      file(
        'pages.csv',
        'toutes les pages\u00a0: genre, liens, poids interne, rôle de relais',
        'every page: kind, links, internal weight, role as a relay',
      ),
      file('links.jsonl', 'tous les liens, un par ligne', 'every link, one a line'),
      ...(withTexts
        ? [
            file('suggestions.csv', 'tous les liens à ajouter', 'every link to add'),
            file(
              'additions.csv',
              'tous les liens à décider, avec leur phrase',
              'every link to decide, with its sentence',
            ),
            file('keywords.json', 'les mots-clés du site', 'the keywords of the site'),
            file('topics.json', 'les sujets et leurs pages', 'the topics and their pages'),
          ]
        : []),
      file(
        'equity.json',
        'où va le poids des liens, par rubrique, sujet et persona',
        'where the weight of links goes, by section, topic and persona',
      ),
      file('actions.json', 'les vingt premières actions, dans l’ordre', 'the first twenty actions, in order'),
    ],
  },
];
