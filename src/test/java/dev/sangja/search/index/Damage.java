package dev.sangja.search.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What disks do to files. */
public enum Damage {
    DELETED {
        @Override
        public void of(Path folder, RandomGenerator random) {
            IndexFolder.delete(folder);
        }
    },
    ONE_DELETED {
        @Override
        public void of(Path folder, RandomGenerator random) throws IOException {
            Files.delete(one(folder, random));
        }
    },
    TRUNCATED {
        @Override
        public void of(Path folder, RandomGenerator random) throws IOException {
            try (var file = new RandomAccessFile(one(folder, random).toFile(), "rw")) {
                file.setLength(random.nextLong(file.length()));
            }
        }
    },
    FLIPPED {
        @Override
        public void of(Path folder, RandomGenerator random) throws IOException {
            try (var file = new RandomAccessFile(one(folder, random).toFile(), "rw")) {
                long place = random.nextLong(file.length());
                file.seek(place);
                int old = file.read();
                file.seek(place);
                file.write(old ^ 1 << random.nextInt(8));
            }
        }
    };

    /** Damages something somewhere below a folder that has an index. */
    public abstract void of(Path folder, RandomGenerator random) throws IOException;

    private static Path one(Path folder, RandomGenerator random) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Damage::isOfAnIndex).sorted().toList();
            return files.get(random.nextInt(files.size()));
        }
    }

    private static boolean isOfAnIndex(Path file) {
        return Files.isRegularFile(file) && file.toFile().length() > 0;
    }
}
