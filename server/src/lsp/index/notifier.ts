/** Sends a client the pilots in portions: while a folder is read hundreds of them change in a second. */
import type { Connection } from "vscode-languageserver";
import type { PilotEntry } from "../../protocol/protocol";
import type { Log } from "../connection/log";
import { notify } from "../connection/messages";
import type { Clock } from "../time/clock";
import type { Progress } from "./pilotIndex";

const PORTION_MS = 150;

export interface Notifier {
	/** These are new, have changed or are gone. */
	changed(uris: readonly string[]): void;
	/** Everything has to be sent anew. */
	reset(): void;
	/** Only how far it is may have changed. */
	progressed(): void;
}

interface NotifierServices {
	readonly connection: Connection;
	readonly log: Log;
	readonly clock: Clock;
	/** Nothing for one that is not there any more. */
	entryOf(uri: string): PilotEntry | undefined;
	progress(): Progress;
}

export function createNotifier({ connection, log, clock, entryOf, progress }: NotifierServices): Notifier {
	let changed = new Set<string>();
	let reset = false;
	let isWaiting = false;

	function send(): Promise<void> {
		isWaiting = false;
		const news = [...changed].map((uri) => [uri, entryOf(uri)] as const);
		const params = {
			reset,
			...progress(),
			changed: news.flatMap(([, entry]) => entry ?? []),
			removed: news.flatMap(([uri, entry]) => (entry === undefined ? uri : [])),
		};
		[changed, reset] = [new Set(), false];
		return notify(connection, "pilot/portfolio", params);
	}

	function soon(): void {
		if (!isWaiting) {
			isWaiting = true;
			clock.after(PORTION_MS, () => log.run("Sending pilots", send));
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
