package dev.sangja.console.document;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.RowErrors;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The documents of an engine, and new ones that are pasted as JSON. */
@Path("/{lang:ko|en}/console/engines/{engine}/documents")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class DocumentPages {
    private static final int WRONG = 422;

    private final ConsoleAccess access;
    private final DocumentLists lists;
    private final Documents documents;
    private final SearchLimits limits;

    DocumentPages(
            ConsoleAccess access, DocumentLists lists, Documents documents, SearchLimits limits) {
        this.access = access;
        this.lists = lists;
        this.documents = documents;
        this.limits = limits;
    }

    /**
     * The list.
     *
     * @param done how many were saved just now, in words; "" for none
     * @param pasted text that was refused; "" for none
     * @param errors why it was
     */
    @CheckedTemplate(
            basePath = "console/document",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsPage(
            Frame frame, DocumentList list, String done, String pasted, List<String> errors)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @BeanParam ListWish wish,
            @RestQuery @DefaultValue("") String deleted) {
        Engine engine = access.engineWithDocuments(name);
        String done =
                deleted.isEmpty()
                        ? ""
                        : Words.in(ConsoleMessages.class, lang).document_deleted(deleted);
        return answer(200, lang, engine, wish, done, "", List.of());
    }

    /** Saves one document or an array of them; all or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm @DefaultValue("") String json) {
        Engine engine = access.engineWithDocuments(name);
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        var pasted = PastedJson.of(json, limits, words);
        if (!pasted.errors().isEmpty()) {
            return answer(WRONG, lang, engine, ListWish.all(), "", json, pasted.errors());
        }
        try {
            documents.put(engine, pasted.documents());
        } catch (ApiError e) {
            return answer(
                    WRONG, lang, engine, ListWish.all(), "", json, RowErrors.in(words, e.errors()));
        }
        String done = words.documents_saved(pasted.documents().size());
        return answer(200, lang, engine, ListWish.all(), done, "", List.of());
    }

    private Response answer(
            int status,
            Lang lang,
            Engine engine,
            ListWish wish,
            String done,
            String pasted,
            List<String> errors) {
        var page =
                new DocumentsPage(
                        Frame.of(lang, engine, Section.DOCUMENTS),
                        lists.of(engine, wish, lang),
                        done,
                        pasted,
                        errors);
        return HtmlAnswer.of(status, page, lang).build();
    }
}
