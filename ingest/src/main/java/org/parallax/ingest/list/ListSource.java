package org.parallax.ingest.list;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;

/** Recognises lists of addresses, and says of each entry that it has to be fetched: there is no article in a list. */
public final class ListSource implements Source {

    /** The most bytes of a list in XML; the sitemap protocol allows 50 MiB. */
    public static final int MOST_BYTES = 64 << 20;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return ListReader.isList(resource.head()) ? Match.BY_SIGNATURE : Match.NO;
    }

    @Override
    public Stream<Reading> read(Resource resource, Problems problems) throws IOException {
        ListReader list = ListReader.of(resource, MOST_BYTES, problems);
        Set<String> seen = new HashSet<>();
        return list.entries().flatMap(it -> {
            boolean first = seen.add(it.key());
            problems.report(first ? needed(it, resource.location()) : again(it, resource.location()));
            return Stream.<Reading>empty();
        });
    }

    private static Problem needed(Listed entry, URI list) {
        return Problem.input(
                "FETCH_NEEDED",
                ListReader.REPORTER,
                list + "#entry=" + entry.ordinal(),
                "%s has to be fetched first".formatted(entry.address()));
    }

    private static Problem again(Listed entry, URI list) {
        return Problem.warning(
                "DUPLICATE_ID",
                ListReader.REPORTER,
                list + "#entry=" + entry.ordinal(),
                "%s stands on the list before".formatted(entry.address()));
    }
}
