package org.parallax.api.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.api.article.ArticleId;

/**
 * Articles that belong together, and the links that say so.
 *
 * @param members the articles, ordered by id
 * @param links the links among them, each pair once, ordered
 */
public record Cluster<S>(List<Member<S>> members, List<Link> links) {

    /** One article of a cluster. */
    public record Member<S>(ArticleId id, S sketch) {}

    /**
     * A pair of articles found alike. {@code one} always precedes {@code other}.
     *
     * @param similarity from 0 to 1
     */
    public record Link(ArticleId one, ArticleId other, double similarity) implements Comparable<Link> {

        private static final Comparator<Link> BY_IDS =
                Comparator.comparing(Link::one).thenComparing(Link::other);

        /** The link between two articles, whichever is named first. */
        public static Link between(ArticleId one, ArticleId other, double similarity) {
            return one.compareTo(other) < 0 ? new Link(one, other, similarity) : new Link(other, one, similarity);
        }

        public boolean joins(ArticleId a, ArticleId b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }

        @Override
        public int compareTo(Link that) {
            return BY_IDS.compare(this, that);
        }
    }

    /** Puts members and links in order. */
    public Cluster {
        members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
        links = links.stream().sorted().toList();
    }

    /** The lowest id among the members: the same name for the same cluster, whoever computes it. */
    public String id() {
        return members.get(0).id().value();
    }

    public int size() {
        return members.size();
    }

    /** How alike two members were found to be; 0 if they were never linked directly. */
    public double similarity(ArticleId one, ArticleId other) {
        return links.stream()
                .filter(link -> link.joins(one, other))
                .mapToDouble(Link::similarity)
                .max()
                .orElse(0);
    }

    /** The part of this cluster whose members {@code keep} accepts, with the links among them. */
    public Cluster<S> only(Predicate<Member<S>> keep) {
        List<Member<S>> kept = members.stream().filter(keep).toList();
        Set<ArticleId> ids = kept.stream().map(Member::id).collect(Collectors.toSet());
        return new Cluster<>(
                kept,
                links.stream()
                        .filter(it -> ids.contains(it.one()) && ids.contains(it.other()))
                        .toList());
    }
}
