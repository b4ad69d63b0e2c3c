/** On what the outputs depend beside the pilots: plain data, because threads are started with it. */
import type { Reader } from "../../page/model";
import type { OutputKind } from "./kinds";
import type { SourceOptions } from "./sources";

export interface OutputOptions extends SourceOptions {
	readonly to: OutputKind;
	readonly reader: Reader;
}
