const api = globalThis.browser ?? globalThis.chrome;
console.error("said by the content script");
setTimeout(() => {
  throw new Error("thrown by the content script");
});
fetch("https://elsewhere.example/from-the-page").catch(() => undefined);
api.runtime.sendMessage("go");
