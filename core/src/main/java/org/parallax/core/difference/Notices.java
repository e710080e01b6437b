package org.parallax.core.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.api.annotation.Span;

/** Finds lines by which an outlet says that it changed its text. */
final class Notices {

    private static final int LONGEST = 600;

    private static final List<String> CORRECTIONS = List.of(
            "correction:",
            "corrections:",
            "clarification:",
            "editor's note",
            "editor’s note",
            "editors' note",
            "editors’ note",
            "an earlier version of this",
            "a previous version of this",
            "an earlier headline",
            "this story has been corrected",
            "this article has been corrected",
            "has been corrected to",
            "was updated to correct",
            "has been updated to",
            "was amended on",
            "we regret the error");

    private static final List<String> RETRACTIONS = List.of(
            "retraction:",
            "has retracted",
            "has been retracted",
            "retracts this",
            "we retract",
            "story has been withdrawn",
            "article has been withdrawn",
            "story has been removed",
            "article has been removed",
            "withdrawn this story",
            "withdrawn the story",
            "removed this story",
            "removed this article");

    private Notices() {}

    /** The lines of a text that a change reaches into and that are notices. */
    static List<Span> in(String text, Span change) {
        List<Span> notices = new ArrayList<>();
        int start = text.lastIndexOf('\n', Math.max(0, change.start() - 1)) + 1;
        while (start < change.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + LONGEST)).toLowerCase(Locale.ROOT);
            if (says(CORRECTIONS, line) || says(RETRACTIONS, line)) {
                notices.add(new Span(start, end));
            }
            start = end + 1;
        }
        return notices;
    }

    static boolean isRetraction(String notice) {
        return says(RETRACTIONS, notice.toLowerCase(Locale.ROOT));
    }

    private static boolean says(List<String> phrases, String line) {
        return phrases.stream().anyMatch(line::contains);
    }
}
