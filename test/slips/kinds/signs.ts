/** A sign in front of a sentence that means something of its own to YAML. */
import type { Kind } from "../slip";
import { sentence } from "./sentences";

const SIGNS = ["&", "*", "!", "%", "@", "`", "|", ">", "?", "-", ",", "[", "{"];

/** `? text` stands in the table of inputs as no answer, and `?` in the issue as a sign in front of a sentence. */
const UNSURE: Partial<Kind> = {
	reported: "at most one",
	hasSeveralFixes: true,
	unsure: "a question mark and a space in front: no answer, or a sentence that gets quotes",
};

export const SIGNS_IN_FRONT: readonly Kind[] = SIGNS.flatMap((sign) =>
	["", " "].map((space) =>
		sentence(
			`${sign}${space === "" ? "" : " and a space"} in front`,
			(words) => {
				const typed = `${sign}${space}${words.join(" ")}`;
				// A question without an answer has a question mark.
				return { typed, means: sign === "?" ? [typed, "?"] : [typed] };
			},
			{ part: 0.3, ...(sign === "?" && space === " " ? UNSURE : {}) },
		),
	),
);
