/** How the overview looks, and the one script that it has. */
import { FILE_STYLE, STACKED } from "./style";

const OVERVIEW = `
.portfolio{max-width:78rem}
#controls{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin:1rem 0}
#controls[hidden]{display:none}
#controls input,#controls select{font:inherit;padding:.2rem .4rem;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:.25rem}
.portfolio .list{table-layout:auto}
.portfolio .list td{overflow-wrap:break-word;hyphens:manual}
.portfolio .list thead th:first-child{width:24%}
.portfolio thead button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer;text-decoration:underline dotted}
.portfolio th[aria-sort=ascending] button::after{content:" ▲"}
.portfolio th[aria-sort=descending] button::after{content:" ▼"}
.portfolio .timeline tbody th{width:22%;color:inherit}
.portfolio .timeline .track{width:45%;font-size:.78rem}
@container (max-width:52rem){${STACKED}}
@media print{#controls{display:none}}
`;

export const PORTFOLIO_STYLE = `${FILE_STYLE}${OVERVIEW.replaceAll("\n", "")}`;

/** Plain text of the page is all that it reads, and it writes none. */
export const PORTFOLIO_SCRIPT = `
"use strict";
(() => {
const byId = (id) => document.getElementById(id);
const table = byId("pilots"), body = table.tBodies[0], rows = [...body.rows];
const search = byId("search"), stage = byId("stage"), late = byId("late");
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
const filter = () => {
const wanted = search.value.trim().toLowerCase();
let shown = 0;
for (const row of rows) {
row.hidden = !row.textContent.toLowerCase().includes(wanted) || (stage.value !== "" && row.dataset.stage !== stage.value) || (late !== null && late.checked && row.dataset.late === "");
if (!row.hidden) shown++;
}
byId("none").hidden = shown > 0;
};
[...table.tHead.rows[0].cells].forEach((head, column) => {
const button = document.createElement("button");
button.type = "button";
button.title = table.dataset.sort;
button.append(...head.childNodes);
head.append(button);
button.addEventListener("click", () => {
const down = head.getAttribute("aria-sort") === "ascending";
for (const cell of head.parentNode.cells) cell.removeAttribute("aria-sort");
head.setAttribute("aria-sort", down ? "descending" : "ascending");
const key = (row) => row.cells[column].dataset.key;
rows.sort((a, b) => (down ? -1 : 1) * order.compare(key(a), key(b)));
body.append(...rows);
});
});
for (const one of [search, stage, late]) if (one !== null) one.addEventListener("input", filter);
byId("controls").hidden = false;
filter();
})();
`;

/** Of the style and the script above; a test says what they are after a change. */
const STYLE_HASH = "sha256-rZqUrRwG6zxyPMOPcZ7AyZFaAug3FQXW9EmWqUSa0Qk=";
const SCRIPT_HASH = "sha256-pkfaCKwS9UzLNLGhugNXQIsgcY6aLVjXa4e8vUbQxSU=";
/** As of a page; only this script runs. */
export const PORTFOLIO_POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
