/** What a check knows of the world beside the pilot. The border brings it, so that the same text gives the same findings. */
export interface Context {
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
}
