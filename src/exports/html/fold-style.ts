/** Rules of folded parts on screen; on paper every part is open (see the print rules). */
export const foldStyle = `
details{margin:8px 0}
summary{cursor:pointer;padding:8px 12px;border:1px solid var(--line);border-radius:6px;background:var(--wash);color:var(--accent);font-weight:600;min-height:24px}
summary:hover{border-color:var(--edge)}
summary h3{display:inline;margin:0;font-size:1rem;color:var(--ink)}
.count{display:inline-block;font-weight:400;font-size:.86rem;color:var(--soft)}
details[open]>summary{margin-bottom:10px}
details.part[open]{border-left:4px solid var(--line);padding-left:14px}
details.part[open]>summary{margin-left:-18px}
.action .fold summary{padding:2px 10px;font-size:.88rem;font-weight:400}
@media screen{.fold caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
`;
