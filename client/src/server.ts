/**
 * Keeps the language server running: a server that dies is replaced by a new one, and given up when it keeps dying.
 * Each start makes a client of its own, for one whose start has failed cannot be started again.
 */
import {
	type BaseLanguageClient,
	CloseAction,
	ErrorAction,
	type ErrorHandler,
	type InitializationFailedHandler,
} from "vscode-languageclient";
import type { Result } from "../../server/src/protocol/protocol";
import type { SendNotification, SendRequest } from "./messages";
import { createRestartPolicy } from "./restartPolicy";

export interface Failures {
	readonly errorHandler: ErrorHandler;
	readonly initializationFailedHandler: InitializationFailedHandler;
}

export interface Server {
	/** Starts it the first time that it is needed. */
	start(): void;
	restart(): Promise<void>;
	stop(): Promise<void>;
	readonly notify: SendNotification;
	/** Nothing where there is no server, or it cannot say. */
	readonly request: SendRequest;
	/** It died too often, and stays down until a person restarts it. */
	isDown(): boolean;
}

interface Events {
	/** It has stopped, whether or not a new one follows. */
	readonly stopped: () => void;
	readonly gaveUp: () => void;
}

/** A single broken message is no reason to start again. */
const toleratedErrors = 3;

export function createServer(createClient: (failures: Failures) => BaseLanguageClient, events: Events): Server {
	const policy = createRestartPolicy();
	let client: BaseLanguageClient | undefined;
	let wanted = false;

	function launch(): void {
		const launched = createClient(failuresOf(() => died(launched)));
		sayNothing(launched);
		client = launched;
		launched.start().catch(() => died(launched));
	}

	/** A client reports its end in more than one way. */
	function died(one: BaseLanguageClient): void {
		if (one !== client) {
			return;
		}
		client = undefined;
		events.stopped();
		if (policy.mayRestart(Date.now())) {
			// The old client first ends what it was doing.
			setTimeout(() => {
				if (wanted && client === undefined) {
					launch();
				}
			}, 0);
		} else {
			events.gaveUp();
		}
	}

	async function stop(): Promise<void> {
		const old = client;
		[client, wanted] = [undefined, false];
		// One that hangs or is still starting cannot be asked to stop, which is no reason not to go on.
		await old?.stop().catch(() => {});
	}

	return {
		start() {
			if (!wanted) {
				wanted = true;
				launch();
			}
		},
		async restart() {
			await stop();
			policy.forget();
			events.stopped();
			wanted = true;
			// Meanwhile somebody else may have started it.
			if (client === undefined) {
				launch();
			}
		},
		stop,
		...messagesTo(() => client),
		isDown: () => wanted && client === undefined,
	};
}

function messagesTo(client: () => BaseLanguageClient | undefined): Pick<Server, "notify" | "request"> {
	return {
		notify(method, params) {
			client()
				?.sendNotification(method, params)
				.catch(() => {});
		},
		request: async (method, params) =>
			client()
				?.sendRequest<Result<typeof method>>(method, params)
				.catch(() => undefined),
	};
}

function failuresOf(died: () => void): Failures {
	return {
		initializationFailedHandler: () => false,
		errorHandler: {
			error(_error, _message, count) {
				if (count !== undefined && count <= toleratedErrors) {
					return { action: ErrorAction.Continue, handled: true };
				}
				died();
				return { action: ErrorAction.Shutdown, handled: true };
			},
			closed() {
				died();
				return { action: CloseAction.DoNotRestart, handled: true, message: "The server has stopped." };
			},
		},
	};
}

/** Everything goes to the output channel; what a person has to know is shown once, in their own language. */
function sayNothing(client: BaseLanguageClient): void {
	const { error } = client;
	client.error = (message, data) => error.call(client, message, data, false);
}
