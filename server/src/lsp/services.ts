/** What the parts of the server are given, so that none of them looks for it. */
import type { Connection } from "vscode-languageserver";
import type { LoadExports } from "../editing/exports";
import type { Client } from "./client/client";
import type { Log } from "./connection/log";
import type { OpenDocuments } from "./documents";
import type { SessionEvent } from "./events";
import type { Files } from "./files/files";
import type { Clock } from "./time/clock";

/** What the server needs of where it runs; the two mains inject it. */
export interface Services {
	/** The files that it can see by itself, for clients that show it none. */
	readonly files: Files;
	/** The day of today where the person is, `YYYY-MM-DD`. */
	readonly today: () => string;
	readonly clock: Clock;
	/** Frees memory while nobody waits, so that the next check of a text of that length need not, where that can be done. */
	readonly collect?: ((characters: number) => void) | undefined;
	readonly loadExports: LoadExports;
}

/** The same for the parts of a session. */
export interface SessionServices extends Services {
	readonly connection: Connection;
	readonly log: Log;
	readonly documents: OpenDocuments;
	/** As it is now. */
	client(): Client;
	/** Waits until nobody types. */
	quiet(): Promise<void>;
	apply(event: SessionEvent): void;
}
