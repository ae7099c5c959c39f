import { labelled } from './notice/labelled.ts';
import { web } from './notice/web.ts';

await labelled();
await web('sondhi');
await web('schwarz');
