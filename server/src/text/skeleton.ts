/** What is to be written, before it is known where: keys and tab stops, without indentation or style. */
import type { TabStop } from "./template";

export type Skeleton =
	/** One value to fill in. */
	| { readonly kind: "blank"; readonly stop: TabStop }
	/** Text that stands already and moves: what follows the colon, then the lines below as far in as they stand behind their key. */
	| { readonly kind: "moved"; readonly first: string; readonly rest: readonly string[] }
	| { readonly kind: "map"; readonly members: readonly SkeletonMember[] }
	| ListSkeleton;

interface ListSkeleton {
	readonly kind: "list";
	readonly item: Skeleton;
	readonly others?: readonly Skeleton[];
	/** Brackets with nothing between them would be an answer. */
	readonly emptyIsAnswer?: boolean;
}

export interface SkeletonMember {
	readonly key: string;
	readonly value: Skeleton;
}
