/** Where the page is beside the text: parts of the page by the lines that they come from. */
import type { PagePlace } from "../../server/src/protocol/page";

export interface Scrolling {
	/** After each change of the page. */
	pageChanged(places: readonly PagePlace[]): void;
	has(id: string): boolean;
	/** Shows what is told of the first line of the text that is seen. */
	follow(line: number): void;
	moveCursor(at: Position): void;
	readonly scrolled: () => void;
}

interface Position {
	readonly line: number;
	readonly character: number;
}

/** The mark on the part where the cursor is. */
const MARK = "at-cursor";

/** @param tell that somebody scrolled to where this line is told of */
export function createScrolling(tell: (line: number) => void): Scrolling {
	let mains: readonly PagePlace[] = [];
	let known: ReadonlySet<string> = new Set();
	let cursor: Position | undefined;
	/** Where the page was put by this script: no person did that. */
	let expected: number | undefined;
	let isReporting = false;
	/** Where the text was before there were places on the page. */
	let waiting: number | undefined;

	const scrollTo = (top: number) => {
		const most = document.documentElement.scrollHeight - innerHeight;
		const at = Math.round(Math.max(0, Math.min(top, most)));
		if (at !== Math.round(scrollY)) {
			expected = at;
			window.scrollTo(0, at);
		}
	};
	const follow = (line: number) => {
		const top = topOf(mains, line);
		if (top !== undefined) {
			scrollTo(line === 0 ? 0 : top);
		}
	};
	const report = () => {
		isReporting = false;
		if (expected !== undefined && Math.abs(scrollY - expected) <= 2) {
			return;
		}
		expected = undefined;
		const line = lineAt(mains);
		if (line !== undefined) {
			tell(line);
		}
	};
	const mark = (isMoved: boolean) => {
		const element = cursor && elementAt(mains, cursor);
		for (const one of document.querySelectorAll(`.${MARK}`)) {
			if (one !== element) {
				one.classList.remove(MARK);
			}
		}
		element?.classList.add(MARK);
		const box = isMoved ? element?.getBoundingClientRect() : undefined;
		if (box !== undefined && (box.bottom < 0 || box.top > innerHeight)) {
			scrollTo(scrollY + box.top - innerHeight / 3);
		}
	};
	return {
		pageChanged(places) {
			known = new Set(places.map(({ id }) => id));
			mains = places.filter(({ isMain }) => isMain).sort((a, b) => before(a.range.start, b.range.start));
			mark(false);
			if (waiting !== undefined) {
				follow(waiting);
				waiting = undefined;
			}
		},
		has: (id) => known.has(id),
		follow(line) {
			if (mains.length === 0) {
				waiting = line;
			}
			follow(line);
		},
		moveCursor(at) {
			const isMoved = cursor?.line !== at.line;
			cursor = at;
			mark(isMoved);
		},
		scrolled() {
			if (!isReporting) {
				isReporting = true;
				requestAnimationFrame(report);
			}
		},
	};
}

function before(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

/** The smallest part that holds the position, else the last one that begins before it. */
function elementAt(mains: readonly PagePlace[], at: Position): Element | undefined {
	const holding = mains.filter(({ range }) => before(range.start, at) <= 0 && before(at, range.end) <= 0);
	const smallest = [...holding].sort((a, b) => sizeOf(a) - sizeOf(b));
	return (
		[...smallest, ...mains.filter(({ range }) => before(range.start, at) <= 0).reverse()]
			.map(({ id }) => document.getElementById(id))
			.find((element) => element !== null && element.getClientRects().length > 0) ?? undefined
	);
}

function sizeOf({ range: { start, end } }: PagePlace): number {
	return (end.line - start.line) * 1000 + (end.character - start.character);
}

/** Where on the page a line is told of, between the parts before and after it. */
function topOf(mains: readonly PagePlace[], line: number): number | undefined {
	const shown = tops(mains);
	const index = shown.findLastIndex((one) => one.line <= line);
	const [from, to] = [shown[index], shown[index + 1]];
	if (from === undefined) {
		return undefined;
	}
	const part = to === undefined || to.line === from.line ? 0 : (line - from.line) / (to.line - from.line);
	return from.top + part * ((to?.top ?? from.top) - from.top);
}

/** The line that is told of at the top of what is seen. */
function lineAt(mains: readonly PagePlace[]): number | undefined {
	if (scrollY === 0) {
		return 0;
	}
	const shown = tops(mains);
	const index = shown.findLastIndex(({ top }) => top <= scrollY);
	const [from, to] = [shown[index], shown[index + 1]];
	if (from === undefined) {
		return undefined;
	}
	const part = to === undefined || to.top === from.top ? 0 : (scrollY - from.top) / (to.top - from.top);
	return Math.round(from.line + part * ((to?.line ?? from.line) - from.line));
}

/** Lines with their place on the page, as far as both go down together. */
function tops(mains: readonly PagePlace[]): readonly { readonly line: number; readonly top: number }[] {
	const found: { line: number; top: number }[] = [];
	for (const { id, range } of mains) {
		const box = document.getElementById(id)?.getBoundingClientRect();
		const top = box === undefined || box.height === 0 ? undefined : box.top + scrollY;
		const last = found.at(-1);
		if (top !== undefined && (last === undefined || (range.start.line > last.line && top > last.top))) {
			found.push({ line: range.start.line, top });
		}
	}
	return found;
}
