"""Small PDFs and zip packages, byte by byte, for the generators of test inputs. Standard library only, same bytes every time."""
import hashlib
import io
import zipfile
import zlib


def text(x, y, size, words, font="F1"):
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n".encode("latin-1")


def rc4(key, data):
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


class Encryption:
    """The standard security handler, revision 2: RC4 with a 40-bit key, all that a test of refusal needs."""

    def __init__(self, user, owner, permissions=-4):
        self.identifier = hashlib.md5(b"backstory test").digest()
        user, owner = ((word.encode("latin-1") + PADDING)[:32] for word in (user, owner))
        self.owner_entry = rc4(hashlib.md5(owner).digest()[:5], user)
        permission_bytes = (permissions & 0xFFFFFFFF).to_bytes(4, "little")
        self.key = hashlib.md5(user + self.owner_entry + permission_bytes + self.identifier).digest()[:5]
        self.user_entry = rc4(self.key, PADDING)
        self.permissions = permissions

    def encrypt(self, number, data):
        return rc4(hashlib.md5(self.key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], data)

    def dictionary(self):
        return (f"<</Filter /Standard /V 1 /R 2 /O <{self.owner_entry.hex()}> /U <{self.user_entry.hex()}> "
                f"/P {self.permissions}>>").encode()


def pdf(pages, annotations=b"", resources=b"", extra=(), encryption=None, compress=False):
    """A PDF of pages of drawing operators; fonts F1 and F2; `extra` objects are numbered from 5 on."""
    objects = [b"<</Type /Catalog /Pages 2 0 R>>", None]
    for font in (b"Helvetica", b"Helvetica-Bold"):
        objects.append(b"<</Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /" + font + b">>")
    objects += extra
    kids = []
    for operators in pages:
        kids.append(len(objects) + 1)
        contents = len(objects) + 2
        objects.append(b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Annots [%s] "
                       b"/Resources <</Font <</F1 3 0 R /F2 4 0 R>> /ExtGState <</Clear <</ca 0>>>> %s>>>>"
                       % (contents, annotations, resources))
        data, how = operators, b""
        if compress:
            data, how = zlib.compress(operators, 9), b" /Filter /FlateDecode"
        if encryption:
            data = encryption.encrypt(contents, data)
        objects.append(b"<</Length %d%s>> stream\n%s\nendstream" % (len(data), how, data))
    objects[1] = b"<</Type /Pages /Count %d /Kids [%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    trailer = b"/Root 1 0 R"
    if encryption:
        objects.append(encryption.dictionary())
        identifier = encryption.identifier.hex().encode()
        trailer += b" /Encrypt %d 0 R /ID [<%s> <%s>]" % (len(objects), identifier, identifier)
    file, table = b"%PDF-1.4\n", b"0000000000 65535 f \n"
    for number, content in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(file)
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return file + b"xref\n0 %d\n%strailer <</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, trailer, len(file))


def package(parts, stored=False):
    """A zip of (name, bytes) pairs, dated 1980 so that its bytes never change."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()
