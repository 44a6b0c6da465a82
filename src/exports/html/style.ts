/** Style sheet of the report: one column for reading, wide tables, and rules for print. */
export const reportStyle = `
:root{--ink:#12302d;--soft:#52706b;--line:#d5dfdc;--paper:#fff;--wash:#f3f7f5;--accent:#0b6b60;--warm:#b4530a}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI","Liberation Sans",Roboto,sans-serif;color:var(--ink);background:var(--wash)}
body{margin:0;overflow-wrap:anywhere}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px}
.cover{background:var(--ink);color:#fff;padding:48px max(24px,calc(50vw - 520px)) 40px}
.cover .brand{margin:0 0 24px;letter-spacing:.14em;text-transform:uppercase;font-size:.8rem;color:#9fd0c7}
.cover h1{font-size:2.3rem;line-height:1.15;margin:0 0 8px;text-wrap:balance}
.cover .subtitle{margin:0 0 24px;color:#cfe3df;max-width:62ch}
.cover nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:6px 18px;margin:0;padding:0;font-size:.92rem}
.cover a{color:#fff;text-underline-offset:3px}
main{max-width:1040px;margin:0 auto;background:var(--paper);padding:24px 48px 64px}
h2{font-size:1.55rem;margin:56px 0 12px;padding-top:12px;border-top:3px solid var(--accent);line-height:1.2}
h3{font-size:1.1rem;margin:28px 0 8px}
p{max-width:74ch;margin:8px 0}
a{color:var(--accent)}
.note{color:var(--soft);font-size:.9rem}
p.note,p.warning{border-left:4px solid var(--line);padding:8px 14px;background:var(--wash)}
p.warning{border-color:var(--warm)}
.badge{display:inline-block;border:1px solid var(--line);border-radius:9px;padding:0 7px;font-size:.74rem;color:var(--soft);background:#fff;white-space:nowrap}
.url{word-break:break-all;font-size:.92em}
.unknown{color:var(--soft);font-style:italic}
.actions{list-style:none;padding:0;margin:16px 0;display:grid;gap:14px}
.action{display:grid;grid-template-columns:56px 1fr;border:1px solid var(--line);border-left:6px solid var(--accent);border-radius:6px;padding:14px 18px;break-inside:avoid}
.action h3{margin:0 0 4px}.action p{margin:4px 0}
.rank{font-size:2rem;font-weight:700;color:var(--accent);line-height:1}
.effort,.places{font-size:.88rem;color:var(--soft)}.places{margin:6px 0 0;padding-left:18px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:12px;margin:16px 0}
.figure{border:1px solid var(--line);border-radius:6px;padding:12px 14px;break-inside:avoid}
.figure dt{font-size:.86rem;color:var(--soft)}.figure dd{margin:0}.figure .value{display:block;font-size:1.6rem;font-weight:650;font-variant-numeric:tabular-nums}
.figure.unknown .value{font-size:1rem;font-weight:400}
.scores{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:6px 28px;margin:16px 0}
.score{display:grid;grid-template-columns:9.5em 1fr;align-items:center;gap:10px;break-inside:avoid}
.score dt{font-size:.92rem}.score dd{margin:0}
.bar{display:block;height:9px;background:#e4ebe9;border-radius:5px;overflow:hidden}.bar span{display:block;height:100%;background:var(--accent)}
.score.fair .bar span{background:#c08a12}.score.poor .bar span{background:#b3401f}
.score .value{font-size:.85rem;color:var(--soft);font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:14px 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;overflow-wrap:break-word}
caption,.caption{overflow-wrap:anywhere;text-align:left;font-weight:600;padding:4px 0 8px}
th,td{border-bottom:1px solid var(--line);padding:7px 10px;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);font-size:.84rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal;min-width:5.5em;text-wrap:balance}
.wide{min-width:14em}
tr{break-inside:avoid}
.more{font-size:.86rem;color:var(--soft);list-style:none}
.links{padding-left:0;list-style:none;display:grid;gap:12px}
.link{border:1px solid var(--line);border-radius:6px;padding:10px 16px;break-inside:avoid}
.link p{margin:4px 0}.quote{font-family:Georgia,"Liberation Serif",serif;font-size:1.05rem}
mark{background:#ffe7a3;color:inherit;padding:0 2px;border-bottom:2px solid var(--warm)}
figure{margin:16px 0}.graph{width:100%;height:auto;border:1px solid var(--line);border-radius:6px;background:#fcfdfd}
.graph text{font-size:11px;fill:var(--ink);paint-order:stroke;stroke:#fcfdfd;stroke-width:3px}
figcaption{font-size:.9rem;color:var(--soft);margin-top:6px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:8px 0;font-size:.85rem}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em}
.heatmap th[scope=col]{font-size:.78rem;vertical-align:bottom;max-width:9em}
.heatmap td{text-align:center;font-variant-numeric:tabular-nums}
.family{display:inline-block;border-radius:4px;background:#e3efec;padding:0 7px;font-size:.78rem}
.month table th{width:5.5em;white-space:nowrap;font-weight:600}.month td:nth-child(2){width:8.5em}
@media (max-width:640px){main{padding:12px 16px 40px}.cover h1{font-size:1.6rem}.action{grid-template-columns:36px 1fr}}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt "Liberation Sans",Arial,sans-serif;color:#52706b}}
@media print{html{font:13px/1.45 "Liberation Sans",Arial,Helvetica,sans-serif;background:#fff}main{max-width:none;padding:0}.cover{padding:24px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h2,h3,caption,.caption,thead{break-after:avoid}.figures{break-inside:avoid}.scroll{overflow:visible}.wide,thead .number{min-width:0}table{font-size:.78rem}thead th{font-size:.74rem}th,td{padding:4px 5px;overflow-wrap:break-word}.figures{grid-template-columns:repeat(3,1fr)}.bar span,.heat,.swatch,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}.skip{display:none}a{color:inherit}}
`;
