/** The colours of the page by what they are for. */
const LIGHT =
	"--paper:#fff;--ink:#1b2430;--quiet:#526070;--line:#dbe1e8;--edge:#7c8896;--tint:#f4f7fa;--accent:#154273;--link:#0b5cad;--band:#dfe9f5;--now:#a3268c;--error:#b3261e;--warning:#8f5b00";
const DARK =
	"--paper:#12161c;--ink:#e7ecf2;--quiet:#a3afbd;--line:#2f3843;--edge:#7f8b99;--tint:#1b222b;--accent:#8dbbf2;--link:#8dbbf2;--band:#22344a;--now:#ec8ad9;--error:#ff9a8f;--warning:#f1c36b";
const MORE_CONTRAST =
	"--paper:#fff;--ink:#000;--quiet:#000;--line:#000;--edge:#000;--tint:#fff;--accent:#00275c;--link:#003d99;--band:#d0d0d0;--now:#6b005a;--error:#8a0000;--warning:#5c3a00";
const MORE_CONTRAST_DARK =
	"--paper:#000;--ink:#fff;--quiet:#fff;--line:#fff;--edge:#fff;--tint:#000;--accent:#9fd0ff;--link:#9fd0ff;--band:#404040;--now:#ff9af0;--error:#ffaaa2;--warning:#ffdb8a";

export const COLOURS = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media (prefers-contrast:more){:root{${MORE_CONTRAST}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${MORE_CONTRAST_DARK}}}
@media (forced-colors:active){.band{forced-color-adjust:none}}
@media print{:root{color-scheme:light;${LIGHT}}}
`;

/** Those of the theme, so that the page looks at home. */
export const PANEL_COLOURS = `
body{--paper:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);--quiet:color-mix(in srgb,var(--ink) 78%,var(--paper));--line:color-mix(in srgb,var(--ink) 18%,var(--paper));--edge:color-mix(in srgb,var(--ink) 55%,var(--paper));--tint:color-mix(in srgb,var(--ink) 5%,var(--paper));--band:color-mix(in srgb,var(--link) 22%,var(--paper))}
body.vscode-light{--accent:#154273;--link:#0b5cad;--now:#a3268c;--error:#b3261e;--warning:#855400}
body.vscode-dark{--accent:#9cc4f5;--link:#9cc4f5;--now:#ec8ad9;--error:#ff9a8f;--warning:#f1c36b}
body.vscode-high-contrast-light{${MORE_CONTRAST}}
body.vscode-high-contrast:not(.vscode-high-contrast-light){${MORE_CONTRAST_DARK}}
`;
