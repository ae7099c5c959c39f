import { labelled } from './notice/labelled.ts';
import { web } from './notice/web.ts';
import { written } from './notice/written.ts';

await labelled();
written();
await web('sondhi');
await web('schwarz');
