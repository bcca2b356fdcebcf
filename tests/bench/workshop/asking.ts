import { Agent, type ClientRequest, request } from 'node:http';

/** What is asked of a relay. */
interface Question {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  token?: string;
  body?: unknown;
  /** The address of the room, as a reverse proxy tells it. */
  from?: string;
}

/** As many lines as a reverse proxy keeps to its relay: requests of all devices take turns on them. */
const lines = new Agent({ keepAlive: true, maxSockets: 64 });

function headersOf({ token, from }: Question): Record<string, string> {
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(from ? { 'x-forwarded-for': from } : {}),
  };
}

/** Asks, and answers what came back; anything but success throws. */
export function ask<T>(origin: string, question: Question): Promise<T> {
  const { method, path, body } = question;
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { ...headersOf(question), ...(text ? { 'content-type': 'application/json' } : {}) };
  return new Promise((resolve, reject) => {
    const asking = request(
      origin + path,
      { method, agent: lines, headers: { ...headers, 'content-length': Buffer.byteLength(text) } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const told = Buffer.concat(parts).toString();
          const { statusCode = 0 } = answer;
          if (statusCode >= 300) reject(new Error(`${method} ${path}: ${statusCode} ${told}`));
          else resolve((told === '' ? undefined : JSON.parse(told)) as T);
        });
      },
    );
    asking.on('error', reject);
    asking.end(text);
  });
}

/** Opens a stream on a line of its own; `hear` gets its text as it comes. Resolves once it is there. */
export function openStream(origin: string, question: Omit<Question, 'method' | 'body'>, hear: (text: string) => void) {
  return new Promise<ClientRequest>((resolve, reject) => {
    const headers = { ...headersOf({ ...question, method: 'GET' }), accept: 'text/event-stream' };
    const asking = request(origin + question.path, { agent: false, headers }, (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', hear);
      // A server that goes away says nothing; what is missing then is counted by who hears it.
      answer.on('error', () => undefined);
      if (answer.statusCode === 200) resolve(asking);
      else reject(new Error(`GET ${question.path}: ${answer.statusCode}`));
    });
    asking.on('error', reject);
    asking.end();
  });
}
