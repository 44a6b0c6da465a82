/** Rules of paper: A4, light, page numbers, colours that carry a value kept, and every folded part printed open. */
export const printStyle = `
@page{size:A4;margin:16mm 15mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt "Liberation Sans",Arial,sans-serif;color:#52706b}}
@media print{html{font:13px/1.45 "Liberation Sans",Arial,Helvetica,sans-serif;background:#fff}main{max-width:none;padding:0}.cover{padding:24px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h2,h3,caption,.caption,thead{break-after:avoid}.figures{break-inside:avoid}.scroll{overflow:visible;max-height:none}.graph{width:100%}.graph .group:not(:target){opacity:1}.wide,thead .number,.heatmap th{min-width:0}table{font-size:.78rem}thead th{font-size:.74rem}.number{white-space:nowrap}thead .number{white-space:normal}th,td{padding:4px 5px;overflow-wrap:break-word}.figures{grid-template-columns:repeat(3,1fr)}.bar,.heat,.swatch,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}.skip,.screen{display:none}
details,details.part[open]{margin:0;border:0;padding:0}details::details-content{content-visibility:visible;display:block;height:auto}summary,details.part[open]>summary{display:block;list-style:none;padding:0;margin:0;border:0;background:none;color:inherit;break-after:avoid}summary h3{display:block;margin:28px 0 8px;font-size:1.1rem}
a{color:inherit}}
`;
