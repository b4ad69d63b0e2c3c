/** Folders of pilots on disk, made once and kept: a hundred pilots in each folder, as municipalities have them. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchDir } from "../paths.mjs";
import { pilotText } from "./pilots.mjs";

export const lines = 120;
/** Goes up when other pilots are made. */
const version = 1;

export function folderOf(count) {
	const folder = join(benchDir, `pilots-${version}-${count}`);
	if (!existsSync(join(folder, "whole"))) {
		for (let number = 0; number < count; number++) {
			const path = pilotPath(folder, number);
			if (number % 100 === 0) mkdirSync(join(path, ".."), { recursive: true });
			writeFileSync(path, pilotText(number, lines));
		}
		writeFileSync(join(folder, "whole"), "");
	}
	return folder;
}

export function pilotPath(folder, number) {
	return join(folder, `municipality-${Math.floor(number / 100)}`, `${number}.pilot.yaml`);
}
