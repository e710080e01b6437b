package org.parallax.cli.command;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Archive;
import org.parallax.cli.process.Failure;

/** Finds the article of an archive that somebody names by its id, the beginning of it, or its address. */
final class ArticleArgument {

    private static final int SHOWN = 5;

    private ArticleArgument() {}

    /**
     * The reading of the article; of an address, that of its latest text.
     *
     * @throws Failure if there is none, or more than one
     */
    static Reading find(Archive archive, String wanted) {
        Optional<Reading> found = archive.get(new ArticleId(wanted)).or(() -> latest(archive, wanted));
        List<ArticleId> alike = found.isPresent() ? List.of() : archive.idsBeginning(wanted, SHOWN);
        if (alike.size() > 1) {
            throw new Failure("More than one article's id begins with '%s': %s"
                    .formatted(
                            wanted,
                            String.join(
                                    ", ", alike.stream().map(ArticleId::value).toList())));
        }
        return found.or(() -> alike.stream().findFirst().flatMap(archive::get))
                .orElseThrow(() -> new Failure("There is no article '%s' in %s; 'parallax search' finds ids"
                        .formatted(wanted, archive.folder())));
    }

    private static Optional<Reading> latest(Archive archive, String wanted) {
        try {
            List<Reading> versions = archive.versions(URI.create(wanted));
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
