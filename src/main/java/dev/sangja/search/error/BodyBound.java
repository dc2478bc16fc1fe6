package dev.sangja.search.error;

import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.BodyConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bounds bodies whose length nobody said before. Quarkus can do so, but answers without a word. */
@ApplicationScoped
public class BodyBound {
    private static final int MEGABYTE = 1 << 20;

    private final long most;

    BodyBound(BodyConfig config) {
        this.most = config.mostOfSearch().asLongValue();
    }

    @ServerRequestFilter
    public void bound(ContainerRequestContext context, RoutingContext request) {
        boolean counted = context.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH);
        if (ApiPaths.isSearch(request) && !ApiPaths.isStreamed(request) && !counted) {
            context.setEntityStream(new Bounded(context.getEntityStream(), most));
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long left;

        Bounded(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int got = super.read(to, offset, length);
            left -= Math.max(got, 0);
            if (left < 0) {
                // Hung up on while it still sends, a client would lose the answer.
                super.skip(most);
                throw new ApiError(
                        413,
                        List.of(
                                "The body must have at most %d MB, and has more"
                                        .formatted(most / MEGABYTE)));
            }
            return got;
        }
    }
}
