/** Every kind of slip that is measured, in the order of the issue. */
import type { Kind } from "../slip";
import { ANSWERS } from "./answers";
import { COLUMNS } from "./columns";
import { CONTINUED } from "./continued";
import { INSIDE } from "./inside";
import { KEYS } from "./keys";
import { WHOLE_LINES } from "./lines";
import { LISTS } from "./lists";
import { QUOTES } from "./quotes";
import { SENTENCES } from "./sentences";
import { SIGNS_IN_FRONT } from "./signs";
import { SPACES } from "./spaces";

export const KINDS: readonly Kind[] = [
	...SENTENCES,
	...SIGNS_IN_FRONT,
	...QUOTES,
	...CONTINUED,
	...COLUMNS,
	...SPACES,
	...KEYS,
	...LISTS,
	...WHOLE_LINES,
	...INSIDE,
	...ANSWERS,
];
