/** What an answer stands for that is not written as it should be. */
import { expect, it } from "vitest";
import { meantValue } from "../../../server/src/document/meant";
import { read } from "../support/pilots";

it.each([
	["status: running,", "status", "running"],
	["status: “running”", "status", "running"],
	["status: “walking”", "status", "“walking”"],
	["success: {data: [{personal: “true”}]}", "success.data.personal", true],
	["success: {data: [{personal: yes}]}", "success.data.personal", "yes"],
	["why: {goals: [{target: “-1.5”}]}", "why.goals.target", -1.5],
	["why: {goals: [{target: 1 500}]}", "why.goals.target", "1 500"],
	["period: {start: “2027-03-01”}", "period.start", "2027-03-01"],
	["period: {start: “2027-02-30”}", "period.start", "“2027-02-30”"],
	["control: {growth: {owner: “Jo”}}", "control.growth.owner", "Jo"],
	// In a text the signs may be meant.
	["title: “Bins”", "title", "“Bins”"],
	["title: Bins,", "title", "Bins,"],
	["title: 3", "title", 3],
	["title: [a]", "title", undefined],
])("%j at %s: %j", (text, path, value) => {
	const answer = read(`${text}\n`).answers.find(({ question }) => question.path === path);
	expect(answer && meantValue(answer)).toBe(value);
});
