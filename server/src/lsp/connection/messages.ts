/** Our own messages, with the types that the protocol gives them. */
import type { Connection } from "vscode-languageserver";
import type { NotificationMethod, Params } from "../../protocol/protocol";

export function notify<Method extends NotificationMethod>(
	connection: Connection,
	method: Method,
	params: Params<Method>,
): Promise<void> {
	return connection.sendNotification(method, params);
}

/** What a client sends may have any shape. */
export function onNotification(
	connection: Connection,
	method: NotificationMethod,
	heard: (params: unknown) => void,
): void {
	connection.onNotification(method, heard);
}
