/** Pilots to start from, small enough to see what a test changes in them. */

/** An idea that answers all that is asked of an idea. */
export const idea = `title: Slimme lantaarns
municipality: Voorbeeldstad
status: idea
themes: [liveability]
why:
  problem: Op de Dorpsstraat vallen 's avonds ongelukken omdat het er te donker is.
  publicValue: Bewoners komen ook in het donker veilig thuis.
  goals:
    - goal: Minder ongelukken in het donker
`;

export const problemLine = "  problem: Op de Dorpsstraat vallen 's avonds ongelukken omdat het er te donker is.\n";

/** The same without its problem. */
export const withoutProblem = idea.replace(problemLine, "");

/** The same with a goal that is reached already, which is the one thing to say of it. */
export const reached = `${idea}      indicator: ongelukken per jaar
      baseline: 12
      target: 12
`;
