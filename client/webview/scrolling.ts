/** Where the page is beside the text: parts of the page by the lines that they come from. */
import type { PagePlace } from "../../server/src/protocol/page";

export interface Scrolling {
	/** After each change of the page. */
	pageChanged(places: readonly PagePlace[]): void;
	has(id: string): boolean;
	/** Scrolls the page to the first visible line of the text. */
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

/** @param report is called with the line that is shown at the top after somebody scrolled */
export function createScrolling(report: (line: number) => void): Scrolling {
	return new PageScrolling(report);
}

class PageScrolling implements Scrolling {
	readonly #reportLine: (line: number) => void;
	#mains: readonly PagePlace[] = [];
	#known: ReadonlySet<string> = new Set();
	#cursor: Position | undefined;
	/** Where the page was put by this script: no person did that. */
	#expected: number | undefined;
	#isReporting = false;
	/** Where the text was before the page had parts with a range. */
	#waiting: number | undefined;

	constructor(report: (line: number) => void) {
		this.#reportLine = report;
	}

	pageChanged(places: readonly PagePlace[]): void {
		this.#known = new Set(places.map(({ id }) => id));
		this.#mains = places.filter(({ isMain }) => isMain).sort((a, b) => before(a.range.start, b.range.start));
		this.#mark(false);
		if (this.#waiting !== undefined && scrollY > 0) {
			// Somebody was quicker.
			this.#waiting = undefined;
			this.#report();
		} else if (this.#waiting !== undefined) {
			this.follow(this.#waiting);
		}
	}

	has(id: string): boolean {
		return this.#known.has(id);
	}

	follow(line: number): void {
		this.#waiting = this.#mains.length === 0 ? line : undefined;
		if (this.#mains.length > 0) {
			this.#scrollTo(line === 0 ? 0 : topOf(this.#mains, line));
		}
	}

	moveCursor(at: Position): void {
		const isMoved = this.#cursor?.line !== at.line;
		this.#cursor = at;
		this.#mark(isMoved);
	}

	readonly scrolled = (): void => {
		if (!this.#isReporting) {
			this.#isReporting = true;
			requestAnimationFrame(this.#report);
		}
	};

	readonly #report = (): void => {
		this.#isReporting = false;
		if (this.#expected !== undefined && Math.abs(scrollY - this.#expected) <= 2) {
			return;
		}
		this.#expected = undefined;
		const line = lineAt(this.#mains);
		if (line !== undefined) {
			this.#reportLine(line);
		}
	};

	#scrollTo(top: number): void {
		const most = document.documentElement.scrollHeight - innerHeight;
		const at = Math.round(Math.max(0, Math.min(top, most)));
		if (at !== Math.round(scrollY)) {
			this.#expected = at;
			window.scrollTo(0, at);
		}
	}

	#mark(isMoved: boolean): void {
		const element = this.#cursor && elementAt(this.#mains, this.#cursor);
		for (const one of document.querySelectorAll(`.${MARK}`)) {
			if (one !== element) {
				one.classList.remove(MARK);
			}
		}
		element?.classList.add(MARK);
		const box = isMoved ? element?.getBoundingClientRect() : undefined;
		if (box !== undefined && (box.bottom < 0 || box.top > innerHeight)) {
			this.#scrollTo(scrollY + box.top - innerHeight / 3);
		}
	}
}

function before(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

/** The smallest part that holds the position, one that begins on its line first, else the last one that begins before it. */
function elementAt(mains: readonly PagePlace[], at: Position): Element | undefined {
	const holding = mains.filter(({ range }) => before(range.start, at) <= 0 && before(at, range.end) <= 0);
	const inner = holding.filter(({ range }) => range.start.line === at.line).sort((a, b) => sizeOf(a) - sizeOf(b));
	const here = mains.filter(({ range }) => range.start.line === at.line);
	const smallest = [...inner, ...here, ...[...holding].sort((a, b) => sizeOf(a) - sizeOf(b))];
	return (
		[...smallest, ...mains.filter(({ range }) => before(range.start, at) <= 0).reverse()]
			.map(({ id }) => document.getElementById(id))
			.find((element) => element !== null && element.getClientRects().length > 0) ?? undefined
	);
}

function sizeOf({ range: { start, end } }: PagePlace): number {
	return (end.line - start.line) * 1000 + (end.character - start.character);
}

/** Where on the page a line is shown, between the parts before and after it. */
function topOf(mains: readonly PagePlace[], line: number): number {
	const shown = tops(mains);
	const index = shown.findLastIndex((one) => one.line <= line);
	const [from, to] = [shown[index], shown[index + 1]];
	if (from === undefined) {
		return 0;
	}
	const part = to === undefined || to.line === from.line ? 0 : (line - from.line) / (to.line - from.line);
	return from.top + part * ((to?.top ?? from.top) - from.top);
}

/** The line that is shown at the top of the visible part. */
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

/** Lines with their position on the page, as far as both go down together. */
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
