/**
 * The pages of a whole folder beside the check of it, whole processes in turn; and typing in a pilot whose page is open in a panel,
 * which asks for it after each change as the extension does, beside typing without one.
 */
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startClient } from "../client.mjs";
import { folderOf, pilotPath, pilotText } from "../folder/generate.mjs";
import { wholeRun } from "../folder/wholeRun.mjs";
import { keystrokes } from "../keystrokes.mjs";
import { benchDir } from "../paths.mjs";
import { megabytes, ratio, table, time } from "../report.mjs";
import { summary } from "../statistics.mjs";
import { atMost } from "../targets.mjs";
import { today } from "../texts.mjs";

const pilots = 1_000;
const rounds = 5;
const keys = 200;
/** Of the check of the same pilots, and of the same keys without a panel. */
const limits = { folder: 2, typing: 1.1 };
/** From one key to the next, milliseconds: as a person types, so that a page is asked for between keys. */
const pace = 60;
/** The pause after which the panel asks, as in `client/src/page/panel.ts`. */
const pause = 120;
/** So many keys, then a thought, in which the page is asked for. */
const burst = 6;

export async function measurePages({ pilotCheck, pilotPage, server }) {
	return { folder: await measureFolder(pilotCheck, pilotPage), typing: await measureTyping(server) };
}

async function measureFolder(pilotCheck, pilotPage) {
	const folder = folderOf(pilots);
	const out = join(benchDir, "pages");
	const contestants = {
		check: () => wholeRun([pilotCheck, folder, "--no-gitignore", "--format", "json", "--today", today], [1]),
		page() {
			rmSync(out, { recursive: true, force: true });
			return wholeRun([pilotPage, folder, "--no-gitignore", "--out", out, "--today", today], [0]);
		},
		again: () => wholeRun([pilotPage, folder, "--no-gitignore", "--out", out, "--today", today], [0]),
	};
	const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
	// The first run only brings the files into the system's memory.
	await contestants.check();
	for (let round = 0; round < rounds; round++) {
		for (const [name, run] of Object.entries(contestants)) runs[name].push(await run());
	}
	const median = (list, figure) => summary(list.map((run) => run[figure])).median;
	return Object.fromEntries(
		Object.entries(runs).map(([name, list]) => [
			name,
			{
				seconds: median(list, "seconds"),
				cpu: median(list, "cpu"),
				megabytes: Math.max(...list.map(({ megabytes }) => megabytes)),
			},
		]),
	);
}

/** Two servers with the same pilot, a key in each in turn: whatever else the machine does, it does to both. */
async function measureTyping(server) {
	const folder = folderOf(pilots);
	const number = 1;
	const file = relative(folder, pilotPath(folder, number));
	const text = pilotText(number);
	const root = pathToFileURL(join(benchDir, "one-pilot")).href;
	const [open, closed] = await Promise.all([typistIn(server, root, file, text), typistIn(server, root, file, text)]);
	const times = { open: [], closed: [] };
	const pages = [];
	for (let key = 0; key < keys; key++) {
		const isAfterThought = key % burst === 0;
		if (isAfterThought && key > 0) {
			await sleep(pause);
			pages.push(open.page());
		}
		// The page may be in the making when the next key comes.
		await sleep(isAfterThought ? key % pace : pace);
		// In turn also who is first.
		for (const name of key % 2 === 0 ? ["open", "closed"] : ["closed", "open"]) {
			times[name].push(await (name === "open" ? open : closed).key());
		}
	}
	await Promise.all(pages);
	await Promise.all([open.stop(), closed.stop()]);
	return { open: summary(times.open), closed: summary(times.closed), pages: pages.length };
}

async function typistIn(script, folder, file, text) {
	const client = await startClient({ script, folder, file }, "pilot");
	await client.open(text);
	await client.settle();
	const typist = keystrokes(text);
	return {
		async key() {
			const start = performance.now();
			await client.change(typist.next().value);
			return performance.now() - start;
		},
		page: () => client.request("pilot/page", { uri: client.uri, version: "0" }),
		stop: () => client.stop(),
	};
}

export function reportPages({ folder: { check, page, again }, typing }) {
	const seconds = (one) => [one.seconds.toFixed(2), ratio(one.seconds / check.seconds)];
	const processor = (one) => [one.cpu.toFixed(2), ratio(one.cpu / check.cpu)];
	return [
		`\npilot-page on ${pilots} pilots beside pilot-check on the same, the whole process: seconds, of the clock and of the processor, and peak memory in MB`,
		table([
			["", "s", "", "CPU", "", "MB"],
			...Object.entries({ check, "pages, a new folder": page, "pages, all there": again }).map(([name, one]) => [
				name,
				...seconds(one),
				...processor(one),
				megabytes(one.megabytes),
			]),
		]),
		`Rounds: ${rounds}, all in turn within each; medians, and the most memory of any.`,
		"\nKeystroke to findings with the page in a panel, over the wire, ms: median (p95)",
		table([
			["keys", "pages", "panel open", "closed", ""],
			[
				String(keys),
				String(typing.pages),
				time(typing.open),
				time(typing.closed),
				ratio(typing.open.median / typing.closed.median),
			],
		]),
	].join("\n");
}

export function judgePages({ folder: { check, page }, typing: { open, closed } }) {
	return [
		atMost(`Pages of ${pilots} pilots`, page.seconds / check.seconds, limits.folder, "× check"),
		atMost(`Pages of ${pilots} pilots, processor`, page.cpu / check.cpu, limits.folder, "× check"),
		atMost("Keystroke with a page in a panel", open.median / closed.median, limits.typing, "× without"),
	];
}
