/** Our own messages, with the types that the protocol gives them. */
import type { BaseLanguageClient } from "vscode-languageclient";
import type { NotificationMethod, Params, RequestMethod, Result } from "../../server/src/protocol/protocol";

export type SendRequest = <Method extends RequestMethod>(
	method: Method,
	params: Params<Method>,
) => Promise<Result<Method> | undefined>;

export type SendNotification = <Method extends NotificationMethod>(method: Method, params: Params<Method>) => void;

export function answerRequest<Method extends RequestMethod>(
	client: BaseLanguageClient,
	method: Method,
	answer: (params: Params<Method>) => Result<Method> | Promise<Result<Method>>,
): void {
	client.onRequest<Result<Method>, unknown>(method, answer as (params: Params<Method>) => Promise<never>);
}

export function onNotification<Method extends NotificationMethod>(
	client: BaseLanguageClient,
	method: Method,
	heard: (params: Params<Method>) => void,
): void {
	client.onNotification(method, heard);
}
