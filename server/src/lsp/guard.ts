/** Each request on its own: what goes wrong in one is written to the log and seen as a failure, and the server lives on. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { failure } from "./background";

export function guard<Params, Result>(
	connection: Connection,
	name: string,
	answer: (params: Params) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
	return async (params, token) => {
		if (token.isCancellationRequested) {
			throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
		}
		try {
			return await answer(params);
		} catch (error) {
			connection.console.error(failure(name, error));
			throw new ResponseError(LSPErrorCodes.RequestFailed, `${name} failed; the log says why.`);
		}
	};
}
