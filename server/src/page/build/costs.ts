/** What the pilot costs, once and a year, beside each other. */
import type { Answer } from "../../document/document";
import type { Block, Fact } from "../model";
import type { Build } from "./build";
import { extentOf, headOf, idOf, pathOf } from "./places";
import { isUnreadAt, memberLines, notesIn } from "./table";

export function businessCosts(build: Build, costs: Answer): readonly Block[] {
	const notes = costs.members.flatMap((member) => notesIn(build, member));
	return [{ kind: "facts", rows: costs.members.flatMap((member) => factOf(build, costs, member)) }, ...notes];
}

/** A short answer under its name; nothing where nobody asks for it. */
export function factOf(build: Build, holder: Answer, member: Answer): readonly Fact[] {
	const lines = memberLines(build, holder, member.question.key);
	const isUnread = isUnreadAt(build, holder, member.question.key);
	return lines.length === 0 && !isUnread
		? []
		: [
				{
					id: idOf(pathOf(build.pilot, member)),
					span: member.state === "absent" ? headOf(build.pilot, member) : extentOf(member),
					term: member.question.texts[build.language].title,
					isUnread,
					lines,
				},
			];
}
