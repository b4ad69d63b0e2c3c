/** Folders of pilots on disk, made once and kept: a hundred pilots in each folder, as municipalities have them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchDir } from "../paths.mjs";
import { numberedPilot } from "../texts.mjs";

export const lines = 120;
/** So many are all different ones of those that they are made of, for one that has changed gives another folder. */
const sample = 300;

export function folderOf(count) {
	const texts = Array.from({ length: Math.min(count, sample) }, (_, number) => pilotText(number));
	const version = createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 8);
	const folder = join(benchDir, `pilots-${version}-${count}`);
	if (!existsSync(join(folder, "whole"))) {
		for (let number = 0; number < count; number++) {
			const path = pilotPath(folder, number);
			if (number % 100 === 0) mkdirSync(join(path, ".."), { recursive: true });
			writeFileSync(path, pilotText(number));
		}
		writeFileSync(join(folder, "whole"), "");
	}
	return folder;
}

/** With Windows line ends in one of fifty. */
export function pilotText(number) {
	const text = numberedPilot(number, lines);
	return number % 50 === 0 ? text.replaceAll("\n", "\r\n") : text;
}

export function pilotPath(folder, number) {
	return join(folder, `municipality-${Math.floor(number / 100)}`, `${number}.pilot.yaml`);
}
