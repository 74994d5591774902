import module from 'node:module';

// Everything below is read from source; kept compiled between runs it starts in half the time.
module.enableCompileCache();
await import('./main.ts');
