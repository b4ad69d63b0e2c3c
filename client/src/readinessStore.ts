/** The readiness that the server last sent of each open pilot. */
import { type Disposable, type Event, EventEmitter, type TextDocument } from "vscode";
import type { ReadinessParams } from "../../server/src/protocol/protocol";

const LONGEST_WAIT_MS = 2000;

export interface ReadinessStore extends Disposable {
	readonly onDidChange: Event<void>;
	get(document: TextDocument): ReadinessParams | undefined;
	/** The readiness of the text as it is now, once it is there; undefined when it is not sent. */
	upToDate(document: TextDocument): Promise<ReadinessParams | undefined>;
	set(readiness: ReadinessParams): void;
	clear(): void;
}

export function createReadinessStore(): ReadinessStore {
	const byUri = new Map<string, ReadinessParams>();
	const changed = new EventEmitter<void>();
	const get = (document: TextDocument) => byUri.get(document.uri.toString());
	const current = (document: TextDocument) => {
		const readiness = get(document);
		return readiness !== undefined && readiness.version >= document.version ? readiness : undefined;
	};
	return {
		onDidChange: changed.event,
		get,
		upToDate: (document) =>
			new Promise((resolve) => {
				const check = () => {
					const readiness = current(document);
					if (readiness !== undefined) {
						end(readiness);
					}
				};
				const end = (readiness: ReadinessParams | undefined) => {
					clearTimeout(timer);
					subscription.dispose();
					resolve(readiness);
				};
				const subscription = changed.event(check);
				const timer = setTimeout(() => end(undefined), LONGEST_WAIT_MS);
				check();
			}),
		set(readiness) {
			if (readiness.questions.length === 0) {
				byUri.delete(readiness.uri);
			} else {
				byUri.set(readiness.uri, readiness);
			}
			changed.fire();
		},
		clear() {
			byUri.clear();
			changed.fire();
		},
		dispose: () => changed.dispose(),
	};
}
