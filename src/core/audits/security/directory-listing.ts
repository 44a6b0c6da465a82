import { defineAudit } from '../audit.ts';
import { isDirectoryListing } from '../page-kinds/directory-listings.ts';
import { inNumber, pathsIn } from '../wording.ts';

export const securityDirectoryListing = defineAudit({
  id: 'security.directory_listing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Dossiers dont le serveur montre les fichiers', en: 'Folders whose files the server lists' },
  action: {
    fr: 'Cachez les dossiers dont le serveur montre les fichiers',
    en: 'Hide the folders whose files the server lists',
  },
  why: {
    fr: 'Pour un dossier sans page, le serveur publie la liste de ses fichiers\u202f: chacun y trouve ce que vous ne comptiez pas montrer, et les moteurs indexent une page que personne n’a écrite.',
    en: 'For a folder without a page, the server publishes the list of its files: anyone finds there what you did not mean to show, and engines index a page that nobody wrote.',
  },
  criteria: ['CWE-548'],
  examples: {
    bad: {
      '/': '<a href="/photos/">Photos</a>',
      '/photos/':
        '<title>Index of /photos/</title><h1>Index of /photos/</h1><a href="../">Parent Directory</a> <a href="tour.jpg">tour.jpg</a>',
    },
    good: { '/': '<a href="/photos/">Photos</a>', '/photos/': '<h1>Photos de l’atelier</h1>' },
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const urls = pages.filter(({ record }) => isDirectoryListing(record)).map(({ record }) => record.url);
    return {
      checked: pages.length,
      findings:
        urls.length === 0
          ? []
          : [
              {
                page: urls.length === 1 ? urls[0]! : null,
                message: inNumber(urls.length, {
                  fr: `Le serveur montre les fichiers {d’un dossier|de ${urls.length} dossiers}\u202f: ${pathsIn(urls)}.`,
                  en: `The server lists the files of {one folder|${urls.length} folders}: ${pathsIn(urls)}.`,
                }),
                evidence: { folders: urls.length, urls },
                fix: {
                  fr: 'Fermez ces listes dans les réglages du serveur (Apache\u202f: «\u202fOptions -Indexes\u202f»\u202f; nginx\u202f: «\u202fautoindex off\u202f»), ou donnez au dossier une page d’accueil.',
                  en: 'Close these lists in the server’s settings (Apache: “Options -Indexes”; nginx: “autoindex off”), or give the folder a page of its own.',
                },
              },
            ],
    };
  },
});
