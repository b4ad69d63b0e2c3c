/** The pilots of all folders, as far as the server has told of them. */
import { type Disposable, type Event, EventEmitter } from "vscode";
import type { PilotEntry, PortfolioParams } from "../../../server/src/protocol/protocol";

export interface Store extends Disposable {
	/** These have been read, or are gone; none where only the reading goes on. Not more often than a person can follow. */
	readonly onDidChange: Event<readonly string[]>;
	pilots(): readonly PilotEntry[];
	/** How far the reading is; nothing before the first word of the server. */
	progress(): Progress | undefined;
	add(params: PortfolioParams): void;
	clear(): void;
}

export type Progress = Pick<PortfolioParams, "read" | "total" | "complete" | "reading">;

const pauseMs = 100;

export function createStore(): Store {
	const pilots = new Map<string, PilotEntry>();
	const changed = new EventEmitter<readonly string[]>();
	let news = new Set<string>();
	let progress: Progress | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function tell(uris: readonly string[]): void {
		news = new Set([...news, ...uris]);
		timer ??= setTimeout(() => {
			const told = [...news];
			[timer, news] = [undefined, new Set()];
			changed.fire(told);
		}, pauseMs);
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
			tell([...gone, ...read.map(({ uri }) => uri)]);
		},
		clear() {
			const gone = [...pilots.keys()];
			pilots.clear();
			progress = undefined;
			tell(gone);
		},
		dispose() {
			clearTimeout(timer);
			changed.dispose();
		},
	};
}
