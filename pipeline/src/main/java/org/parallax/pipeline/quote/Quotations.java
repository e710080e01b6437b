package org.parallax.pipeline.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.Quote;
import org.parallax.archive.Archive;
import org.parallax.archive.SearchRequest;
import org.parallax.archive.SearchResult;

/** Finds what people say in the articles of an archive. */
public final class Quotations {

    private final Archive archive;

    public Quotations(Archive archive) {
        this.archive = archive;
    }

    /**
     * The quotations of a page of articles.
     *
     * @param articles how many articles match in all
     * @param complete whether the search ended in time
     * @param quotations in the order of the articles, and within each of its text
     * @param next where the next page begins; absent on the last
     */
    public record Page(long articles, boolean complete, List<Quotation> quotations, Optional<String> next) {}

    /**
     * The quotations of the articles that a search finds.
     *
     * @param speaker part of the name of those whose words are wanted, in whole words; absent for all
     */
    public Page page(SearchRequest request, Optional<String> speaker) {
        SearchRequest wanted = request.filter("has:quotes");
        if (speaker.isPresent()) {
            wanted = wanted.filter("speaker:" + SearchRequest.quoted(speaker.get()));
        }
        SearchResult found = archive.search(wanted);
        String name = words(speaker.orElse(""));
        List<Quotation> quotations = found.hits().stream()
                .flatMap(it -> archive.get(it.id()).stream())
                .flatMap(Quotations::of)
                .filter(it -> speaker.isEmpty()
                        || Stream.concat(it.speaker().stream(), it.others().stream())
                                .anyMatch(each -> words(each).contains(name)))
                .toList();
        return new Page(found.total(), found.complete(), quotations, found.next());
    }

    /** The quotations of an article, in the order of its text. */
    public static Stream<Quotation> of(Reading reading) {
        return reading.has(Quote.QUOTES)
                ? reading.get(Quote.QUOTES).stream().map(it -> Quotation.of(reading, it))
                : Stream.empty();
    }

    /** The words in lower case, each with a blank on both sides. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder(" ");
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(it -> Character.isLetterOrDigit(it) ? it : ' ')
                .filter(it -> it != ' ' || words.charAt(words.length() - 1) != ' ')
                .forEach(words::appendCodePoint);
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }
}
