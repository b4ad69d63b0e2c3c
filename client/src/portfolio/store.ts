/** The pilots of all folders, as far as the server has reported them. */
import { type Disposable, type Event, EventEmitter } from "vscode";
import type { PilotEntry, PortfolioParams } from "../../../server/src/protocol/protocol";

export interface Store extends Disposable {
	/** These have been read, or are gone; none where only the progress has changed. Not more often than a person can follow. */
	readonly onDidChange: Event<readonly string[]>;
	pilots(): readonly PilotEntry[];
	/** How far the reading is; nothing before the first message of the server. */
	progress(): Progress | undefined;
	add(params: PortfolioParams): void;
	clear(): void;
}

export type Progress = Pick<PortfolioParams, "read" | "total" | "complete" | "reading">;

const PAUSE_MS = 100;

export function createStore(): Store {
	const pilots = new Map<string, PilotEntry>();
	const changed = new EventEmitter<readonly string[]>();
	let news = new Set<string>();
	let progress: Progress | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function notify(uris: readonly string[]): void {
		news = new Set([...news, ...uris]);
		timer ??= setTimeout(() => {
			const reported = [...news];
			[timer, news] = [undefined, new Set()];
			changed.fire(reported);
		}, PAUSE_MS);
	}

	return {
		onDidChange: changed.event,
		pilots: () => [...pilots.values()],
		progress: () => progress,
		add({ reset, changed: read, removed, ...rest }) {
			const gone = reset ? [...pilots.keys()] : removed;
			for (const uri of gone) {
				pilots.delete(uri);
			}
			for (const pilot of read) {
				pilots.set(pilot.uri, pilot);
			}
			progress = rest;
			notify([...gone, ...read.map(({ uri }) => uri)]);
		},
		clear() {
			const gone = [...pilots.keys()];
			pilots.clear();
			progress = undefined;
			notify(gone);
		},
		dispose() {
			clearTimeout(timer);
			changed.dispose();
		},
	};
}
