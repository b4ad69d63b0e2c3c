import { expect, it } from "vitest";
import { clue, latin, whole } from "../../../server/src/text/words";

it("knows letters with accents as letters, in a class and by themselves", () => {
	const pattern = new RegExp(`^${latin("\\p{L}+[\\p{L}-]*")}$`, "i");
	for (const word of ["cliënt", "CAFÉ", "straße", "Noord-Holland", "Đorđević"]) expect(word).toMatch(pattern);
	for (const word of ["3", "a b", "a×b", "", "-a"]) expect(word).not.toMatch(pattern);
});

it("finds words only where no letter or digit stands beside them", () => {
	const { roughly, pattern } = clue(/cam/i, whole("cams?|camera"));
	for (const text of ["A cam.", "twee CAMS", "camera"])
		expect([roughly, pattern].every((one) => one.test(text))).toBe(true);
	for (const text of ["webcam", "camé", "cam2", "camera2"]) expect(pattern.test(text)).toBe(false);
});
