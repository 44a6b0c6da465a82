/** Style sheet of the page "This month": one column that fits a phone, a dark theme, and rules for print. */
export const monthStyle = `
:root{color-scheme:light dark;--ink:#12302d;--soft:#4c6762;--line:#d5dfdc;--paper:#fff;--wash:#f3f7f5;--accent:#0b6b60;--on:#fff;--mark:#ffe7a3}
@media (prefers-color-scheme:dark){:root{--ink:#e6f0ee;--soft:#a9c2bd;--line:#35504b;--paper:#152422;--wash:#0d1817;--accent:#67c7b8;--on:#06201d;--mark:#5b4a12}}
*{box-sizing:border-box}
html{font:17px/1.55 system-ui,-apple-system,"Segoe UI","Liberation Sans",Roboto,sans-serif;color:var(--ink);background:var(--wash)}
body{margin:0;overflow-wrap:anywhere}
header,main,footer{max-width:760px;margin:0 auto;padding:0 20px}
header{padding-top:36px}
h1{font-size:1.9rem;line-height:1.15;margin:0 0 6px;text-wrap:balance}
h2{font-size:1.2rem;margin:40px 0 10px}
.head :is(h2,h3){font-size:1.15rem;line-height:1.3;margin:0}
p{margin:8px 0}
a{color:var(--accent);text-underline-offset:3px}
.soft{color:var(--soft);font-size:.92rem}
.summary{font-size:1.08rem}
.list{list-style:none;padding:0;margin:22px 0;display:grid;gap:16px}
.item{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px 18px;break-inside:avoid}
.head{display:grid;grid-template-columns:auto 1fr;gap:12px;align-items:start}
.rank{background:var(--accent);color:var(--on);border-radius:50%;width:2em;height:2em;display:grid;place-items:center;font-weight:700}
.time{color:var(--soft);font-size:.92rem;margin:2px 0 0}
dl{margin:12px 0 0;display:grid;gap:10px}
dt{font-weight:650;font-size:.9rem;color:var(--soft)}
dd{margin:0}
dd ul,dd ol{margin:0;padding-left:20px;display:grid;gap:6px}
.change{display:block;border-left:3px solid var(--line);padding:2px 0 2px 10px;margin-top:4px;font-size:.94rem}
mark{background:var(--mark);color:inherit;padding:0 2px;border-radius:2px}
del{color:var(--soft)}
ins{text-decoration:none;font-weight:600}
code{font:.9em ui-monospace,"Liberation Mono",monospace}
details{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:10px 16px;margin:12px 0}
summary{cursor:pointer;font-weight:600}
.fold{border:0;border-radius:0;padding:0;margin:8px 0}
.fold>:is(ul,ol){margin-top:6px}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin-top:8px}
th,td{text-align:left;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid var(--line)}
.files{list-style:none;padding:0;display:grid;gap:8px}
footer{padding:24px 20px 48px}
@media (max-width:480px){html{font-size:16px}header,main,footer{padding-left:14px;padding-right:14px}.item{padding:14px}h1{font-size:1.55rem}}
@page{size:A4;margin:16mm 15mm}
@media print{:root{--ink:#000;--soft:#333;--line:#bbb;--paper:#fff;--wash:#fff;--accent:#000;--on:#fff;--mark:#eee}html{font-size:12px}header,main,footer{max-width:none;padding:0}.list{display:block}details::details-content{content-visibility:visible;display:block}.screen{display:none}.item{margin:0 0 10px}.rank{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit}}
`;
