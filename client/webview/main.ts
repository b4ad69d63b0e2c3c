/** The script in the panel: patches the page, leads clicks to the text, and keeps both in step. */
import type { FromPanel, PanelState, ToPanel } from "../src/page/panelMessages";
import { patch } from "./patch";
import { createScrolling } from "./scrolling";

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void; setState(state: PanelState): void };

const code = acquireVsCodeApi();
const main = document.querySelector("main") as HTMLElement;
const scrolling = createScrolling((line) => code.postMessage({ kind: "scrolled", line }));
let shown = "";
/** The pilot that is shown. */
let uri: string | undefined;

addEventListener("message", ({ data }: MessageEvent<ToPanel>) => {
	switch (data.kind) {
		case "page":
			code.setState(data.state);
			document.documentElement.lang = data.language;
			if (uri !== undefined && uri !== data.state.uri) {
				// What is kept of lines that cannot be read is kept of one pilot.
				main.replaceChildren();
				shown = "";
			}
			uri = data.state.uri;
			if (data.html !== shown) {
				shown = data.html;
				patch(main, data.html);
			}
			scrolling.pageChanged(data.places);
			return;
		case "state":
			code.setState(data.state);
			return;
		case "scroll":
			scrolling.follow(data.line);
			return;
		case "cursor":
			scrolling.moveCursor(data);
			return;
	}
});

addEventListener("scroll", scrolling.scrolled, { passive: true });

main.addEventListener("click", (event) => {
	const target = event.target as Element;
	const link = target.closest("a");
	// Words that somebody selects are to be copied; an address of the web is VS Code's to open.
	if ((link !== null && !link.classList.contains("go")) || getSelection()?.isCollapsed === false) {
		return;
	}
	const id = idOf(target);
	if (id !== undefined) {
		event.preventDefault();
		code.postMessage({ kind: "go", id });
	}
});

function idOf(target: Element): string | undefined {
	for (let at: Element | null = target.closest("[id]"); at !== null; at = at.parentElement?.closest("[id]") ?? null) {
		if (scrolling.has(at.id)) {
			return at.id;
		}
	}
	return undefined;
}

code.postMessage({ kind: "ready" });
