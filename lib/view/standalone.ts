import { Session } from './session.ts';

/** Entry of the view alone, for tests of the live page without the extension around it. */
Object.assign(globalThis, { unvarnished: { Session } });
