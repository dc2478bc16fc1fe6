package dev.sangja.search.index;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Compares each file with its checksum before anybody reads in it. Lucene does so for small files while it reads them: a
 * length that is damaged may ask for gigabytes before it is found out.
 */
final class CheckedDirectory extends FilterDirectory {
    CheckedDirectory(Directory files) {
        super(files);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        try (IndexInput whole = in.openInput(name, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(whole);
        }
        return in.openInput(name, context);
    }
}
