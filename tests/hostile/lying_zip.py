"""A zip writer that can lie about sizes, checksums, methods, flags and places. Standard library only."""
import struct
import zlib


class LyingZip:
    def __init__(self, before=b""):
        self.body = bytearray(before)
        self.directory = []

    def add(self, name, content=b"", packed=None, method=8, size=None, packed_size=None, checksum=None, flags=0, at=None, local=True):
        name, content = (part.encode() if isinstance(part, str) else part for part in (name, content))
        if packed is None:
            packed = content if method != 8 else deflate([content])
        size = len(content) if size is None else size
        packed_size = len(packed) if packed_size is None else packed_size
        checksum = zlib.crc32(content) if checksum is None else checksum
        place = len(self.body) if at is None else at
        if local:
            self.body += struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, flags, method, 0, 0x21, checksum, packed_size, size, len(name), 0)
            self.body += name + packed
        self.directory.append(struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 0x314, 20, flags, method, 0, 0x21, checksum, packed_size,
                                          size, len(name), 0, 0, 0, 0, 0, place) + name)
        return place

    def add_bomb(self, name, head, unit, times, tail):
        """A part of len(unit) * times bytes, made without holding it in memory."""
        block = unit * max(1, (1 << 20) // len(unit))
        rest, checksum, total = len(unit) * times, zlib.crc32(head), len(head)
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = [packer.compress(head)]
        while rest > 0:
            piece = block[:rest]
            packed.append(packer.compress(piece))
            checksum, total, rest = zlib.crc32(piece, checksum), total + len(piece), rest - len(piece)
        packed += [packer.compress(tail), packer.flush()]
        return self.add(name, packed=b"".join(packed), size=total + len(tail), checksum=zlib.crc32(tail, checksum))

    def bytes(self, comment=b"", count=None):
        directory = b"".join(self.directory)
        entries = min(len(self.directory) if count is None else count, 0xFFFF)
        return bytes(self.body) + directory + struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, entries, entries, len(directory),
                                                          len(self.body), len(comment)) + comment


def deflate(pieces):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join([packer.compress(piece) for piece in pieces] + [packer.flush()])
