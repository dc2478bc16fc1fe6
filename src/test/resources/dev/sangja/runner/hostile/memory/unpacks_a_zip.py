# must: out-of-memory
import io
import zipfile

inner = b"x" * (1 << 20)
for _ in range(20):
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("a", inner)
        archive.writestr("b", inner)
    inner = outer.getvalue()
