/** Answers that stand somewhere else in the file. */
import { expect, it } from "vitest";
import { misplacedPaths } from "../../../server/src/document/misplaced";
import { read } from "../support/pilots";

it.each([
	["problem: x\n", ["why.problem"]],
	["why: {baseline: 3}\n", ["why.goals.baseline"]],
	["success: {data: [{problem: x}]}\n", ["why.problem"]],
	["control: {decisions: [{decision: start}]}\n", ["decisions"]],
	["control: {decisions: x}\n", []],
	["why: {problem: x}\n", []],
	["titel: x\ncolour: red\n", []],
	["why: Because\n", []],
	["- problem: x\n", []],
])("in %j: %j", (text, paths) => expect([...misplacedPaths(read(text))]).toEqual(paths));
