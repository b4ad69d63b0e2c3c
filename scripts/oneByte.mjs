/**
 * Scripts in plain ASCII. Of one sign beyond Latin-1, which patterns have as they were written, V8 makes two bytes for each sign of
 * a whole file, and Node reads ASCII much faster than UTF-8.
 */
import { replaced } from "./mappedText.mjs";

/** @param {{ text: string, map?: object }} script */
export function inOneByte(script) {
	return replaced(script, /[\u0080-\uffff]/g, escaped);
}

function escaped(sign) {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** For scripts that are one file each. */
export const oneByte = {
	name: "one-byte",
	setup(build) {
		build.onEnd(({ outputFiles = [] }) => {
			const files = new Map(outputFiles.map((file) => [file.path, file]));
			for (const file of outputFiles.filter(({ path }) => path.endsWith(".js"))) {
				const mapFile = files.get(`${file.path}.map`);
				const { text, map } = inOneByte({ text: file.text, map: mapFile && JSON.parse(mapFile.text) });
				file.contents = Buffer.from(text);
				if (mapFile !== undefined) mapFile.contents = Buffer.from(JSON.stringify(map));
			}
		});
	},
};
