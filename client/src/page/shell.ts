/** The document in the panel: nothing but what the server wrote and one script of ours, each with the nonce of the moment. */
import type { PanelPage } from "../../../server/src/protocol/page";

interface Shell {
	readonly page: PanelPage;
	/** The address of the script. */
	readonly script: string;
	readonly nonce: string;
}

export function shellOf({ page, script, nonce }: Shell): string {
	const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style nonce="${nonce}">${page.style}</style>
</head>
<body>
<main class="page page--panel">${page.html}</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Where there is nothing to show yet. */
export function messageShell(words: string): string {
	const policy = "default-src 'none'";
	return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escaped(words)}</title></head><body><main><p>${escaped(words)}</p></main></body></html>`;
}

export function newNonce(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
