import { isMostlyFiller } from './filler-page.ts';
import type { JudgedPage } from './judged-page.ts';

const demoName =
  /^\W*(?:hello,? world|bonjour tout le monde|page d.exemple|exemple de page|sample page|sample post|example page|lorem ipsum|untitled|design system|style ?guide|theme preview)\W*$/i;
const demoPath =
  /\/(?:bower_components|node_modules|vendor|design-system|style-?guide|theme-preview|kitchen-sink)\/|\/(?:sample-page|page-d-exemple|hello-world|lorem-ipsum)(?:[/.]|$)|[-_/](?:test|demo)(?:\.\w{2,5}|\/)?$/i;
/** A page that shows a part of the template to whoever builds the site. */
const previewPath = /[-_](?:preview|apercu)(?:\.\w{2,5}|\/)?$/i;
const demoText =
  /welcome to wordpress\. this is your first post|bienvenue (?:sur|dans) wordpress\. ceci est votre premier|ceci est une page d.exemple|this is an example page|insert html document here|welcome to stackedit|this is (?:a|your) (?:sample|demo) (?:page|post)/i;
/** True for a page that came with a theme or a tool, or that shows its parts to whoever builds the site. */
export function isDemo({ title, h1, path, opening, content, page }: JudgedPage): boolean {
  return (
    demoPath.test(path) ||
    (page.inlinks === 0 && previewPath.test(path)) ||
    demoName.test(title) ||
    demoName.test(h1) ||
    demoText.test(opening) ||
    isMostlyFiller(content, opening)
  );
}
