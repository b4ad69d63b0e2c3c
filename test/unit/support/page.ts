/** Short ways to the page of a text, and to what stands on it. */
import { check } from "../../../server/src/check/check";
import type { Language } from "../../../server/src/format/language";
import type { Block, PilotPage, Reader } from "../../../server/src/page/model";
import { pilotPage } from "../../../server/src/page/pilotPage";
import { CONTEXT, read } from "./pilots";

export function pageOf(text: string, language: Language = "en", reader: Reader = "all"): PilotPage {
	const pilot = read(text);
	const source = { today: CONTEXT.today, file: "a.pilot.yaml", version: "1.2.3" };
	return pilotPage({ ...source, pilot, findings: check(pilot, CONTEXT), language }, reader);
}

export function blocks<Kind extends Block["kind"]>(page: PilotPage, kind: Kind): readonly (Block & { kind: Kind })[] {
	return [...blocksOf(page.children)].filter((block): block is Block & { kind: Kind } => block.kind === kind);
}

/** The answer at a path, list positions included. */
export function answerOn(page: PilotPage, path: string) {
	const found = blocks(page, "answer").find((answer) => answer.path === path);
	if (found === undefined) {
		throw new Error(`No answer ${path}; there are: ${blocks(page, "answer").map((one) => one.path)}`);
	}
	return found;
}

/** All words that a part of the page has, its names of kinds, ids and codes left out. */
export function words(part: unknown): string {
	const found: string[] = [];
	const walk = (value: unknown, key: string) => {
		if (typeof value === "string") {
			if (!SILENT.has(key)) {
				found.push(value);
			}
		} else if (key === "runs") {
			found.push((value as readonly { readonly text: string }[]).map(({ text }) => text).join(""));
		} else if (Array.isArray(value)) {
			value.forEach((one) => void walk(one, key));
		} else if (typeof value === "object" && value !== null) {
			Object.entries(value).forEach(([name, one]) => void walk(one, name));
		}
	};
	walk(part, "");
	return found.join(" ").replaceAll("\u00a0", " ");
}

const SILENT = new Set([
	...["kind", "id", "path", "code", "severity", "to", "href", "tone", "what", "day", "from", "today", "state"],
	...["language", "reader"],
]);

/** Every block of the page, those inside others too, in the order of reading. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
	for (const block of blocks) {
		yield block;
		if (block.kind === "section" || block.kind === "answer") {
			yield* blocksOf(block.children);
		}
	}
}
