package dev.sangja.testing;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The endpoints of the application under test, as it has them. */
public final class Endpoints {
    private Endpoints() {}

    /** Method and path of each. */
    public static Set<String> all() {
        var found = new TreeSet<String>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "",
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
                new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(
                            String method, String path, RuntimeResource resource) {
                        found.add(method + " " + plain(path));
                    }
                });
        return found;
    }

    /** Whether it belongs to the search API, which has keys of its own. */
    public static boolean isOfSearch(String endpoint) {
        return endpoint.contains(" /api/as/") || endpoint.contains(" /api/ws/");
    }

    private static String plain(String path) {
        String joined = ("/" + path).replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        return joined.length() > 1 && joined.endsWith("/")
                ? joined.substring(0, joined.length() - 1)
                : joined;
    }
}
