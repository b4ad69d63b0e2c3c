/** Says how far the reading of a large folder is, to clients that do not show the pilots themselves. */
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Localized } from "../../format/language";
import type { Background } from "../background";
import type { ClientSettings } from "../client";
import type { Progress } from "./portfolio";

/** What is done sooner is not worth a word. */
const PATIENCE_MS = 700;
/** So few wait for no more than a person who types. */
const FEW = 20;
const EVERY_MS = 250;

const TITLE: Localized = { en: "Reading pilots", nl: "Pilots lezen" };

export interface ReadingProgress {
	/** Reading has begun. */
	begin(): void;
}

export function createReadingProgress(
	connection: Connection,
	background: Background,
	client: ClientSettings,
	progress: () => Progress,
	stop: () => void,
): ReadingProgress {
	let isShown = false;

	async function show(): Promise<void> {
		if (isShown || !isReadingMany(progress())) {
			return;
		}
		isShown = true;
		const reporter = await connection.window.createWorkDoneProgress().catch(() => undefined);
		if (reporter !== undefined) {
			reporter.begin(TITLE[client.language], 0, undefined, true);
			reporter.token.onCancellationRequested(stop);
			await follow(reporter);
		}
		isShown = false;
	}

	async function follow(reporter: WorkDoneProgressServerReporter): Promise<void> {
		while (isReadingMany(progress()) && !reporter.token.isCancellationRequested) {
			const { read, total } = progress();
			reporter.report(Math.floor((100 * read) / total), `${read} / ${total}`);
			await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
		}
		reporter.done();
	}

	return {
		begin() {
			if (client.progress && !client.portfolio) {
				setTimeout(() => background("Progress", show), PATIENCE_MS);
			}
		},
	};
}

function isReadingMany({ read, total, reading }: Progress): boolean {
	return reading && total - read > FEW;
}
