/** How the page looks: in a file by its own colours, in VS Code by those of the theme. */
import { COLOURS, PANEL_COLOURS } from "./colours";

/** The columns of a list below each other, where there is no room beside. */
export const STACKED = `
.list thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.list caption{display:block}
.list,.list tbody,.list tr,.list tbody th,.list td{display:block;width:auto}
.list tbody th,.list td{border:0;padding:.15rem 0}
.list tr{border-bottom:1px solid var(--line);padding:.5rem 0}
.list tr:has(+.notes){border:0;padding-bottom:0}
.list td:empty{display:none}
.list td[data-title]::before{content:attr(data-title);display:block;font-size:.82rem;color:var(--quiet)}
`.trim();

const LAYOUT = `
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 "Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;text-rendering:optimizeLegibility}
.page{max-width:50rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;container-type:inline-size;overflow-wrap:break-word}
.page>*{max-width:100%}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:2rem;font-weight:650;letter-spacing:-.015em;margin-bottom:1.25rem}
h2{font-size:1.35rem;font-weight:650;margin:0 0 1rem;padding-top:1.25rem;border-top:2px solid var(--accent)}
section{margin-top:2.75rem}
section section{margin-top:1.5rem}
.aside{font-size:.85rem;font-weight:400;color:var(--quiet);white-space:nowrap;margin-left:.5rem}
p{margin:0 0 .6rem}
ul{margin:0 0 .6rem;padding-left:1.2rem}
li{margin:.15rem 0}
a{color:var(--link)}
.quiet{color:var(--quiet)}
.lead{font-size:1.15rem;line-height:1.5}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.answer{margin:0 0 1.4rem}
.answer .answer{margin:1rem 0 0}
.question{font-size:.92rem;font-weight:600;color:var(--accent);margin-bottom:.25rem}
h2.question{border:0;padding:0}
h4.question,h5.question,h6.question{color:var(--quiet)}
.answer:has(>.lead)>.question{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.go{color:inherit;text-decoration:none}
.go:hover,.go:focus-visible{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:.9rem 1.5rem;margin:1.25rem 0}
.facts dt{font-size:.82rem;color:var(--quiet)}
.facts dd{margin:0;font-weight:500}
.facts dd p{margin:0}
.answer>.facts{margin:.4rem 0}
.stage{margin:0 0 1.5rem}
.steps{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem 0;margin:0;padding:0;font-size:.85rem}
.steps li{flex:1 1 5.5rem;margin:0;padding:1.3rem .2rem 0;position:relative;color:var(--quiet);text-align:center}
.steps li::before{content:"";position:absolute;top:calc(.5rem - 1px);left:0;right:0;height:2px;background:var(--line)}
.steps li:first-child::before{left:50%}
.steps li:last-child::before{right:50%}
.steps li::after{content:"";position:absolute;top:0;left:50%;width:1rem;height:1rem;margin-left:-.5rem;border-radius:50%;background:var(--paper);border:2px solid var(--line)}
.steps .done::after{background:var(--accent);border-color:var(--accent)}
.steps .done::before{background:var(--accent)}
.steps .now:not(:first-child)::before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}
.steps .now{color:var(--ink);font-weight:650}
.steps .now::after{border:.25rem solid var(--accent)}
.beside{display:inline-block;margin:.75rem 0 0;padding:.1rem .7rem;border:2px solid var(--accent);border-radius:1rem;font-weight:650}
.gap,.note{display:flex;gap:.5rem;align-items:flex-start;margin:.4rem 0;font-size:.95rem}
.gap{margin-bottom:1rem;padding:.4rem .7rem;border:1px dashed var(--edge);border-radius:.3rem;background:var(--tint)}
.gap>span,.note>span,.points li>span{min-width:0;overflow-wrap:anywhere}
.gap strong,.note strong,.points strong{font-weight:650}
.note{padding:.1rem 0 .1rem .7rem;border-left:3px solid var(--edge)}
.note.error{border-color:var(--error)}
.note.warning{border-color:var(--warning)}
.mark{flex:none;width:.8rem;height:.8rem;margin-top:.36rem;overflow:visible}
.mark .filled{fill:var(--edge)}
.mark .open{fill:none;stroke:var(--edge);stroke-width:2}
.error>.mark .filled{fill:var(--error)}
.error>.mark .open{stroke:var(--error)}
.warning>.mark .filled{fill:var(--warning)}
.warning>.mark .open{stroke:var(--warning)}
.points{list-style:none;margin:0 0 .6rem;padding:0}
.points li{display:flex;gap:.6rem;align-items:flex-start;padding:.45rem 0;border-bottom:1px solid var(--line);margin:0}
.about{font-weight:500}
.together{white-space:nowrap}
section>p+.answer,section>ul+.answer{margin-top:1rem}
.notice{padding:.5rem .8rem;border-left:3px solid var(--warning);background:var(--tint)}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45;margin:.4rem 0 1rem}
caption{text-align:left;font-weight:650;padding:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;font-weight:400;border-bottom:1px solid var(--line)}
thead th{font-size:.82rem;color:var(--quiet);padding-bottom:.3rem;border-bottom:1.5px solid var(--edge)}
.list tbody th{font-weight:550}
.list tbody th .quiet,.list tbody th p+p{font-weight:400}
.list p{margin:0 0 .2rem}
.list .gap,.facts .gap{margin:.2rem 0;padding:.2rem .45rem;font-size:.85rem;font-weight:400}
.list .gap strong,.facts .gap strong{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.list{table-layout:fixed}
.list .narrow{width:20%}
.list thead th:first-child.narrow{width:22%}
.list thead th:first-child:not(.narrow){width:30%}
.list thead:has(th:nth-child(5)) .narrow{width:12%}
.list thead:has(th:nth-child(5)) th:first-child:not(.narrow){width:28%}
.list td,.list tbody th{hyphens:auto;overflow-wrap:anywhere}
.notes td{padding-top:0}
tr:has(+.notes)>*{border-bottom:0}
.goalbar svg{display:block;width:100%;max-width:14rem;overflow:visible}
.rail{stroke:var(--line);stroke-width:3}
.way{stroke:var(--accent);stroke-width:3}
.baseline{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.measured{fill:var(--accent)}
.target{fill:var(--ink)}
.map{margin:.6rem 0 1.25rem}
.map figcaption{margin-bottom:.5rem;font-size:.92rem}
.map figcaption .quiet{display:block;font-size:.85rem}
.map table{table-layout:fixed;margin:0}
.map thead td,.map thead th:first-child,.map tbody th{width:6.5rem}
.axes{border:0;font-size:.78rem;color:var(--quiet);line-height:1.3}
.axes span{display:block}
.map thead th{border:0;text-align:center;padding:.2rem .4rem}
.map tbody th{border:0;text-align:right;padding-right:.7rem;vertical-align:middle;font-size:.85rem;color:var(--quiet)}
.map tbody td{border:1px solid var(--line);padding:.5rem;height:4rem}
.map tbody td:has(li){background:var(--tint)}
.map tbody tr:not(:has(li)) td{height:1.9rem}
.map ul{list-style:none;margin:0;padding:0}
.map li{display:flex;gap:.4rem;align-items:flex-start;line-height:1.3;margin:.2rem 0}
.map li>span{min-width:0;hyphens:auto;overflow-wrap:anywhere}
.map .unplaced{margin:.6rem 0 0;font-size:.85rem}
.map .unplaced ul{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin-top:.2rem}
.person{flex:none;width:1.1rem;height:1.1rem;margin-top:.02rem}
.dot{fill:var(--accent)}
.ring{fill:none;stroke:var(--error);stroke-width:2}
.informed{fill:none;stroke:var(--accent);stroke-width:1.6;stroke-dasharray:2.2 1.8}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.85rem;color:var(--quiet);margin:.5rem 0 0}
.legend span{display:inline-flex;gap:.35rem;align-items:center}
.timeline tbody th{width:10.5rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.timeline th,.timeline td{padding:.35rem .7rem .35rem 0}
.timeline td{overflow-wrap:anywhere}
.timeline .past td,.timeline .past th{color:var(--quiet)}
.timeline .today>*{font-weight:650;color:var(--ink)}
.timeline .track{position:relative;width:34%;padding:0}
.timeline .track svg{position:absolute;inset:0}
.sign{overflow:visible}
.sign path{fill:var(--accent)}
.sign .involvement,.sign .other{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.sign .today{fill:var(--now)}
.sign .law{fill:var(--warning)}
.band{fill:var(--band)}
.now{stroke:var(--now);stroke-width:1.5;stroke-dasharray:3 3}
#about{margin-top:3rem;font-size:.85rem}
#about h2{font-size:1rem;border-top-width:1px;border-color:var(--line)}
@container (max-width:38rem){
.steps{font-size:.7rem}
.steps li{flex-basis:3.5rem}
${STACKED}
.map thead td,.map thead th:first-child,.map tbody th{width:4.5rem}
.map tbody th{padding-right:.4rem}
.map .axes{padding-right:0;font-size:.72rem}
.map tbody td{padding:.3rem}
.map thead .nobody{width:4.5rem}
.map li{font-size:.8rem;gap:.25rem}
.timeline .track{display:none}
.timeline tbody th{width:1px;white-space:nowrap}
}
@container (max-width:26rem){
.timeline tbody th{width:6rem;white-space:normal}
.map thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.map table,.map tbody,.map tr,.map tbody th,.map tbody td{display:block;width:auto;height:auto}
.map tr:not(:has(li)),.map td:not(:has(li)){display:none}
.map tbody th{text-align:left;padding:.5rem 0 .2rem}
.map tbody th::before{content:attr(data-title) ": "}
.map tbody td{padding:.35rem .5rem}
.map tbody td::before{content:attr(data-title);display:block;font-size:.82rem;color:var(--quiet)}
}
@media print{
@page{size:A4;margin:16mm 15mm 18mm}
html{font-size:10pt}
.page{max-width:none;padding:0}
h1{font-size:20pt}
section{margin-top:8mm}
h2{padding-top:3mm}
h1,h2,h3,h4,h5,h6,caption,figcaption,thead{break-after:avoid}
tbody tr:first-child,.notes,.note,#about{break-before:avoid}
li:first-child:not(:last-child){break-after:avoid}
li:last-child:not(:first-child){break-before:avoid}
.map,.timeline{break-inside:avoid}
.map:has(li:nth-child(8)),.timeline:has(tr:nth-child(25)){break-inside:auto}
tr,.gap,.note,.points li,.facts div,.goalbar,.stage,.notice,#about{break-inside:avoid}
.map tr{break-inside:auto}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.answer:has(>.note)>.question+p{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
@page sheet{margin:12mm 14mm}
.page--directie{page:sheet}
html:has(.page--residents){font-size:9.5pt}
.page--residents section{margin-top:4mm}
.page--college section{margin-top:5mm}
#proposal-goingOn{break-inside:avoid}
.page--college .answer{margin-bottom:1rem}
.page--residents .answer{margin-bottom:.8rem}
html:has(.page--directie){font-size:8.5pt}
.page--directie{line-height:1.32}
.page--directie h1{font-size:15pt;margin-bottom:3mm}
.page--directie h2{font-size:11pt;margin-bottom:1.5mm;padding-top:1.5mm;border-top-width:1px}
.page--directie section{margin-top:2.4mm}
.page--directie .stage{margin-bottom:3mm}
.page--directie .facts{margin:2mm 0;gap:1.5mm 5mm;grid-template-columns:repeat(3,1fr)}
.page--directie p,.page--directie ul{margin-bottom:.8mm}
.page--directie li{margin:0}
.page--directie .lead{font-size:1.08rem;line-height:1.35}
.page--directie .points li{padding:.7mm 0}
}
`;

/** In VS Code: the measures of its own text, and what shows where the cursor is. */
const PANEL = `
body{font-family:var(--vscode-font-family);font-size:calc(var(--vscode-font-size,13px)*1.08);padding:0}
.page{padding-top:3.9rem}
@media (min-width:46rem){.page{padding-top:2.75rem}}
[data-unread],.as-it-was{opacity:.65}
.notice{position:fixed;z-index:1;top:0;left:0;right:0;margin:0;padding:.4rem 1rem;background:var(--vscode-inputValidation-warningBackground,var(--tint));color:var(--vscode-inputValidation-warningForeground,var(--ink));border:0;border-bottom:1px solid var(--vscode-inputValidation-warningBorder,var(--warning));font-size:.9rem}
.at-cursor{box-shadow:-.75rem 0 0 -.55rem var(--link)}
[id]:has(>.go),.gap,.note,.points li,.list tr,.map li,.timeline tr,.facts div,.stage,.answer{cursor:pointer}
`;

export const FILE_STYLE = `${COLOURS}${LAYOUT}`.replaceAll("\n", "");
export const PANEL_STYLE = `${PANEL_COLOURS}${LAYOUT}${PANEL}`.replaceAll("\n", "");

/** Of the style above; a test says what it is after a change. */
const STYLE_HASH = "sha256-5k7CqEvdas2pG0WROw7THx3lFzxegcQrngocsTIguvk=";
/** Nothing is fetched, nothing runs, and no other style counts. */
export const FILE_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
