"""The sandbox has no network and so nothing to encrypt: enough for urllib to reach the error that says so."""

CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2
PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 16, 17
OP_NO_COMPRESSION = 0x20000
HAS_SNI = False


class SSLError(OSError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLZeroReturnError(SSLError):
    pass


CertificateError = SSLCertVerificationError


class SSLContext:
    def __init__(self, protocol=PROTOCOL_TLS_CLIENT):
        self.protocol = protocol
        self.check_hostname = True
        self.verify_mode = CERT_REQUIRED
        self.post_handshake_auth = None

    def set_alpn_protocols(self, names):
        pass

    def load_cert_chain(self, *_, **__):
        pass

    def load_verify_locations(self, *_, **__):
        pass

    def load_default_certs(self, *_):
        pass

    def wrap_socket(self, sock, *_, **__):
        return sock


class SSLSocket:
    pass


class SSLObject:
    pass


def create_default_context(*_, **__):
    return SSLContext()


_create_default_https_context = _create_unverified_context = create_default_context
