// Minified, with a source map's comment left behind.

var e=e=>[...e].reverse().join``,t=e=>{for(var t=0,r=0;r<e.length;)t+=e[r++];return t},mirror=(r,n)=>({text:e(r),sum:t(n)});//# sourceMappingURL=main.js.map
