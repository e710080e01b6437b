package org.parallax.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a query looks for in titles and bodies.
 *
 * @param phrases words in a row, as terms of the index; a single word is a row of one
 * @param beginnings what a word may begin with
 */
record Sought(List<List<String>> phrases, List<String> beginnings) {

    static Sought by(Query query) {
        Collecting found = new Collecting();
        query.visit(found);
        return new Sought(List.copyOf(found.phrases), List.copyOf(found.beginnings));
    }

    /** How many words the longest phrase has. */
    int longest() {
        return phrases.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Lucene does not lead a visitor that stays as it is into what a query excludes. */
    private static final class Collecting extends QueryVisitor {

        private static final Set<String> TEXT = Set.of(Fields.TITLE, Fields.BODY);

        private final Set<List<String>> phrases = new LinkedHashSet<>();
        private final Set<String> beginnings = new LinkedHashSet<>();

        @Override
        public boolean acceptField(String field) {
            return TEXT.contains(field);
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            List<String> words = new ArrayList<>(terms.length);
            Arrays.stream(terms).map(Term::text).forEach(words::add);
            phrases.add(List.copyOf(words));
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
            if (query instanceof PrefixQuery prefix) {
                beginnings.add(prefix.getPrefix().text());
            }
        }
    }
}
