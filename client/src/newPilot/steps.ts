/** Questions one after the other, with a way back. Knows no VS Code. */

/** What came of asking: an answer, a wish to go back, or nothing at all. */
export type Asked = "next" | "back" | "cancelled";

/** @returns whether all were answered */
export async function askAll(steps: readonly ((index: number) => Promise<Asked>)[]): Promise<boolean> {
	let index = 0;
	while (index < steps.length) {
		const asked = await steps[index]?.(index);
		if (asked === "back") {
			index = Math.max(0, index - 1);
		} else if (asked === "next") {
			index++;
		} else {
			return false;
		}
	}
	return true;
}
