#!/usr/bin/env node
// Starts dist, and nothing else. Written so that Node 10 can still parse it, to say what is wrong.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 17)) {
  console.error(
    'onex 需要 Node.js 20.17 或更高版本，当前是 ' +
      process.versions.node +
      '。请到 https://nodejs.org 下载安装新版后重试。',
  );
  console.error(
    'onex needs Node.js 20.17 or later; this is ' + process.versions.node + '. Get it at https://nodejs.org',
  );
  process.exitCode = 3;
} else {
  Promise.resolve()
    .then(function () {
      return require('../dist/start.cjs').load('cli.cjs').run();
    })
    .catch(function (error) {
      // The program says itself what went wrong in it; what arrives here kept it from running at all. A stack helps nobody but us.
      var why = error.code || error.message;
      console.error('onex 未能启动（' + why + '）：程序文件不完整或已损坏，请重新安装。');
      console.error(
        'onex could not start (' + why + '): its files are incomplete or damaged; please install it again.',
      );
      if (process.env.ONEX_DEBUG) console.error(error);
      process.exitCode = 3;
    });
}
