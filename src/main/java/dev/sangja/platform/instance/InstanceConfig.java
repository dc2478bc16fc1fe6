package dev.sangja.platform.instance;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What makes this instance itself ({@code sangja.*}). */
@ConfigMapping(prefix = "sangja")
public interface InstanceConfig {
    /** Folder of everything that must survive a restart. Made at the first start; one running instance has it alone. */
    Path dataDir();

    /**
     * Secret of all nodes on one database, at least 32 characters. Without it, the node makes one at its first start and
     * keeps it in the data folder.
     */
    Optional<String> secretKey();
}
