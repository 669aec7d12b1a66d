// Loaded before onex (`node --import`): whatever would leave this machine is written down in NETWORK_LOG and refused.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function refuse(what) {
  return (...args) => {
    appendFileSync(process.env.NETWORK_LOG, `${what} ${args.map(String).join(' ')}\n`);
    throw new Error(`no network: ${what}`);
  };
}

for (const object of [dns, dns.promises]) {
  for (const name of Object.keys(object)) {
    if (/^(lookup|resolve|reverse)/u.test(name)) object[name] = refuse(`dns.${name}`);
  }
}
net.Socket.prototype.connect = refuse('net.connect');
net.Server.prototype.listen = refuse('net.listen');
dgram.Socket.prototype.send = refuse('dgram.send');
dgram.Socket.prototype.bind = refuse('dgram.bind');
for (const [module, names] of [
  [net, ['connect', 'createConnection']],
  [tls, ['connect']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  // Another program could do it instead.
  [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
]) {
  for (const name of names) module[name] = refuse(name);
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse(name);
syncBuiltinESMExports();
