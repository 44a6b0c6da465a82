/** Words by which whoever writes a site asks whoever makes it for something. */
const asks =
  /\b(?:(?:maybe|perhaps) (?:we|you)|(?:can|could|should) (?:we|you)|as you did|please (?:add|put|insert|replace|use|remove|move|swap)|on (?:peut|pourrait|devrait)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|peut-[êe]tre (?:mettre|ajouter)|merci de (?:mettre|remplacer|ajouter|ins[ée]rer|enlever)|comme (?:tu as|vous avez) fait)\b/i;
/** Parts that only a page has. */
const pageParts =
  /\b(?:tab|slider|carousel|header|footer|thumbnails?|layout|paragraph|home ?page|onglet|diaporama|carrousel|en-t[êe]te|pied de page|vignettes?|mise en page|paragraphe|encart|page d[’']accueil)\b/gi;
/** Parts that pages and other things have. */
const parts =
  /\b(?:blocks?|banners?|captions?|fonts?|columns?|images?|photos?|pictures?|buttons?|headings?|logo|menu|blocs?|banni[èe]re|bandeau|l[ée]gende|police|colonnes?|boutons?|titre|visuels?)\b/gi;
/** Notes in so many words. */
const notes =
  /\b(?:insert|put|add) (?:an? |the |your )?(?:photos?|images?|pictures?|texts?|links?|map|logo|videos?) here\b|\b(?:photos?|images?|texts?|links?|videos?) (?:to be (?:supplied|added|inserted|confirmed)|goes here)\b|\bnote (?:to|for) (?:the )?(?:web ?designer|webmaster|web developer)\b|(?:ins[ée]rer|mettre|ajouter) (?:ici (?:la|une|le|un|votre) (?:photo|image|texte|lien|carte|logo|vid[ée]o)|(?:la|une|le|un|votre) (?:photo|image|texte|lien|carte|logo|vid[ée]o) ici)|(?:photos?|images?|textes?|liens?|visuels?) [àa] (?:ins[ée]rer|fournir|remplacer|mettre ici)|note (?:au|pour le|[àa] l[’']attention du) (?:webmaster|graphiste|d[ée]veloppeur|webdesigner)/i;
/** Words of a note in so many words; a longer text explains how to make a site. Working assumption. */
const longestNote = 25;
/** Different parts of a page that a request names, so that it is about the page and not about what the company makes. Working assumption. */
const fewestParts = 3;

/** True for a text meant for whoever makes the site: “Maybe we can put the smaller images in a block under the banner, as on the other tab”. */
export function isWorkingNote(text: string): boolean {
  if (notes.test(text)) return text.split(/\s+/).length <= longestNote;
  if (!asks.test(text)) return false;
  const named = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/s$/, '')));
  const ofPage = named(pageParts);
  return ofPage.size > 0 && ofPage.size + named(parts).size >= fewestParts;
}
