/** Tells the person at the terminal one thing; on the error stream, because standard output may be a result. */
export const say = (line) => {
  process.stderr.write(`padu: ${line}\n`);
};

/** Tells why nothing more can be done, and ends the process. */
export const sayAndStop = (line, status = 1) => {
  say(line);
  process.exit(status);
};
