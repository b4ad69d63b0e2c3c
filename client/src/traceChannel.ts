/**
 * Where messages between client and server are shown. The library shows them at the log level Trace alone, which is
 * not where a person expects `pilot.trace.server`: here the setting decides.
 */
import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";

export function createTraceChannel(output: LogOutputChannel): LogOutputChannel & Disposable {
	const changed = new EventEmitter<LogLevel>();
	const subscription = workspace.onDidChangeConfiguration((event) => {
		if (event.affectsConfiguration("pilot.trace.server")) {
			changed.fire(level());
		}
	});
	return {
		...output,
		get logLevel() {
			return level();
		},
		onDidChangeLogLevel: changed.event,
		trace: (message, ...args) => output.info(message, ...args),
		dispose() {
			subscription.dispose();
			changed.dispose();
		},
	};
}

function level(): LogLevel {
	return workspace.getConfiguration("pilot").get("trace.server") === "off" ? LogLevel.Info : LogLevel.Trace;
}
