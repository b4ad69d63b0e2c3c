/** Tests of what Windows has not, or not for everybody: links, pipes with a name, devices, permissions of files. */
import { it } from "vitest";
import { onWindows } from "../../../scripts/posix.mjs";

/** Names in other capitals are the same file, as a rule on Windows and macOS. */
export const ignoresCase = process.platform === "win32" || process.platform === "darwin";

export const posixIt: ReturnType<typeof it.skipIf> = it.skipIf(onWindows);
