package dev.sangja.search.credential;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.body.Paging;
import dev.sangja.search.key.Needs;
import dev.sangja.search.key.Right;
import dev.sangja.search.limit.SearchLimits;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Keys over HTTP. */
@Path("/api/as/v1/credentials")
@Needs(Right.CREDENTIALS)
class CredentialApi {
    private final Keys keys;
    private final int listPage;

    CredentialApi(Keys keys, SearchLimits limits) {
        this.keys = keys;
        this.listPage = limits.listPageSize();
    }

    @GET
    public ObjectNode list(@Context UriInfo address, byte @Nullable [] body) {
        var page =
                Paging.read(
                        address.getQueryParameters(),
                        JsonBody.read(body).orElse(null),
                        listPage,
                        listPage);
        return page.answer(
                keys.count(),
                keys.page(page.offset(), page.size()).stream().map(this::shown).toList());
    }

    /** The one answer with the text of a private key or an admin key. */
    @POST
    public ObjectNode create(byte @Nullable [] body) {
        Keys.Made made = keys.make(CredentialReader.read(JsonBody.require(body)));
        return json(made.key()).put("key", made.text().value());
    }

    @GET
    @Path("{name}")
    public ObjectNode show(String name) {
        return shown(keys.named(name));
    }

    @PUT
    @Path("{name}")
    public ObjectNode change(String name, byte @Nullable [] body) {
        ApiKey now = keys.named(name);
        return shown(keys.change(name, CredentialReader.read(JsonBody.require(body), now)));
    }

    @DELETE
    @Path("{name}")
    public ObjectNode delete(String name) {
        keys.delete(name);
        return JsonNodeFactory.instance.objectNode().put("deleted", true);
    }

    /** With the text of a public search key, which everybody may see; others were shown when they were made. */
    private ObjectNode shown(ApiKey key) {
        ObjectNode json = json(key);
        if (key.type() == KeyType.SEARCH) {
            keys.text(key).ifPresent(text -> json.put("key", text.value()));
        }
        return json;
    }

    private static ObjectNode json(ApiKey key) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", Long.toString(key.id()))
                        .put("name", key.name())
                        .put("type", key.type().code());
        if (key.type() == KeyType.PRIVATE) {
            json.put("read", key.read()).put("write", key.write());
        }
        if (key.type() != KeyType.ADMIN) {
            json.put("access_all_engines", key.scope() instanceof Scope.All);
            if (key.scope() instanceof Scope.Only(var engines)) {
                var names = json.putArray("engines");
                engines.forEach(names::add);
            }
        }
        return json;
    }
}
