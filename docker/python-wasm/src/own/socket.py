"""The sandbox has no network. The names are here so that programs can be imported; using one says why it fails."""

import os

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST, SO_RCVBUF, SO_SNDBUF, SO_ERROR = 1, 2, 9, 6, 8, 7, 4
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, TCP_NODELAY, IPV6_V6ONLY = 0, 6, 17, 41, 1, 26
SHUT_RD, SHUT_WR, SHUT_RDWR, SOMAXCONN = 0, 1, 2, 128
AI_PASSIVE, AI_CANONNAME, NI_NUMERICHOST, NI_NUMERICSERV, NI_DGRAM = 1, 2, 1, 2, 16
MSG_PEEK, MSG_OOB, MSG_DONTWAIT = 2, 1, 64
INADDR_ANY, EAI_NONAME = 0, -2
_GLOBAL_DEFAULT_TIMEOUT = object()
has_ipv6 = has_dualstack_ipv6 = False

error = OSError
timeout = TimeoutError


class gaierror(OSError):
    pass


class herror(OSError):
    pass


def _no_network(*_, **__):
    raise OSError("There is no network here: this program runs in a closed room and cannot reach other computers.")


class socket:
    family, type, proto = AF_INET, SOCK_STREAM, 0

    def __init__(self, *_, **__):
        _no_network()


class _Quiet:
    """One end of the pair with which asyncio wakes itself: nothing ever arrives, and what is sent is dropped."""

    family = AF_UNIX

    def fileno(self):
        return 0

    def setblocking(self, flag):
        pass

    def send(self, data):
        return len(data)

    def recv(self, size):
        raise BlockingIOError

    def close(self):
        pass


def socketpair(*_, **__):
    return _Quiet(), _Quiet()


SocketType = socket
SocketIO = None
create_connection = create_server = fromfd = _no_network
getaddrinfo = gethostbyname = gethostbyname_ex = gethostbyaddr = getfqdn = getnameinfo = _no_network
getservbyname = getservbyport = getprotobyname = _no_network


def gethostname():
    return "sandbox"


def getdefaulttimeout():
    return None


def setdefaulttimeout(seconds):
    pass


def htons(number):
    return int.from_bytes(number.to_bytes(2, "big"), "little")


def htonl(number):
    return int.from_bytes(number.to_bytes(4, "big"), "little")


ntohs, ntohl = htons, htonl


def inet_aton(text):
    parts = [int(part) for part in text.split(".")]
    if len(parts) != 4 or not all(0 <= part < 256 for part in parts):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(parts)


def inet_ntoa(packed):
    if len(packed) != 4:
        raise OSError("packed IP wrong length")
    return ".".join(str(part) for part in packed)


def close(fd):
    os.close(fd)
