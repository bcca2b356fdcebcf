import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { tellUsage } from './usage.ts';

/** The least that a server can do with an update: it sends it back, over a raw WebSocket. */
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});
server.listen(0, '127.0.0.1', () => tellUsage(server));
