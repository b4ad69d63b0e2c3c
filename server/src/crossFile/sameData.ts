/** Whether two pieces of plain data say the same. Offsets do not count: for who has no text a place is in lines and columns. */
export function sameData(one: unknown, other: unknown): boolean {
	if (one === other) {
		return true;
	}
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
		return false;
	}
	const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
	const keys = Object.keys(mine);
	return (
		keys.length === Object.keys(theirs).length &&
		keys.every((key) => key in theirs && (key === OFFSETS || sameData(mine[key], theirs[key])))
	);
}

const OFFSETS = "span";
