/** Rules of what the script adds: filters, sorts and the zoom of the map. */
export const controlStyle = `
.tools,.tools label{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;max-width:100%}
button,input{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:3px 10px;min-height:32px;min-width:32px;max-width:100%}
input{width:16em;min-width:0}
button{cursor:pointer}
.hit{outline:3px solid var(--accent);outline-offset:2px}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
@media screen{.out{display:none!important}}
.sorted thead button{border:0;padding:2px 0;min-height:28px;background:none;font-weight:700;color:inherit;text-align:inherit;text-decoration:underline dotted;text-underline-offset:3px}
[aria-sort=ascending] button::after{content:" ▲" / ""}
[aria-sort=descending] button::after{content:" ▼" / ""}
@container (max-width:56em){
.sorted thead{position:static;width:auto;height:auto;overflow:visible;clip-path:none}
.sorted thead tr{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;border:0;padding:0}
.sorted thead tr::before{content:attr(data-sort);font-size:.86rem;color:var(--soft)}
.sorted thead th{display:block;border:0;padding:0;min-width:0}
.sorted thead button{border:1px solid var(--edge);padding:2px 10px;text-decoration:none;font-weight:400}
}
@media print{.sorted thead button{min-height:0;padding:0;text-decoration:none}}
`;
