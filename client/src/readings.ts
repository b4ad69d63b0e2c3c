/** What the server last said of each open pilot. */
import { type Disposable, type Event, EventEmitter, type TextDocument } from "vscode";
import type { ReadinessParams } from "../../server/src/lsp/protocol";

const longestWait = 2000;

export interface Readings extends Disposable {
	readonly onDidChange: Event<void>;
	get(document: TextDocument): ReadinessParams | undefined;
	/** The reading of the text as it is now, once it is there; undefined when it does not come. */
	upToDate(document: TextDocument): Promise<ReadinessParams | undefined>;
	set(reading: ReadinessParams): void;
	clear(): void;
}

export function createReadings(): Readings {
	const readings = new Map<string, ReadinessParams>();
	const changed = new EventEmitter<void>();
	const get = (document: TextDocument) => readings.get(document.uri.toString());
	const current = (document: TextDocument) => {
		const reading = get(document);
		return reading !== undefined && reading.version >= document.version ? reading : undefined;
	};
	return {
		onDidChange: changed.event,
		get,
		upToDate: (document) =>
			new Promise((resolve) => {
				const look = () => {
					const reading = current(document);
					if (reading !== undefined) {
						end(reading);
					}
				};
				const end = (reading: ReadinessParams | undefined) => {
					clearTimeout(timer);
					subscription.dispose();
					resolve(reading);
				};
				const subscription = changed.event(look);
				const timer = setTimeout(() => end(undefined), longestWait);
				look();
			}),
		set(reading) {
			if (reading.questions.length === 0) {
				readings.delete(reading.uri);
			} else {
				readings.set(reading.uri, reading);
			}
			changed.fire();
		},
		clear() {
			readings.clear();
			changed.fire();
		},
		dispose: () => changed.dispose(),
	};
}
