import { darkGroups, darkHeat, darkTheme, lightGroups, lightHeat, lightTheme, themeRules } from './colours.ts';
import type { DocumentBrand } from '../../core/values/document-brand.ts';
import { chartStyle } from './chart.ts';
import { controlStyle } from './control-style.ts';
import { foldStyle } from './fold-style.ts';
import { printStyle } from './print-style.ts';
import { tableStyle } from './table-style.ts';

const layout = `
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI","Liberation Sans",Roboto,sans-serif;color:var(--ink);background:var(--wash)}
body{margin:0;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);color:var(--accent);padding:8px 12px;z-index:2}
.cover{background:var(--cover);color:#fff;padding:48px max(24px,calc(50vw - 520px)) 40px}
.cover :focus-visible{outline-color:#fff}
.cover .brand{margin:0 0 24px;letter-spacing:.14em;text-transform:uppercase;font-size:.8rem;color:#cfe3df}.cover .logo{display:block;max-width:220px;max-height:72px;background:#fff;padding:8px;border-radius:4px;margin:0 0 16px}
.cover h1{font-size:2.3rem;line-height:1.15;margin:0 0 8px;text-wrap:balance}
.cover .subtitle{margin:0 0 24px;color:#cfe3df;max-width:62ch}
.cover nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;margin:0;padding:0;font-size:.92rem}
.cover a{color:#fff;text-underline-offset:3px;display:inline-block;padding:3px 0}
main{display:block;max-width:1040px;margin:0 auto;background:var(--paper);padding:24px 48px 64px}
h2{font-size:1.55rem;margin:48px 0 12px;padding-top:12px;border-top:3px solid var(--accent);line-height:1.2}
h3{font-size:1.1rem;margin:28px 0 8px}
h4{font-size:.98rem;margin:16px 0 4px}
p{max-width:74ch;margin:8px 0}
a{color:var(--accent)}
.note{color:var(--soft);font-size:.9rem}
p.note,p.warning{border-left:4px solid var(--line);padding:8px 14px;background:var(--wash)}
p.warning{border-color:var(--warm)}
.badge{display:inline-block;border:1px solid var(--line);border-radius:9px;padding:0 7px;font-size:.74rem;color:var(--soft);background:var(--paper)}
.url{overflow-wrap:anywhere;font-size:.92em}
.unknown{color:var(--soft);font-style:italic}
.actions{list-style:none;padding:0;margin:16px 0;display:grid;gap:14px}
.action{display:grid;grid-template-columns:56px minmax(0,1fr);border:1px solid var(--line);border-left:6px solid var(--accent);border-radius:6px;padding:14px 18px;break-inside:avoid}
.action h3{margin:0 0 4px}.action p{margin:4px 0}
p.verdict{font-size:1.3rem;line-height:1.45;max-width:58ch;margin:16px 0}
.detail{margin:10px 0 0;display:grid;gap:8px}.detail>div{display:grid;grid-template-columns:9em minmax(0,1fr);gap:0 14px}
.detail dt{font-size:.86rem;font-weight:600;color:var(--soft)}.detail dd{margin:0;font-size:.95rem}
.edits{margin:4px 0 0;padding-left:18px}.edits li{margin:2px 0}
.change{display:block;border-left:3px solid var(--line);padding:2px 0 2px 10px;margin:3px 0;font-size:.94rem}
ins{text-decoration:none;font-weight:600}del{color:var(--soft)}
.picture{float:right;width:300px;max-width:42%;margin:0 0 8px 16px;border:1px solid var(--line);border-radius:6px}.picture img{display:block;width:100%;height:auto;border-radius:6px}
.files{padding-left:18px}
.rank{font-size:2rem;font-weight:700;color:var(--accent);line-height:1}
.effort,.places{font-size:.88rem;color:var(--soft)}.places{margin:6px 0 0;padding-left:18px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(220px,100%),1fr));gap:12px;margin:16px 0}
.figure{border:1px solid var(--line);border-radius:6px;padding:12px 14px;break-inside:avoid}
.figure dt{font-size:.86rem;color:var(--soft)}.figure dd{margin:0}.figure .value{display:block;font-size:1.6rem;font-weight:650;font-variant-numeric:tabular-nums}
.figure .note{display:block}
.figure.unknown .value{font-size:1rem;font-weight:400}
.scores{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(300px,100%),1fr));gap:6px 28px;margin:16px 0}
.score{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);align-items:center;gap:10px;break-inside:avoid}
.score dt{font-size:.92rem}.score dd{margin:0}
.bar{display:block;width:100%;height:9px;border-radius:5px;background:var(--track)}.bar rect{fill:var(--accent)}
.score.fair .bar rect{fill:var(--fair)}.score.poor .bar rect{fill:var(--poor)}
.score .value{font-size:.85rem;color:var(--soft);font-variant-numeric:tabular-nums}
.more{font-size:.86rem;color:var(--soft);list-style:none}
.links{padding-left:0;list-style:none;display:grid;gap:12px}
.link{border:1px solid var(--line);border-radius:6px;padding:10px 16px;break-inside:avoid}
.link p{margin:4px 0}.quote{font-family:Georgia,"Liberation Serif",serif;font-size:1.05rem}
mark{background:var(--mark);color:inherit;padding:0 2px;border-bottom:2px solid var(--warm)}
figure{margin:16px 0}.graph{display:block;width:calc(100%*var(--zoom,1));height:auto}
.map{border:1px solid var(--line);border-radius:6px;overflow:auto;max-height:85vh}
.graph .edges{fill:none;stroke:var(--edge);stroke-width:.6;stroke-opacity:.5}
.graph circle{fill:var(--dot,var(--edge))}
.graph text{font-size:11px;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px}
figcaption{font-size:.9rem;color:var(--soft);margin-top:6px}
.graph:has(.group:target) .group:not(:target){opacity:.15}
.graph .name{display:none;pointer-events:none}.graph a:is(:hover,:focus-visible) .name{display:inline}.graph a:is(:hover,:focus-visible) circle{stroke:var(--ink);stroke-width:2px}.detail{scroll-margin-top:4rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:8px 0;font-size:.85rem}
.legend a{display:inline-block;padding:2px 0;color:var(--ink)}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em;background:var(--dot)}
.family{display:inline-block;border-radius:4px;background:var(--family);padding:0 7px;font-size:.78rem}
@media screen and (max-width:40em){main{padding:12px 16px 40px}.cover{padding:28px 16px 24px}.cover h1{font-size:1.6rem}.cover .brand{margin-bottom:12px}h2{font-size:1.35rem;margin-top:36px}
.action{display:block;padding:12px 14px}.detail>div{display:block}.picture{float:none;width:100%;max-width:none;margin:8px 0}p.verdict{font-size:1.12rem}.action .rank{float:left;font-size:1.3rem;margin:2px 10px 0 0}.figures{grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr))}.figure{padding:10px}.figure .value{font-size:1.35rem}
.graph{width:calc(max(100%,46rem)*var(--zoom,1))}}
`;

/**
 * Style sheet of the report: one column for reading, tables that become a card a row on a narrow screen, a dark theme on
 * screens that prefer it, and print, which is always light.
 */
export const reportStyle = (brand?: DocumentBrand): string => `
${themeRules({ ...lightTheme, ...(brand === undefined ? {} : { accent: brand.accent, cover: brand.cover }) }, lightGroups, lightHeat)}
@media screen{:root{color-scheme:light dark}}
@media screen and (prefers-color-scheme:dark){
${themeRules({ ...darkTheme, ...(brand === undefined ? {} : { accent: brand.accentOnDark, cover: brand.cover }) }, darkGroups, darkHeat)}
}
${layout}${tableStyle}${chartStyle}${foldStyle}${controlStyle}${printStyle}`;
