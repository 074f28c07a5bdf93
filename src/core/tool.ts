/** How the suite names itself in reports, commits and documents. */
export const TOOL_NAME = 'Caretaker';
/** Kept equal to package.json by a test. */
export const TOOL_VERSION = '0.1.0';
