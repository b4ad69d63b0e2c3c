#!/usr/bin/env node
/** `pilot-page`: pages, overviews and registers of pilots, for people who do not open the files. */
import { start } from "../start";
import { optimizeLess } from "../tiering";

optimizeLess();
start("pilot-page", async () => (await import("./run")).runPages);
