/** Rules of tables: rows and columns where there is room, else a card a row with the name of the column before each value. */
export const tableStyle = `
.scroll{overflow-x:auto;margin:14px 0}
table{border-collapse:collapse;width:100%;margin:14px 0;font-size:.92rem;overflow-wrap:break-word}
.scroll table{margin:0}
caption,.caption{overflow-wrap:anywhere;text-align:left;font-weight:600;padding:4px 0 8px}
th,td{border-bottom:1px solid var(--line);padding:7px 10px;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);font-size:.84rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
thead .number{min-width:5em;text-wrap:balance}
.wide{min-width:9em}
tr{break-inside:avoid}
.heatmap th[scope=col]{font-size:.78rem;vertical-align:bottom;min-width:4.5em;max-width:9em}
.heatmap th[scope=row]{min-width:7em;font-size:.86rem}
.heatmap td{text-align:center;font-variant-numeric:tabular-nums}
.days th{width:5.5em;white-space:nowrap;font-weight:600}.days td:nth-child(2){width:8.5em}
@media screen{main{container-type:inline-size}}
@container (max-width:56em){
.stack,.stack>*,.stack tr,.stack td,.stack tbody th{display:block;width:auto}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border:1px solid var(--line);border-radius:6px;padding:8px 12px;margin:0 0 8px}
.stack td,.stack tbody th{border:0;padding:2px 0;text-align:left;min-width:0;overflow-wrap:anywhere}
.stack td:first-child{font-weight:600}
.stack td[data-label]{display:flow-root;padding-left:40%}
.stack td[data-label]::before{content:attr(data-label);float:left;width:60%;margin-left:-66.6%;color:var(--soft);font-size:.92em}
.stack td.wide[data-label]{padding-left:0}
.stack td.wide[data-label]::before{float:none;display:block;width:auto;margin:0}
}
@container (max-width:20em){
.stack td[data-label]{padding-left:0}
.stack td[data-label]::before{float:none;display:block;width:auto;margin:0}
}
`;
