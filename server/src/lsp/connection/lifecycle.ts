/** From its first message to its last: what may be asked of a server when, and in what shape. */
import {
	type Connection,
	ErrorCodes,
	Message,
	type MessageStrategy,
	type NotificationMessage,
	type RequestMessage,
	ResponseError,
} from "vscode-languageserver";
import { readable } from "./validation";

interface Refusal {
	readonly code: number;
	readonly reason: string;
}

/** A request under this name is answered with the error that it holds. */
const REFUSED = "pilot/refused";

export function lifecycle(log: (line: string) => void): MessageStrategy {
	let state: "new" | "begun" | "over" = "new";

	function request(message: RequestMessage): Message {
		const read = readable(message.method, message.params);
		const refusal = refusalOf(message.method) ?? (read === undefined ? badShape(message.method) : undefined);
		if (refusal !== undefined || read === undefined) {
			return { ...message, method: REFUSED, params: refusal } as Message;
		}
		state = message.method === "initialize" ? "begun" : message.method === "shutdown" ? "over" : state;
		return { ...message, ...read } as Message;
	}

	function refusalOf(method: string): Refusal | undefined {
		const isFirst = method === "initialize";
		if (state === "over") {
			return { code: ErrorCodes.InvalidRequest, reason: "The server has been shut down." };
		}
		if (state === "begun") {
			return isFirst ? { code: ErrorCodes.InvalidRequest, reason: "The server has already started." } : undefined;
		}
		return isFirst ? undefined : { code: ErrorCodes.ServerNotInitialized, reason: "The server has not started yet." };
	}

	/** Before the first request and after the last one nothing is heard but the end. */
	function notification(message: NotificationMessage): Message | undefined {
		if (message.method !== "exit" && state !== "begun") {
			return undefined;
		}
		const read = readable(message.method, message.params);
		if (read === undefined) {
			log(badShape(message.method).reason);
		}
		return read && ({ ...message, ...read } as Message);
	}

	return {
		handleMessage(message, next) {
			const passed = Message.isRequest(message)
				? request(message)
				: Message.isNotification(message)
					? notification(message)
					: message;
			return passed && next(passed);
		},
	};
}

/** To be done once for the connection of a session. */
export function answerRefusals(connection: Connection): void {
	connection.onRequest(REFUSED, ({ code, reason }: Refusal) => new ResponseError(code, reason));
}

function badShape(method: string): Refusal {
	return {
		code: ErrorCodes.InvalidParams,
		reason: `What came with ${method} has another shape than the protocol says.`,
	};
}
