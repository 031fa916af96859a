import { createServer } from 'node:http'

/** The limit beside which pages are measured: a bare server that sends the same bytes with the same headers. */
const bodies = new Map<string, { type: string; encoding: string | undefined; body: Buffer }>()

const server = createServer((request, response) => {
  const known = bodies.get(request.url ?? '')
  response.writeHead(known ? 200 : 404, {
    'content-type': known?.type ?? 'text/plain',
    'content-length': known?.body.length ?? 0,
    ...(known?.encoding && { 'content-encoding': known.encoding }),
  })
  response.end(known?.body)
})

process.on('message', (message: { path: string; type: string; encoding: string | undefined; body: string }) => {
  bodies.set(message.path, {
    type: message.type,
    encoding: message.encoding,
    body: Buffer.from(message.body, 'base64'),
  })
  process.send?.('kept')
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})
