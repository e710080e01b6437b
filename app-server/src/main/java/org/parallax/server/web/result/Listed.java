package org.parallax.server.web.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.api.article.Outlet;
import org.parallax.archive.SearchResult.Hit;

/**
 * An article in a list.
 *
 * @param title empty where it has none
 * @param version counting from 1 among the texts stored under its address
 * @param snippet the part of it that matches best
 */
public record Listed(
        String id,
        List<Piece> title,
        Optional<Outlet> outlet,
        Optional<LocalDate> day,
        int version,
        boolean latest,
        List<Piece> snippet) {

    /** An article that was found. */
    public static Listed of(Hit hit) {
        return new Listed(
                hit.id().value(),
                hit.title().map(Piece::of).orElse(List.of()),
                hit.outlet(),
                hit.day(),
                hit.version(),
                hit.latest(),
                Piece.of(hit.snippet()));
    }
}
