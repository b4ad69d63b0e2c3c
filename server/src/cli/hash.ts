/** A short stand-in for something long. */
import { createHash } from "node:crypto";

export function hashOf(content: string | Uint8Array): string {
	return createHash("sha1").update(content).digest("base64");
}
