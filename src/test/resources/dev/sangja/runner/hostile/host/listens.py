# must: raised OSError
import socketserver

socketserver.TCPServer(("0.0.0.0", 0), socketserver.BaseRequestHandler).serve_forever()
