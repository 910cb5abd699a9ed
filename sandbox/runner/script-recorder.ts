/** The recorder that a traced file has on its first line: a name that no other file and no list of names shows. */

/** Values in all that are copied of one variable. */
const most = 40;

/**
 * In order of its first argument: a line is reached; a function returns (and gives what it is given); a loop begins;
 * a turn begins; a turn comes to its end. Without arguments: everything that was seen. Keeps what it needs of the
 * built-ins before the program can change them.
 */
export function recorderSource(mark: string): string {
  const source = `
const ${mark}=(()=>{
const h={__proto__:null},r={__proto__:null},l={__proto__:null},none=Symbol();
const {isArray}=Array,{getPrototypeOf,getOwnPropertyDescriptor,getOwnPropertyNames,defineProperty}=Object;
const plain=Object.prototype,{apply}=Reflect,M=Map,S=Set,each=Map.prototype.forEach,all=Set.prototype.forEach;
const mp=Map.prototype,sp=Set.prototype,put=Map.prototype.set,add=Set.prototype.add;let left=0;
const set=(to,key,value)=>defineProperty(to,key,{__proto__:null,value,enumerable:true,writable:true,configurable:true});
const field=(v,key)=>{const d=getOwnPropertyDescriptor(v,key);if(!d||d.get||d.set)throw none;return d.value};
const copy=(v,d)=>{
if(--left<0||d>4||typeof v==='function'||typeof v==='symbol')throw none;
if(typeof v!=='object'||v===null)return v;
if(isArray(v)){const to=[],n=v.length;if(n>${most})throw none;for(let i=0;i<n;i++)set(to,i,copy(field(v,i),d+1));return to}
const p=getPrototypeOf(v);
if(p===mp){const to=new M;apply(each,v,[(x,k)=>{apply(put,to,[copy(k,d+1),copy(x,d+1)])}]);return to}
if(p===sp){const to=new S;apply(all,v,[x=>{apply(add,to,[copy(x,d+1)])}]);return to}
if(p!==plain&&p!==null)throw none;
const names=getOwnPropertyNames(v),to={};
for(let i=0;i<names.length;i++)set(to,names[i],copy(field(v,names[i]),d+1));return to};
const look=fs=>{const to=[];for(let i=0;i<fs.length;i++){let v=none;left=${most};try{v=copy(fs[i](),0)}catch{}set(to,i,v)}return to};
return (k,at,a,b)=>{
if(k===undefined)return {hits:h,returns:r,loops:l};
if(k===0){h[at]=(h[at]||0)+1;return}
if(k===1){r[at]={count:(r[at]?r[at].count:0)+1,line:a};return b}
if(k===2){const o=l[at];if(o)o.begun++;else l[at]={begun:1,turns:0,before:look(a),after:null};return}
const o=l[at];if(!o)return;
if(k===3)o.turns++;else if(o.turns===1&&o.begun===1)o.after=look(a)}
})();`;
  return source.replaceAll('\n', ' ').trim();
}
