/** The findings that several pilots show only together; `crossFile/` finds them. */
import { CROSS_FILE_FINDINGS } from "./crossFileFindings";

export type CrossFileCode = keyof typeof CROSS_FILE_FINDINGS;

export function isCrossFileCode(code: string): code is CrossFileCode {
	return Object.hasOwn(CROSS_FILE_FINDINGS, code);
}
