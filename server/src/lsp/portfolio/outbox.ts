/** Tells a client of the pilots in portions: while a folder is read there is news of hundreds a second. */
import type { Connection } from "vscode-languageserver";
import type { Background } from "../background";
import type { PilotEntry, PortfolioMethod, PortfolioParams } from "../protocol";
import type { Progress } from "./portfolio";

const PORTION_MS = 150;
const PORTFOLIO: PortfolioMethod = "pilot/portfolio";

export interface Outbox {
	/** There is news of these: they are new, have changed or are gone. */
	changed(uris: readonly string[]): void;
	/** Everything has to be told anew. */
	reset(): void;
	/** Only how far it is may have changed. */
	progressed(): void;
}

/** @param entryOf nothing for one that is not there any more */
export function createOutbox(
	connection: Connection,
	background: Background,
	entryOf: (uri: string) => PilotEntry | undefined,
	progress: () => Progress,
): Outbox {
	let changed = new Set<string>();
	let reset = false;
	let isWaiting = false;

	function send(): Promise<void> {
		isWaiting = false;
		const news = [...changed].map((uri) => [uri, entryOf(uri)] as const);
		const params: PortfolioParams = {
			reset,
			...progress(),
			changed: news.flatMap(([, entry]) => entry ?? []),
			removed: news.flatMap(([uri, entry]) => (entry === undefined ? uri : [])),
		};
		[changed, reset] = [new Set(), false];
		return connection.sendNotification(PORTFOLIO, params);
	}

	function soon(): void {
		if (!isWaiting) {
			isWaiting = true;
			setTimeout(() => background("Telling of pilots", send), PORTION_MS);
		}
	}

	return {
		changed(uris) {
			for (const uri of uris) {
				changed.add(uri);
			}
			soon();
		},
		reset() {
			reset = true;
			soon();
		},
		progressed: soon,
	};
}
