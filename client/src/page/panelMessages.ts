/** What the panel and the script in it say to each other. */
import type { PagePlace } from "../../../server/src/protocol/page";

export type ToPanel =
	| {
			readonly kind: "page";
			readonly html: string;
			readonly places: readonly PagePlace[];
			readonly language: string;
			readonly state: PanelState;
	  }
	| { readonly kind: "state"; readonly state: PanelState }
	/** The first line of the text that is shown. */
	| { readonly kind: "scroll"; readonly line: number }
	| { readonly kind: "cursor"; readonly line: number; readonly character: number };

export type FromPanel =
	/** The script listens. */
	| { readonly kind: "ready" }
	/** Somebody clicked on a part of the page. */
	| { readonly kind: "go"; readonly id: string }
	/** Somebody scrolled the page to this line of the text. */
	| { readonly kind: "scrolled"; readonly line: number };

/** With it a panel comes back when VS Code starts again. */
export interface PanelState {
	readonly uri: string;
	readonly isLocked: boolean;
}
