import { readIncoming, readRegistered } from './telephone-numbers/canonical.ts';
import { match } from './telephone-numbers/match.ts';
const us=(f,n)=>{ for(let i=0;i<n;i++) f(i); const c=process.cpuUsage(); for(let i=0;i<n;i++) f(i); const d=process.cpuUsage(c); return ((d.user+d.system)/n).toFixed(2); };
for (const v of ['+44 20 7946 0123','02079460123','+442079460123','020 7946 0123 ext 12','020.7946.0123','tel:+44-20-7946-0123;ext=12','٠٢٠ ٧٩٤٦ ٠١٢٣','020 7946 0123 (Ann)']) console.log(v, 'incoming',us(()=>readIncoming(v),20000),'registered',us(()=>readRegistered(v),20000));
const n=(t)=>readIncoming(t).number;
for (const [a,b,c] of [['+44 20 7946 0123','020 7946 0123','GB'],['+44 20 7946 0123','020 7946 0123',undefined],['+1 202 555 0123','555 0123','US'],['8 812 555 01 23','+78125550123','RU'],['+31 20 1234567','+32 2 1234567','NL'],['0201234567','0301234567','NL']]) { const x=n(a),y=n(b); console.log(a,b,c,us(()=>match(x,y,{country:c}),20000)); }
