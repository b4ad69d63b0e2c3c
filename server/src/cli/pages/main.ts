#!/usr/bin/env node
/** `pilot-page`: pages, overviews and registers of pilots, for people who do not open the files. */
import { tuneCompilers } from "../compilers";
import { start } from "../start";
import { serveBatches } from "../threads/threads";
import { makeOne, movedWith } from "./work";

tuneCompilers();

if (!serveBatches(makeOne, movedWith)) {
	start("pilot-page", async () => (await import("./run")).runPages);
}
