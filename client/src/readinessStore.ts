/** The readiness that the server last sent of each open pilot. */
import { type Disposable, type Event, EventEmitter, type TextDocument } from "vscode";
import type { ReadinessParams } from "../../server/src/protocol/protocol";

export interface ReadinessStore extends Disposable {
	readonly onDidChange: Event<void>;
	get(document: TextDocument): ReadinessParams | undefined;
	set(readiness: ReadinessParams): void;
	clear(): void;
}

export function createReadinessStore(): ReadinessStore {
	const byUri = new Map<string, ReadinessParams>();
	const changed = new EventEmitter<void>();
	const get = (document: TextDocument) => byUri.get(document.uri.toString());
	return {
		onDidChange: changed.event,
		get,
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
