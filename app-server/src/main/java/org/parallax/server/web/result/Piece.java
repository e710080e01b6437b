package org.parallax.server.web.result;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Span;
import org.parallax.archive.SearchResult.Marked;

/** A stretch of text that is marked, or not. */
public record Piece(String text, boolean marked) {

    /** The pieces of a text, in order. */
    public static List<Piece> of(Marked text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : text.marks()) {
            add(pieces, text.text().substring(at, mark.start()), false);
            add(pieces, mark.in(text.text()), true);
            at = mark.end();
        }
        add(pieces, text.text().substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
