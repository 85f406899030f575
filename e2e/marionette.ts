import { connect } from 'node:net';
import type { Plain } from './browser.ts';

/**
 * Firefox's own remote control, the one under geckodriver: commands and answers are JSON arrays, each with its length
 * in bytes and a colon before it.
 */
export interface Marionette {
  /** Sends a WebDriver or Marionette command; the answer's value. */
  send(command: string, parameters?: { readonly [name: string]: Plain }): Promise<unknown>;
  /** Does something in the browser's own windows (`chrome`); otherwise commands mean the page in the tab. */
  inChrome<T>(task: () => Promise<T>): Promise<T>;
  disconnect(): void;
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: { value?: unknown } | null];

/** Connects to a Firefox that listens at this port, and begins a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, (answer: Answer) => void>();
  const socket = connect(port, '127.0.0.1');
  let buffer = Buffer.alloc(0);
  let last = 0;

  const greeting = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (let message = take(); message; message = take()) {
        if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer);
        else resolve();
      }
    });
  });
  socket.once('close', () => waiting.forEach((answer, id) => answer([1, id, { error: 'closed', message: 'Firefox has ended' }, null])));

  function take(): unknown {
    const colon = buffer.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
    if (buffer.length < end) return undefined;
    const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
    buffer = buffer.subarray(end);
    return message;
  }

  function send(command: string, parameters: { readonly [name: string]: Plain } = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${command}: ${error.error}: ${error.message}`));
        else resolve(result && 'value' in result ? result.value : result);
      });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  await greeting;
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return {
    send,
    async inChrome(task) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await task();
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    disconnect: () => socket.destroy(),
  };
}
