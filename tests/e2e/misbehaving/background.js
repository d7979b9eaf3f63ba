const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onMessage.addListener(() => {
  console.error("said by the background");
  setTimeout(() => {
    throw new Error("thrown by the background");
  });
  fetch("https://elsewhere.example/from-the-background").catch(() => undefined);
});
