/** `pilot-page`: pages, overviews and registers of pilots, for people who do not open the files. */
import { start } from "../start";
import { serveBatches } from "../threads/threads";
import { makeBatches, movedWith } from "./work";

if (!serveBatches(makeBatches, movedWith)) {
	start("pilot-page", async () => (await import("./run")).runPages);
}
