/**
 * `npm run compare:completion`: suggestions of this server beside those of yaml-language-server with our schema, at the same 500
 * positions, as the table in README.md beside this. Exit code 1 when the other gives something right that ours does not.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "../build.mjs";
import { root } from "../paths.mjs";
import { peer as findPeer } from "../peer.mjs";
import { startAsker } from "./asker.mjs";
import { judge } from "./judge.mjs";
import { page } from "./page.mjs";
import { positions } from "./positions.mjs";

const count = 500;
/** The peer reads the schema after it has said that it is ready. */
const settling = 1_500;

const peer = await findPeer();
if (peer === undefined)
	throw new Error("yaml-language-server could not be installed (no network?), so there is nothing to compare.");
const ours = await startAsker({ script: (await build()).server }, "pilot");
const theirs = await startAsker(peer, "yaml");
await sleep(settling);

const results = [];
for (const position of positions(count)) {
	results.push({
		position,
		ours: judge(position, await ours.suggestions(position)),
		theirs: judge(position, await theirs.suggestions(position)),
	});
}
await Promise.all([ours.stop(), theirs.stop()]);

const missed = results.flatMap((result) => missing(result).map((name) => `${shown(result.position)}\n\t${name}`));
const wrong = results.flatMap(({ position, ours: { wrong } }) => wrong.map((what) => `${shown(position)}\n\t${what}`));
writeFileSync(join(root, "test", "bench", "completion", "README.md"), page(results, peer.name));
console.log(
	`Written: test/bench/completion/README.md. Right at the other and not given by ours: ${missed.length}; wrong in ours: ${wrong.length}.`,
);
for (const line of [...missed.slice(0, 20), ...wrong.slice(0, 20)]) console.log(line);
process.exitCode = missed.length > 0 ? 1 : 0;

function missing({ ours, theirs }) {
	return [...theirs.right].filter((name) => !ours.right.has(name));
}

function shown({ kind, text, offset }) {
	const before = text.slice(0, offset).split(/\r?\n/).slice(-3).join("\n");
	const after = text.slice(offset).split(/\r?\n/).slice(0, 2).join("\n");
	return `${kind}:\n${before}‸${after}`;
}
