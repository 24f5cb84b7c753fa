import { readFileSync } from 'node:fs';
import { matchTexts, sayReason } from './telephone-numbers/match.ts';
import { readRegistered, readIncoming } from './telephone-numbers/canonical.ts';
const cases = readFileSync('../shared/conformance/number-match.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
let bad=0; const cls={};
const t=performance.now();
for (const c of cases){ const m=matchTexts(c.registered,c.incoming,{country:c.region??undefined}); const ok = c.expected==='ambiguous-ok'|| (c.expected==='match')===(m.class>=2);
 cls[c.expected+m.class]=(cls[c.expected+m.class]??0)+1;
 if(!ok|| (m.class===1)){bad++; console.log(c.id,JSON.stringify(c.registered.slice(0,80)),JSON.stringify(c.incoming.slice(0,80)),c.region,c.expected,m.class,sayReason(m),JSON.stringify(readRegistered(c.registered)),JSON.stringify(readIncoming(c.incoming)));}
 if (process.argv[2]) console.log(c.registered.slice(0,40),'|',c.incoming.slice(0,40),c.region,c.expected,m.class,sayReason(m)); }
console.log(bad,cls,(performance.now()-t)*1000/cases.length,'us cold');
