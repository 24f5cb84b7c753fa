/** The server compares: the page has nothing to run, and no answer to keep. */
export const csr = false;
