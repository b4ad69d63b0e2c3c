/** Text and page in step: each follows where the other is looked at. */
import {
	Range,
	Selection,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	Uri,
	ViewColumn,
	window,
} from "vscode";
import type { PagePlace } from "../../../server/src/protocol/page";
import { goToAnswer } from "../editor/goToAnswer";
import type { ToPanel } from "./panelMessages";

export interface TextSync {
	/** Reports to the page where the text is. */
	start(): void;
	editorScrolled(editor: TextEditor): void;
	cursorMoved(editor: TextEditor): void;
	/** Somebody scrolled the page to this line of the text. */
	scrolled(line: number): void;
	/** @param isGap the cursor goes where the answer is to be typed */
	goTo(range: PagePlace["range"], isGap: boolean): Promise<void>;
}

interface SyncServices {
	readonly uri: () => string;
	readonly document: () => TextDocument | undefined;
	readonly post: (message: ToPanel) => void;
	/** The page has the focus. */
	readonly isActive: () => boolean;
}

/** Longer than the text takes to scroll to where the page is. */
const LED_MS = 300;
/** VS Code sees some four times a second that a click gave the page the focus, also when that click has led to the text by then. */
const FOCUS_SEEN_MS = 400;

export function createTextSync(services: SyncServices): TextSync {
	/** The first line that was shown last: what only makes lines higher is no scrolling. */
	let top: number | undefined;
	/** Until then the page leads: what it brings about in the text does not come back to it. */
	let ledUntil = 0;
	const isOurs = ({ document: { uri: own } }: TextEditor) => own.toString() === services.uri();
	const editor = () => window.visibleTextEditors.find(isOurs);

	const editorScrolled = (one: TextEditor) => {
		const line = topOf(one);
		if (!isOurs(one) || line === undefined || line === top) {
			return;
		}
		top = line;
		if (Date.now() >= ledUntil) {
			services.post({ kind: "scroll", line });
		}
	};
	const cursorMoved = (one: TextEditor) => {
		if (isOurs(one)) {
			const { line, character } = one.selection.active;
			services.post({ kind: "cursor", line, character });
		}
	};
	return {
		editorScrolled,
		cursorMoved,
		start() {
			const one = editor();
			if (one !== undefined) {
				top = undefined;
				editorScrolled(one);
				cursorMoved(one);
			}
		},
		scrolled(line) {
			const one = editor();
			if (one !== undefined && topOf(one) !== line) {
				const at = Math.min(line, one.document.lineCount - 1);
				ledUntil = Date.now() + LED_MS;
				one.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
			}
		},
		async goTo({ start, end }, isGap) {
			const one = await show(editor(), services);
			// Who clicks on the page goes on reading there.
			ledUntil = Date.now() + LED_MS;
			setTimeout(() => void (services.isActive() && show(editor(), services)), FOCUS_SEEN_MS);
			if (isGap) {
				await goToAnswer(one, { range: { start, end }, hasChoices: false });
				return;
			}
			one.selection = new Selection(start.line, start.character, start.line, start.character);
			one.revealRange(one.selection, TextEditorRevealType.InCenterIfOutsideViewport);
		},
	};
}

/** Where it is open already, else beside the page. */
async function show(open: TextEditor | undefined, { uri, document }: SyncServices): Promise<TextEditor> {
	const column = open?.viewColumn ?? ViewColumn.One;
	const shown = open?.document ?? document();
	return shown === undefined
		? window.showTextDocument(Uri.parse(uri()), { viewColumn: column })
		: window.showTextDocument(shown, column);
}

const topOf = ({ visibleRanges }: TextEditor) => visibleRanges[0]?.start.line;
