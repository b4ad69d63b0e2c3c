/** In `# pilot-ignore …`: what can be suppressed, first what is found on the line that the comment is about. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { suppressedLine } from "../../check/suppress/comments";
import { SUPPRESSIBLE } from "../../check/suppress/suppressible";
import { lineStart } from "../../text/lines";
import type { CommentContext, InsertionTarget } from "../../yaml/cursor/context";
import type { Proposal, Request } from "./proposal";

export function ignoreProposals(request: Request, context: CommentContext): readonly Proposal[] {
	const { analysis, options } = request;
	const { text } = analysis.pilot.tree;
	const line = suppressedLine(text, context.span.start);
	const here = new Map(
		analysis.findings
			.filter(({ span }) => lineStart(text, span.start) === line)
			.map(({ code, message }) => [code, message[options.language]]),
	);
	const taken = takenIn(request, context);
	const hasReason = text.slice(request.offset, context.span.end).includes(":");
	return SUPPRESSIBLE.filter(({ code }) => !taken.includes(code)).map(({ code, title }) => ({
		label: code,
		kind: CompletionItemKind.Event,
		detail: here.get(code) ?? title?.[options.language],
		template: hasReason ? [code] : [`${code}: `, {}],
		rank: here.has(code) ? 0 : 1,
	}));
}

const HEAD = /^#[ \t]*pilot-ignore[ \t]+/;

/** The name at the cursor; nothing where the reason or any other comment is being written. */
export function ignoreContext({ analysis, offset }: Request, { span }: CommentContext): InsertionTarget | undefined {
	const { text } = analysis.pilot.tree;
	const comment = text.slice(span.start, span.end);
	const head = HEAD.exec(comment)?.[0].length ?? Number.POSITIVE_INFINITY;
	const before = text.slice(span.start, offset);
	if (before.length < head || before.includes(":")) {
		return undefined;
	}
	const start = offset - (/[^\s,]*$/.exec(before.slice(head))?.[0].length ?? 0);
	const end = offset + (/^[^\s,:]*/.exec(text.slice(offset, span.end))?.[0].length ?? 0);
	const onItsOwn = { path: [], column: 0, flow: false, alone: true, before: "", after: "" };
	return { ...onItsOwn, span: { start, end }, word: start };
}

function takenIn({ analysis, offset }: Request, { span }: CommentContext): readonly string[] {
	const comment = analysis.pilot.tree.text.slice(span.start, offset);
	return comment
		.replace(HEAD, "")
		.split(/[\s,]+/)
		.slice(0, -1);
}
