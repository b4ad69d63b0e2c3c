/** The world as the command sees it; `main.ts` brings the real one. */
export interface Io {
	readonly cwd: string;
	/** The language of the machine, such as `nl_NL.UTF-8`. */
	readonly locale: string | undefined;
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
	readonly colors: boolean;
	/** How many threads can work at once. */
	readonly cores: number;
	/** The file of the command itself, which threads are started from. */
	readonly script: string;
	/** Somebody watches what is written to stderr. */
	readonly watched: boolean;
	stdin(): Promise<Uint8Array>;
	stdout(text: string): void;
	stderr(text: string): void;
}

export const EXIT = {
	clean: 0,
	/** Findings at or above the limit. */
	found: 1,
	/** Wrong use, or something that could not be read. */
	failed: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
