package dev.sangja.console.synonym;

import dev.sangja.search.request.TextList;
import dev.sangja.search.synonym.SynonymSet;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of the list says. */
class Asked {
    /** Part of a word whose sets are shown. */
    @RestQuery
    @DefaultValue("")
    String find = "";

    /** A search to be tried. */
    @RestQuery("try")
    @DefaultValue("")
    String tried = "";

    /** A word that a new set begins with. */
    @RestQuery
    @DefaultValue("")
    String word = "";

    /** What was done just now. */
    @RestQuery
    @DefaultValue("")
    String done = "";

    /** Id of the set with which it was done. */
    @RestQuery
    @DefaultValue("")
    String about = "";

    boolean isFound(SynonymSet set) {
        String part = TextList.plain(find);
        return ShownSet.all(set).anyMatch(word -> TextList.plain(word).contains(part));
    }
}
