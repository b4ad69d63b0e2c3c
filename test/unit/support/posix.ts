/** Tests of what Windows has not, or not for everybody: links, pipes with a name, devices, permissions of files. */
import { it } from "vitest";
import { onWindows } from "../../../scripts/posix.mjs";

export const posixIt: ReturnType<typeof it.skipIf> = it.skipIf(onWindows);
