/** Around every handler: what goes wrong in one is written to the log and shows as a failure, and the server lives on. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { failure } from "./log";

export type Answer<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

export function guard<Params, Result>(
	connection: Connection,
	method: string,
	answer: Answer<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
	return async (params, token) => {
		if (token.isCancellationRequested) {
			throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
		}
		try {
			return await answer(params, token);
		} catch (error) {
			connection.console.error(failure(method, error));
			throw new ResponseError(LSPErrorCodes.RequestFailed, `${method} failed; the log says why.`);
		}
	};
}
