package dev.sangja.platform.api;

import java.util.Optional;

/** Another server, of whose pictures some of our pages are made. Their policy names it; no other page's does. */
public interface PictureHost {
    /** Its origin, such as {@code https://tile.example.org}, for a page that shows its pictures; else empty. */
    Optional<String> forPage(String path);
}
