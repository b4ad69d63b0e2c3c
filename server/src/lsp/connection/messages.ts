/** Our own messages, with the types that the protocol gives them. */
import type { Connection } from "vscode-languageserver";
import type { NotificationMethod, Params, RequestMethod } from "../../protocol/protocol";
import { type Plain, plain } from "./shapes";

export function notify<Method extends NotificationMethod>(
	connection: Connection,
	method: Method,
	params: Params<Method>,
): Promise<void> {
	return connection.sendNotification(method, params);
}

/** What a client answers may have any shape; fails where it answers with an error. */
export async function request<Method extends RequestMethod>(
	connection: Connection,
	method: Method,
	params: Params<Method>,
): Promise<Plain> {
	return plain(await connection.sendRequest<unknown>(method, params));
}

/** What a client sends may have any shape too. */
export function onNotification(
	connection: Connection,
	method: NotificationMethod,
	heard: (params: unknown) => void,
): void {
	connection.onNotification(method, heard);
}
