package dev.sangja.console.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.RowErrors;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One document, to be read, edited or deleted. */
@Path("/{lang:ko|en}/console/engines/{engine}/document")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class OnePages {
    private static final int WRONG = 422;
    private static final int CHANGED_MEANWHILE = 409;
    private static final int GONE = 404;

    private final ConsoleAccess access;
    private final SavedDocuments saved;
    private final SearchLimits limits;

    OnePages(ConsoleAccess access, SavedDocuments saved, SearchLimits limits) {
        this.access = access;
        this.saved = saved;
        this.limits = limits;
    }

    /**
     * The page.
     *
     * @param json as it is in the form
     * @param mark of the version that was shown; "" of a document that is gone
     * @param query that opens it
     * @param done whether it was saved just now
     * @param now what it has become meanwhile; "" if it has not
     * @param errors why it was not saved
     */
    @CheckedTemplate(
            basePath = "console/document",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OnePage(
            Frame frame,
            String id,
            String query,
            String json,
            String mark,
            boolean done,
            String now,
            List<String> errors)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String id,
            @RestQuery @DefaultValue("") String saved) {
        Engine engine = access.engineWithDocuments(name);
        if (id.isEmpty()) {
            return FormAddress.to(Frame.address(lang, engine) + "/documents");
        }
        Document found = found(engine, id);
        return answer(
                200,
                lang,
                engine,
                id,
                DocumentText.of(found),
                DocumentText.mark(found),
                !saved.isEmpty(),
                "",
                List.of());
    }

    /** Takes the whole document as JSON, and the mark of the version that was edited. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm @DefaultValue("") String id,
            @RestForm @DefaultValue("") String json,
            @RestForm @DefaultValue("") String mark) {
        Engine engine = access.engineWithDocuments(name);
        legal(id);
        List<String> errors;
        try {
            switch (read(id, json, lang)) {
                case Read.Good good -> {
                    return saved.save(engine, good, mark)
                            ? Response.seeOther(URI.create(address(lang, engine, id) + "&saved=1"))
                                    .build()
                            : changed(lang, engine, id, json);
                }
                case Read.Bad(_, List<String> said) -> errors = said;
            }
        } catch (ApiError e) {
            errors = e.errors();
        }
        List<String> told = RowErrors.in(Words.in(ConsoleMessages.class, lang), errors);
        return answer(WRONG, lang, engine, id, json, mark, false, "", told);
    }

    /** Where another saved or deleted it since; what was typed stays, and can be sent again. */
    private Response changed(Lang lang, Engine engine, String id, String json) {
        String gone = Words.in(ConsoleMessages.class, lang).document_gone();
        return saved.find(engine, legal(id))
                .map(
                        other ->
                                answer(
                                        CHANGED_MEANWHILE,
                                        lang,
                                        engine,
                                        id,
                                        json,
                                        DocumentText.mark(other),
                                        false,
                                        DocumentText.of(other),
                                        List.of()))
                .orElseGet(
                        () ->
                                answer(
                                        GONE,
                                        lang,
                                        engine,
                                        id,
                                        json,
                                        DocumentText.NO_MARK,
                                        false,
                                        "",
                                        List.of(gone)));
    }

    private Read read(String id, String text, Lang lang) {
        JsonNode json = JsonBody.require(text.strip().getBytes(StandardCharsets.UTF_8));
        if (json instanceof ObjectNode object) {
            ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
            if (object.hasNonNull("id") && !object.get("id").asText().equals(id)) {
                throw ApiError.badRequest(words.document_id_differs(object.get("id").asText(), id));
            }
            object.put("id", id);
        }
        return DocumentReader.whole(json, limits);
    }

    @GET
    @Path("deletion")
    public Response formOfDeletion(@PathParam("lang") Lang lang, @PathParam("engine") String name) {
        Engine engine = access.engineWithDocuments(name);
        return FormAddress.to(Frame.address(lang, engine) + "/documents");
    }

    @POST
    @Path("deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm @DefaultValue("") String id) {
        Engine engine = access.engineWithDocuments(name);
        saved.delete(engine, found(engine, id).id());
        String query = "?deleted=" + Frame.encoded(id);
        return Response.seeOther(URI.create(Frame.address(lang, engine) + "/documents" + query))
                .build();
    }

    private Document found(Engine engine, String id) {
        return saved.find(engine, legal(id)).orElseThrow(NotFoundException::new);
    }

    private static DocumentId legal(String id) {
        boolean legal = !id.isEmpty() && id.length() <= DocumentId.MAX_LENGTH && id.indexOf(0) < 0;
        if (!legal) {
            throw new NotFoundException();
        }
        return new DocumentId(id);
    }

    private static String address(Lang lang, Engine engine, String id) {
        return Frame.address(lang, engine) + "/document?id=" + Frame.encoded(id);
    }

    private static Response answer(
            int status,
            Lang lang,
            Engine engine,
            String id,
            String json,
            String mark,
            boolean done,
            String now,
            List<String> errors) {
        var page =
                new OnePage(
                        Frame.of(lang, engine, Section.DOCUMENTS),
                        id,
                        "?id=" + Frame.encoded(id),
                        json,
                        mark,
                        done,
                        now,
                        errors);
        return HtmlAnswer.of(status, page, lang).build();
    }
}
