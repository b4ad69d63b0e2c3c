/** Divides texts into lines at their spaces. */

/**
 * A word that is longer than a line has one of its own.
 * @param widthOf how many columns a text takes
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/ +/).filter((one) => one !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && widthOf(longer) > width) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return [...lines, line];
}
