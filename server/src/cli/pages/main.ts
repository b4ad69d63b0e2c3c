#!/usr/bin/env node
/** `pilot-page`: pages, overviews and registers of pilots, for people who do not open the files. */
import { start } from "../start";
import { serveBatches } from "../threads/threads";
import { optimizeLess } from "../tiering";
import { makeOne, movedWith } from "./work";

optimizeLess();

if (!serveBatches(makeOne, movedWith)) {
	start("pilot-page", async () => (await import("./run")).runPages);
}
