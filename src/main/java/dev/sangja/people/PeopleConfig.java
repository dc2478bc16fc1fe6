package dev.sangja.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What admins do with people ({@code sangja.people.*}). */
@ConfigMapping(prefix = "sangja.people")
interface PeopleConfig {
    /** How long a link for a new password may be used. */
    @WithDefault("24h")
    Duration linkLife();
}
