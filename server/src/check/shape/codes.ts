/** The findings about how a file is written, with their severities. They are never renamed. */
import type { Severity } from "../../format/status";

const FILE_FINDINGS = {
	"file/syntax": "error",
	"file/empty": "warning",
	"file/one-pilot": "error",
	"file/unknown-key": "warning",
	"file/type": "error",
	"file/value": "error",
	"file/date": "error",
	"file/unused-ignore": "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type FileCode = keyof typeof FILE_FINDINGS;

export const FILE_CODES = Object.keys(FILE_FINDINGS) as readonly FileCode[];

export function isAboutFile(code: string): code is FileCode {
	return Object.hasOwn(FILE_FINDINGS, code);
}

export function severityOfFile(code: FileCode): Severity {
	return FILE_FINDINGS[code];
}
