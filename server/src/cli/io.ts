/** The environment of the command, injected by `main.ts`. */
export interface Io {
	readonly cwd: string;
	/** The locale of the machine, such as `nl_NL.UTF-8`. */
	readonly locale: string | undefined;
	/** Today's date, `YYYY-MM-DD`. */
	readonly today: string;
	readonly colors: boolean;
	/** Of the terminal on stdout; nothing if it is none. */
	readonly columns: number | undefined;
	/** The number of threads that can run at once. */
	readonly cores: number;
	/** The program of the command, which is another for each version. */
	readonly script: string;
	/** The script that runs it, in threads too. */
	readonly launcher: string;
	/** Stderr is a terminal. */
	readonly isInteractive: boolean;
	stdin(): Promise<Uint8Array>;
	stdout(text: string): void;
	stderr(text: string): void;
}

export const EXIT = {
	clean: 0,
	/** Findings at or above the limit. */
	found: 1,
	/** Invalid usage, or something that could not be read. */
	failed: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
