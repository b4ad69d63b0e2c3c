/** Whether what stands in a place is an answer. */
import { expect, it } from "vitest";
import { read } from "../support/pilots";

function stateAt(text: string, path: string) {
	return read(text).answers.find(({ question }) => question.path === path)?.state;
}

it.each([
	// One word or text.
	["title: Bins", "title", "answered"],
	["title: 2027", "title", "answered"],
	["title:", "title", "unanswered"],
	["title: ~", "title", "unanswered"],
	["title: ''", "title", "unanswered"],
	["title: todo", "title", "unanswered"],
	["title: n.v.t.", "title", "unanswered"],
	["title: A todo", "title", "answered"],
	["title: [a]", "title", "unreadable"],
	["title: {a: b}", "title", "unreadable"],
	["title: []", "title", "unanswered"],
	["summary: x", "title", "absent"],
	// Where "not applicable" can be chosen it is an answer.
	["success: {compliance: [{status: n.v.t.}]}", "success.compliance.status", "answered"],
	["success: {compliance: [{status: todo}]}", "success.compliance.status", "unanswered"],
	// Groups and lists.
	["why: {}", "why", "unanswered"],
	["why: {problem: x}", "why", "answered"],
	["why: Because", "why", "unreadable"],
	["why: [a]", "why", "unreadable"],
	["why: todo", "why", "unanswered"],
	["themes: []", "themes", "unanswered"],
	["themes: [economy]", "themes", "answered"],
	["themes: economy", "themes", "unreadable"],
	// Nothing applies: that is an answer, too.
	["traits: []", "traits", "answered"],
	["traits:", "traits", "unanswered"],
	// Somebody types the first key of an item.
	["why:\n  goals:\n    - goa", "why.goals", "answered"],
])("%j has %s %s", (text, path, state) => {
	expect(stateAt(`${text}\n`, path)).toBe(state);
});

it.each([
	["goa", "unanswered"],
	["Goa", "unanswered"],
	["'goa'", "unreadable"],
	["xyz", "unreadable"],
])("- %s among goals is %s", (typed, state) => {
	const goals = read(`why:\n  goals:\n    - ${typed}\n`).answers.find(({ question }) => question.path === "why.goals");
	expect(goals?.items[0]?.state).toBe(state);
});
