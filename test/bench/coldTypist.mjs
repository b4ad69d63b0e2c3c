/** A process of its own that opens a pilot and types its first keys: `coldTypist.mjs LINES [OURS]` prints what each took. */
import { createRequire } from "node:module";
import { typed } from "./coldKeystrokes.mjs";
import { floorStep, inProcessStep } from "./steps.mjs";
import { pilotOf } from "./texts.mjs";

const [, , lines, library] = process.argv;
const text = pilotOf(Number(lines));
const step = library === undefined ? floorStep(text) : inProcessStep(text, createRequire(import.meta.url)(library));
process.stdout.write(JSON.stringify(await typed(text, step)));
