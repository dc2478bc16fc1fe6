package dev.sangja.platform.api;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Tells JSON endpoints from pages, and among them those of the search API. */
public final class ApiPaths {
    /** Where the search API is, and the little that its clients ask of a sister product. */
    private static final String[] SEARCH = {"/api/as", "/api/ws"};

    /** Read while it comes, and not kept as a whole. */
    private static final Pattern STREAMED =
            Pattern.compile("/api/as/v[01]/engines/[^/]+/documents/import(\\.json)?");

    /** Where a page takes a file. */
    private static final Pattern UPLOAD = Pattern.compile("/(ko|en)/console/engines/[^/]+/imports");

    private ApiPaths() {}

    public static boolean isApi(RoutingContext request) {
        return isUnder("/api", request.normalizedPath());
    }

    /**
     * Whether it is a request to the search API, whose clients were not made by us: its errors have another shape, pages of
     * other sites may use it, and cookies count for nothing.
     */
    public static boolean isSearch(RoutingContext request) {
        String path = request.normalizedPath();
        return isUnder(SEARCH[0], path) || isUnder(SEARCH[1], path);
    }

    /** Whether its body may have any size. */
    public static boolean isStreamed(RoutingContext request) {
        return STREAMED.matcher(request.normalizedPath()).matches();
    }

    /** Whether its body may be a large file. */
    static boolean isUpload(RoutingContext request) {
        return UPLOAD.matcher(request.normalizedPath()).matches();
    }

    private static boolean isUnder(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
