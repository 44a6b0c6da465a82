const articleFolders =
  /\/(guides?|blog|journal|articles?|actualites?|news|conseils?|advice|tips|ressources|resources|magazine|recettes|recipes)(\/|$)/;

/** True when the address is in a folder whose name announces articles. */
export const isArticlePath = (path: string): boolean => articleFolders.test(path);
