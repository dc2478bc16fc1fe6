package dev.sangja.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that may be full: then no byte more can be written to any file. */
final class FullDisk implements IndexFolder.Directories {
    volatile boolean full;

    @Override
    public Directory open(Path folder) throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                return bounded(super.createOutput(name, context));
            }

            @Override
            public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
                    throws IOException {
                return bounded(super.createTempOutput(prefix, suffix, context));
            }
        };
    }

    private IndexOutput bounded(IndexOutput output) {
        return new FilterIndexOutput("bounded " + output, output.getName(), output) {
            @Override
            public void writeByte(byte one) throws IOException {
                refuse();
                super.writeByte(one);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                refuse();
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    private void refuse() throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
    }
}
