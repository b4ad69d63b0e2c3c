/** The pilots of all folders, as far as the server has told of them. */
import { type Disposable, type Event, EventEmitter } from "vscode";
import type { PilotEntry, PortfolioParams } from "../../../server/src/lsp/protocol";

export interface Store extends Disposable {
	/** Not more often than a person can follow. */
	readonly onDidChange: Event<void>;
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
	const changed = new EventEmitter<void>();
	let progress: Progress | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function tell(): void {
		timer ??= setTimeout(() => {
			timer = undefined;
			changed.fire();
		}, pauseMs);
	}

	return {
		onDidChange: changed.event,
		pilots: () => [...pilots.values()],
		progress: () => progress,
		add({ reset, changed: news, removed, read, total, complete, reading }) {
			if (reset) {
				pilots.clear();
			}
			for (const pilot of news) {
				pilots.set(pilot.uri, pilot);
			}
			for (const uri of removed) {
				pilots.delete(uri);
			}
			progress = { read, total, complete, reading };
			tell();
		},
		clear() {
			pilots.clear();
			progress = undefined;
			tell();
		},
		dispose() {
			clearTimeout(timer);
			changed.dispose();
		},
	};
}
