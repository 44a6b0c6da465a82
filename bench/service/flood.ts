/** A caller in a process of its own: sends `many` requests at once, and prints the status of each as JSON. */
import { setPriority } from 'node:os';

// A caller from outside has a machine of its own: here it takes no processor from the service that it is to trouble.
setPriority(19);
const [url = '', key = '', many = '0'] = process.argv.slice(2);
const statuses = await Promise.all(
  Array.from({ length: Number(many) }, async () => {
    const reply = await fetch(url, { headers: { authorization: `Bearer ${key}` } }).catch(() => null);
    await reply?.arrayBuffer();
    return reply?.status ?? 0;
  }),
);
process.stdout.write(JSON.stringify(statuses));
