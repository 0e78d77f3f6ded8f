// Copies what pages use from node_modules to wwwroot/lib (not committed).
import { cp, mkdir, rm } from 'node:fs/promises';

const out = process.argv[2];
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await cp('node_modules/bootstrap/dist/css/bootstrap.min.css', `${out}bootstrap.min.css`);
await cp('node_modules/aspnet-client-validation/dist/aspnet-validation.min.js', `${out}aspnet-validation.min.js`);
