/** Shows how far the reading of a large folder is, in clients that do not show the pilots themselves. */
import type { Localized } from "../../format/language";
import type { Stores } from "../stores";
import { pause } from "../time/clock";
import type { Progress } from "./pilotIndex";

/** What is done sooner is not worth a message. */
const PATIENCE_MS = 700;
/** For so few nobody needs to see how far it is. */
const FEW = 20;
const EVERY_MS = 250;

const TITLE: Localized = { en: "Reading pilots", nl: "Pilots worden gelezen" };

/** From the moment that reading begins until it ends, or a person stops it. */
export async function showProgress({ connection, clock, index, client }: Stores): Promise<void> {
	await pause(clock, PATIENCE_MS);
	// The client may refuse.
	const create = () => connection.window.createWorkDoneProgress().catch(() => undefined);
	const reporter = isReadingMany(index.progress()) ? await create() : undefined;
	if (reporter === undefined) {
		return;
	}
	reporter.begin(TITLE[client().settings.language], 0, undefined, true);
	reporter.token.onCancellationRequested(() => index.stop());
	while (isReadingMany(index.progress()) && !reporter.token.isCancellationRequested) {
		const { read, total } = index.progress();
		reporter.report(Math.floor((100 * read) / total), `${read} / ${total}`);
		await Promise.race([pause(clock, EVERY_MS), index.settled()]);
	}
	reporter.done();
}

function isReadingMany({ read, total, reading }: Progress): boolean {
	return reading && total - read > FEW;
}
