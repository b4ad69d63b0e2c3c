/** An answer with its question, whatever its shape: words, a table, or the answers inside it. */
import type { Answer } from "../../document/document";
import { mayHoldMore } from "../../document/query";
import type * as model from "../model";
import type { Build } from "./build";
import { businessCosts } from "./costs";
import { goalsOf } from "./goals";
import { lawsOf } from "./laws";
import { extentOf, headOf, idOf, pathOf } from "./places";
import { clip } from "./prose";
import { stakeholdersOf } from "./stakeholders";
import { tableOf } from "./table";
import { linesOf } from "./values";

/** Answers that are drawn in a way of their own. */
const OWN_WAYS: Readonly<Record<string, (build: Build, answer: Answer) => readonly model.Block[]>> = {
	"why.goals": goalsOf,
	"why.businessCase.costs": businessCosts,
	"success.stakeholders": stakeholdersOf,
	"success.compliance": lawsOf,
};

/** The question with its answer, its gap, or nothing where nobody asks. */
export function answerBlocks(build: Build, answer: Answer): readonly model.Block[] {
	const path = pathOf(build.pilot, answer);
	const gap = build.remarks.gapAt(path);
	const notes = build.remarks.notesOn(answer);
	switch (answer.state) {
		case "answered":
			return answerWith(build, answer, [...contentOf(build, answer), ...notes]);
		case "unreadable":
			return [unreadOf(build, answer, notes)];
		default:
			if (gap !== undefined) {
				return [gap, ...notes];
			}
			return mayHoldMore(build.pilot, answer) ? [unreadOf(build, answer, notes)] : notes;
	}
}

/** Nothing for a list without an answer. */
function answerWith(build: Build, answer: Answer, children: readonly model.Block[]): readonly model.Block[] {
	return children.length === 0 ? [] : [questionOf(build, answer, children)];
}

function questionOf(build: Build, answer: Answer, children: readonly model.Block[]): model.Answer {
	const path = pathOf(build.pilot, answer);
	return {
		kind: "answer",
		id: idOf(path),
		span: extentOf(answer),
		path,
		question: answer.question.texts[build.language].question,
		isUnread: false,
		children,
	};
}

const LONGEST_RAW = 200;

/** As it is written, for nobody knows what is meant. */
function unreadOf(build: Build, answer: Answer, notes: readonly model.Note[]): model.Answer {
	const { node } = answer;
	const raw = node === undefined ? "" : build.pilot.tree.text.slice(node.span.start, node.span.end);
	const words: readonly model.Block[] =
		raw.trim() === "" ? [] : [{ kind: "paragraph", tone: "quiet", runs: [{ text: `“${clip(raw, LONGEST_RAW)}”` }] }];
	return { ...questionOf(build, answer, [...words, ...notes]), span: headOf(build.pilot, answer), isUnread: true };
}

function contentOf(build: Build, answer: Answer): readonly model.Block[] {
	const { question } = answer;
	const own = OWN_WAYS[question.path];
	if (own !== undefined) {
		return own(build, answer);
	}
	if (question.shape === "object") {
		return answer.members.flatMap((member) => answerBlocks(build, member));
	}
	if (question.shape === "list" && question.item?.shape === "object") {
		return tableOf(build, answer);
	}
	const gaps = answer.items.flatMap((item) => build.remarks.gapAt(pathOf(build.pilot, item)) ?? []);
	const notes = answer.items.flatMap((item) => build.remarks.notesOn(item));
	return [...linesOf(build, answer), ...gaps, ...notes];
}
