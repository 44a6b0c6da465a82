const articleFolders =
  /\/(guides?|blog|journal|articles?|actualites?|news|conseils?|advice|tips|ressources|resources|magazine|recettes|recipes)(\/|$)/;

/** Does the address lie in a folder whose name announces articles? */
export const isArticlePath = (path: string): boolean => articleFolders.test(path);
